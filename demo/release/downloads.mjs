/**
 * Downloads made from `dist/`: for a web space, for WordPress, for OpenSID, the documentation, and for the server. Each
 * is a list of files by their path inside the zip.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SITE_FILES } from '../endpoint/http/site-files.mjs';
import { ROOT } from '../setup/repository.mjs';
import { filesBelow, inside } from './files-below.mjs';
import { serverFiles } from './server-files.mjs';

/** The single file with all chunks, and its hash: sites that bundle scripts take it from the npm package instead. */
const ALONE = /^(embed\.single\.js|integrity\.json)$/;

/** @typedef {Record<string, Uint8Array>} Files */

/** @returns {Record<'site' | 'wordpress' | 'opensid' | 'docs' | 'endpoint', Files>} */
export function downloads() {
  const isNeeded = (path) => SITE_FILES.some((pattern) => pattern.test(path)) && !ALONE.test(path);
  const built = filesBelow('dist', isNeeded);
  const licence = { LICENSE: readFileSync(join(ROOT, 'LICENSE')) };
  const example = readFileSync(join(ROOT, 'demo/release/contoh.html'));
  return {
    site: inside('aduan', { ...built, ...licence, 'contoh.html': example }),
    wordpress: inside('aduan', {
      ...filesBelow('demo/hosts/wordpress/aduan'),
      ...inside('dist', built),
      ...licence,
    }),
    opensid: filesBelow('demo/hosts/opensid'),
    docs: inside('aduan-docs', { ...filesBelow('dist/docs', (path) => !/(^|\/)\./.test(path)), ...licence }),
    // Translating takes seconds: only for whoever asks for it.
    get endpoint() {
      return inside('aduan-endpoint', { ...serverFiles(), ...licence });
    },
  };
}

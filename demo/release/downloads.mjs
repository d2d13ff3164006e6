/**
 * Downloads made from `dist/`: for a web space, for WordPress, for OpenSID, the documentation, and for the server. Each
 * is a list of files by their path inside the zip.
 */
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { SITE_FILES } from '../endpoint/http/site-files.mjs';
import { ROOT } from '../setup/repository.mjs';

/** The single file with all chunks, and its hash: sites that bundle scripts take it from the npm package instead. */
const ALONE = /^(embed\.single\.js|integrity\.json)$/;

/** Files that an operator may have put beside the program and must not be published; the image leaves them out too. */
const OPERATORS_OWN = readFileSync(join(ROOT, 'demo/endpoint/install/Containerfile.dockerignore'), 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('demo/endpoint/'));

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
    endpoint: inside('aduan-endpoint', { ...endpointFiles(), ...licence }),
  };
}

/** `endpointFiles` is the container image's content; elsewhere `npm ci --omit=dev` installs its libraries. */
function endpointFiles() {
  const lists = filesBelow('demo/endpoint', (path) => /^package(-lock)?\.json$/.test(path));
  for (const path of Object.keys(lists)) lists[path] = asSeenFromAbove(lists[path]);
  const served = filesBelow('dist', (path) =>
    SITE_FILES.some((pattern) => pattern.test(path.replace(/\.(br|gz)$/, ''))),
  );
  const programs = ['src', 'demo/endpoint', 'demo/town'].map((folder) => inside(folder, filesBelow(folder)));
  const files = Object.assign({}, ...programs, inside('dist', served), lists);
  const isOwn = (path) =>
    path.includes('/node_modules/') ||
    OPERATORS_OWN.some((own) => path === own || path.startsWith(`${own}/`));
  return Object.fromEntries(Object.entries(files).filter(([path]) => !isOwn(path)));
}

/** `asSeenFromAbove` rewrites the program's path in a package list that moves two folders up. @param {Buffer} list */
const asSeenFromAbove = (list) =>
  Buffer.from(list.toString().replaceAll('program/aduan.mjs"', 'demo/endpoint/program/aduan.mjs"'));

/**
 * @param {string} folder relative to the repository's root
 * @param {(path: string) => boolean} [isWanted]
 * @returns {Files}
 */
function filesBelow(folder, isWanted = () => true) {
  const paths = readdirSync(join(ROOT, folder), { recursive: true })
    .filter((path) => statSync(join(ROOT, folder, path)).isFile())
    .map((path) => path.replaceAll('\\', '/'));
  return Object.fromEntries(
    paths
      .filter(isWanted)
      .sort()
      .map((path) => [path, readFileSync(join(ROOT, folder, path))]),
  );
}

/** @param {string} folder @param {Files} files */
const inside = (folder, files) =>
  Object.fromEntries(Object.entries(files).map(([path, content]) => [`${folder}/${path}`, content]));

import { join } from 'node:path';
import { PAGES } from '../docs/contents.mjs';
import { repositoryAddress } from '../docs/repository-links.mjs';
import { inputHash, readStamp } from './input-hash.mjs';
import { ROOT } from './repository.mjs';
import { runCommand } from './run-command.mjs';

export const DOCS_STAMP = join(ROOT, 'dist', 'docs', '.inputs-sha256');

/** `docsHash` covers everything that the documentation depends on, except files that it shows as they are. */
export const docsHash = () => {
  const files = inputHash([
    'demo/docs',
    'demo/endpoint/pages/words',
    'demo/endpoint/words',
    'demo/hosts',
    'demo/pages',
    // The documentation shows the files of this folder whole.
    'demo/starter',
    // The documentation quotes the widgets' sentences.
    'src',
    'dist/embed.js',
    'dist/custom-elements.json',
    'dist/openapi.json',
    ...PAGES.flatMap(({ source }) => (source === undefined ? [] : [source])),
  ]);
  return `${files} ${repositoryAddress() ?? 'at no address'}`;
};

/** `ensureDocs` writes the documentation when it is missing or its texts changed. `dist` must be built before. */
export async function ensureDocs() {
  if (readStamp(DOCS_STAMP) === docsHash()) return;
  process.stderr.write('Writing the documentation…\n');
  await runCommand(process.execPath, ['demo/docs/build.mjs'], { quiet: true });
}

import { join } from 'node:path';
import { build } from 'esbuild';
import { ROOT } from '../setup/repository.mjs';

/**
 * `importSource` gives what TypeScript sources export, for pages made of it.
 *
 * @param {string} contents TypeScript
 * @param {string} folder base of its imports, relative to the repository's root
 */
export async function importSource(contents, folder) {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: join(ROOT, folder), loader: 'ts' },
    bundle: true,
    format: 'esm',
    write: false,
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
}

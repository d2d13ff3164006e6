import { readdir } from 'node:fs/promises';
import { join, posix, relative } from 'node:path';
import { build } from 'esbuild';

/** Where the parts lie that several tests share; no folder of the repository has this name. */
const SHARED = '__shared';

/**
 * Serves component tests as a few files each: one by one, a test fetches three hundred modules, in each browser anew,
 * and that takes longer than its tests. What all tests share is built once and cut as `import()` cuts it, so that
 * loading late stays what it is.
 *
 * @param {{ root: string, files: string[], define: Record<string, string> }} options `files`: absolute paths
 * @returns {import('@web/dev-server-core').Plugin}
 */
export function bundledTests({ root, files, define }) {
  let built;
  return {
    name: 'bundled-tests',
    async serve({ path }) {
      built ??= bundle({ root, files, define });
      const text = (await built).get(path.replace(/\.ts$/, '.js'));
      if (text !== undefined) return { body: text, type: path.endsWith('.map') ? 'json' : 'js' };
    },
  };
}

/** @returns {Promise<Map<string, string>>} each file by the path it is asked for */
async function bundle({ root, files, define }) {
  // Pages of their own, which a test opens in a frame.
  const pages = (await readdir(join(root, 'test'), { recursive: true }))
    .filter((file) => file.endsWith('.page.ts'))
    .map((file) => join(root, 'test', file));
  const { outputFiles } = await build({
    entryPoints: [...files, ...pages],
    outbase: root,
    outdir: root,
    chunkNames: `${SHARED}/[name]-[hash]`,
    bundle: true,
    splitting: true,
    format: 'esm',
    target: 'es2021',
    tsconfig: join(root, 'tsconfig.json'),
    conditions: ['development', 'browser'],
    // What the test runner itself serves.
    external: ['/__web-*'],
    sourcemap: true,
    define,
    write: false,
    logLevel: 'error',
  });
  return new Map(
    outputFiles.map(({ path, text }) => [posix.join('/', relative(root, path).replaceAll('\\', '/')), text]),
  );
}

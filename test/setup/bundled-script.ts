import { basename, join } from 'node:path';
import { build, type Plugin } from 'esbuild';
import { bundlesFolder, SOURCE_BUNDLE } from './source-bundle.mjs';

const bundled = new Map<string, Promise<string>>();

/**
 * A script of the repository as plain JavaScript, for whoever starts it again and again: from its sources, Node spends
 * more than a second of a processor on reading it, each time. Made once by each process that asks, from the sources as
 * they are then.
 *
 * @param script its absolute path
 * @returns the path of what to run
 * @throws where the script or a part of it is not there
 */
export function bundledScript(script: string): Promise<string> {
  const made = bundled.get(script) ?? bundle(script);
  bundled.set(script, made);
  return made;
}

async function bundle(script: string): Promise<string> {
  const name = `${bundled.size}-${basename(script).replace(/\.\w+$/, '')}`;
  await build({
    ...SOURCE_BUNDLE,
    entryPoints: { [name]: script },
    outdir: bundlesFolder(),
    splitting: true,
    chunkNames: `${name}-[hash]`,
    sourcemap: false,
    plugins: [...SOURCE_BUNDLE.plugins!, noLoader],
  });
  return join(bundlesFolder(), `${name}.mjs`);
}

/** What reads TypeScript has nothing to do any more. */
const noLoader: Plugin = {
  name: 'no-loader',
  setup({ onLoad, onResolve }) {
    onResolve({ filter: /^tsx\/esm\/api$/ }, ({ path }) => ({ path, namespace: 'no-loader' }));
    onLoad({ filter: /.*/, namespace: 'no-loader' }, () => ({
      contents: 'export const register = () => {};',
    }));
  },
};

import { createHash } from 'node:crypto';
import { existsSync, renameSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { build, type BuildOptions, type Plugin } from 'esbuild';
import { bundlesFolder, SOURCE_BUNDLE, WITH_PACKAGES } from './source-bundle.mjs';

const bundled = new Map<string, Promise<string>>();

/**
 * A script of the repository as plain JavaScript, for whoever starts it again and again: from its sources, Node spends
 * more than a second of a processor on reading it, each time. Its packages are in it, as finding and reading their
 * files takes a third of what is left of a start. Made once, by the first process that asks: for all of a run in
 * SCRIPT_BUNDLES, which its runner names, and for this process alone without that.
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
  const name = basename(script).replace(/\.\w+$/, '');
  const folders = process.env['SCRIPT_BUNDLES'] ?? bundlesFolder();
  const folder = join(folders, `${name}-${createHash('sha256').update(script).digest('hex').slice(0, 12)}`);
  if (!existsSync(folder)) {
    // Two processes may ask at once, and neither may read half of what the other makes.
    const making = `${folder}.${process.pid}`;
    await build(optionsFor(script, name, making));
    moveUnlessThere(making, folder);
  }
  return join(folder, `${name}.mjs`);
}

const optionsFor = (script: string, name: string, outdir: string): BuildOptions => ({
  ...SOURCE_BUNDLE,
  ...WITH_PACKAGES,
  entryPoints: { [name]: script },
  outdir,
  splitting: true,
  chunkNames: `${name}-[hash]`,
  sourcemap: false,
  plugins: [...SOURCE_BUNDLE.plugins!, noLoader],
});

function moveUnlessThere(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    if (!existsSync(to)) throw error;
    rmSync(from, { recursive: true, force: true });
  }
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

import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ROOT } from '../../demo/setup/repository.mjs';
import { bundlesFolder, SOURCE_BUNDLE } from '../setup/source-bundle.mjs';
import { isAmong } from './suites.mjs';

/**
 * A suite's files as plain JavaScript: from its sources, each process that runs one reads hundreds of modules, and that
 * takes longer than most files' tests. One bundle for each, in the order in which Node would run its modules; but what
 * these import from packages comes before them, also where `import()` asks for it.
 *
 * @param {{ name: string, unbundled?: string[] }} suite
 * @param {string[]} files relative to the repository's root
 * @returns {Promise<string[]>} what to run in their places
 * @throws with file and line where one can't be read
 */
export async function bundleSuite({ name, unbundled = [] }, files) {
  // It is installed before the first suite.
  const { build } = await import('esbuild');
  const outdir = join(bundlesFolder(), name);
  const placeOf = (file) => join(outdir, file.replace(/\.m?[jt]s$/, '.mjs'));
  const entryPoints = files.filter((file) => !isAmong(file, unbundled));
  await build({ ...SOURCE_BUNDLE, absWorkingDir: ROOT, entryPoints, outbase: ROOT, outdir });
  for (const file of files) if (!entryPoints.includes(file)) writeReader(placeOf(file), join(ROOT, file));
  return files.map(placeOf);
}

/** What reads a file from its sources. */
function writeReader(place, source) {
  mkdirSync(dirname(place), { recursive: true });
  writeFileSync(place, `import 'tsx';\nawait import(${JSON.stringify(source)});\n`);
}

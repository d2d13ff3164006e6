import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { ROOT } from '../../demo/setup/repository.mjs';
import { bundlesFolder, SOURCE_BUNDLE } from '../setup/source-bundle.mjs';
import { isAmong } from './suites.mjs';

/**
 * A suite's files as plain JavaScript: from its sources, each process that runs one reads hundreds of modules, and that
 * takes longer than most files' tests. One bundle for each, in the order in which Node would run its modules; but what
 * these import from packages comes before them, also where `import()` asks for it. Numbered, as Node begins them in the
 * order of their names.
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
  const entries = files.map((file, index) => ({
    in: file,
    out: `${String(index).padStart(3, '0')}-${basename(file).replace(/\.m?[jt]s$/, '')}`,
  }));
  const placeOf = ({ out }) => join(outdir, `${out}.mjs`);
  const entryPoints = entries.filter((entry) => !isAmong(entry.in, unbundled));
  await build({ ...SOURCE_BUNDLE, absWorkingDir: ROOT, entryPoints, outdir });
  for (const entry of entries)
    if (!entryPoints.includes(entry)) writeReader(placeOf(entry), join(ROOT, entry.in));
  return entries.map(placeOf);
}

/** What reads a file from its sources. */
function writeReader(place, source) {
  mkdirSync(dirname(place), { recursive: true });
  writeFileSync(place, `import 'tsx';\nawait import(${JSON.stringify(source)});\n`);
}

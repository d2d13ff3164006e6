import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureDocs } from './ensure-docs.mjs';
import { inputHash, readStamp } from './input-hash.mjs';
import { ROOT } from './repository.mjs';
import { runCommand } from './run-command.mjs';

/** Everything that `npm run build` depends on. */
const INPUTS = [
  'src',
  'demo/endpoint/desk/page',
  'rollup.config.mjs',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
];
const STAMP = join(ROOT, 'dist', '.inputs-sha256');

/**
 * `ensureBuild` runs `npm run build` when `dist` is missing or was built from other sources; where only texts changed
 * it writes the documentation alone.
 *
 * @returns {Promise<boolean>} true when it was built now
 * @throws when the build failed; it has printed why
 */
export async function ensureBuild() {
  const wanted = inputHash(INPUTS);
  if (readStamp(STAMP) === wanted && existsSync(join(ROOT, 'dist', 'index.js'))) {
    await ensureDocs();
    return false;
  }
  process.stderr.write('Building (npm run build)…\n');
  await runCommand('npm', ['run', '--silent', 'build'], { quiet: true });
  writeFileSync(STAMP, `${wanted}\n`);
  return true;
}

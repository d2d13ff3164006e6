import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../../demo/setup/repository.mjs';
import { runCommand } from '../../../demo/setup/run-command.mjs';

const GENERATOR = 'test/images/generate.ts';

/**
 * Draws the pictures that component and journey tests upload into `test/.results/images`, unless they are there
 * already.
 */
export async function ensureFixtures() {
  if (!existsSync(join(ROOT, GENERATOR))) return;
  const script = `import { ensureImages } from './${GENERATOR}'; await ensureImages();`;
  await runCommand(process.execPath, ['--import', 'tsx', '--input-type=module', '--eval', script], {});
}

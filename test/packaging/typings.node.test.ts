/**
 * The typings as apps meet them: `typings/` holds right and wrong uses, and each framework's own checker judges them.
 */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { ROOT } from '../../demo/setup/repository.mjs';
import { isFullRun } from '../setup/full-run.js';

const TYPINGS = join(ROOT, 'test/packaging/typings');

/** What a checker printed, and whether it was content. */
function check(program: string, ...args: string[]): Promise<{ isGood: boolean; output: string }> {
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [join(ROOT, 'node_modules', program), ...args],
      { cwd: ROOT },
      (error, stdout, stderr) => resolve({ isGood: error === null, output: `${stdout}${stderr}` }),
    );
  });
}

const svelteCheck = (folder: string) =>
  check(
    'svelte-check/bin/svelte-check',
    '--workspace',
    join(TYPINGS, folder),
    '--tsconfig',
    './tsconfig.json',
    '--output',
    'machine',
  );

describe('typings', () => {
  // Preact's are React's by another name.
  for (const folder of ['core', 'define', 'react', ...(isFullRun ? ['preact'] : [])]) {
    it(`${folder}: lets right uses through and refuses each wrong one`, async () => {
      const { isGood, output } = await check('typescript/bin/tsc', '-p', join(TYPINGS, folder));
      assert.ok(isGood, output);
    });
  }

  it('vue: lets right uses through and refuses each wrong one', async () => {
    const { isGood, output } = await check('vue-tsc/bin/vue-tsc.js', '--noEmit', '-p', join(TYPINGS, 'vue'));
    assert.ok(isGood, output);
  });

  // What it refuses it has read as it reads what it lets through: each takes as long as three others together.
  if (isFullRun)
    it('svelte: lets right uses through', async () => {
      const { isGood, output } = await svelteCheck('svelte');
      assert.ok(isGood, output);
    });

  // Markup has no place for an expected error.
  it('svelte: refuses each wrong use', async () => {
    const { output } = await svelteCheck('svelte-wrong');
    const lines = [...output.matchAll(/ERROR "Wrong\.svelte" (\d+):/g)].map(([, line]) => Number(line));
    assert.deepEqual(lines, [5, 6, 7, 8], output);
  });
});

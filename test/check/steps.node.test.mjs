import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { it } from 'node:test';

it('what to do stands in CONTRIBUTING for each step, in the order of the check', () => {
  const read = (path) => readFileSync(new URL(path, import.meta.url), 'utf8');
  const [, table] = read('../../.github/CONTRIBUTING.md').split('## When the check fails');
  const told = [...table.split('\n## ')[0].matchAll(/^\| ([\w ]+?) +\| /gm)].map(([, name]) => name);
  const steps = [...read('steps.mjs').matchAll(/^ {2,4}\{?\s*name: '([^']+)'/gm)].map(([, name]) => name);
  assert.deepEqual(told, ['step', 'build', ...steps]);
});

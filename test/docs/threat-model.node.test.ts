/** The threat model claims that a test holds each of its lines: here it is asked for the names. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { ROOT } from '../../demo/setup/repository.mjs';

const rows = readFileSync(join(ROOT, 'test/threat-model.md'), 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('|') && !/^\| (could|-)/.test(line))
  .map((line) => line.split('|').map((cell) => cell.trim()));

describe('the threat model', () => {
  it('has its lines', () => assert.ok(rows.length > 20, String(rows.length)));

  for (const [, threat, , proof] of rows) {
    it(`names the test that holds “${threat}”`, () => {
      const [, file] = /\]\(([^)]+)\)/.exec(proof ?? '') ?? [];
      assert.ok(file !== undefined && existsSync(join(ROOT, 'test', file)), proof);
      const [, title] = /“(.+)”$/.exec(proof!) ?? [];
      // A file that is one long drill stands for itself.
      if (title !== undefined)
        assert.ok(readFileSync(join(ROOT, 'test', file), 'utf8').includes(title), proof);
    });
  }
});

/** The contract's sentences and the judge's checks, held together. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { ROOT } from '../../demo/setup/repository.mjs';
import { LEVELS } from '../../src/conformance/check.js';
import { CHECKS } from '../../src/conformance/run.js';

interface Sentence {
  number: string;
  text: string;
  /** Checks that see it. */
  checks: string[];
  /** Why none can; empty where one does. */
  unseen: string;
}

const LINE = /^- \*\*(\d+a?\.\d+)\*\* (.+) → (?:unseen: (.+)|((?:`[A-Z]-\d\d`(?:, )?)+))$/;

const lines = readFileSync(join(ROOT, 'src/conformance/contract.md'), 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('- '));
const sentences = lines.map((line): Sentence => {
  const [, number = '', text = '', unseen = '', checks = ''] = LINE.exec(line) ?? [];
  return { number, text, unseen, checks: checks.match(/[A-Z]-\d\d/g) ?? [] };
});

describe('the contract, sentence by sentence', () => {
  it('has beside each sentence the checks that see it, or why none can', () => {
    for (const [at, { number }] of sentences.entries()) assert.notEqual(number, '', lines[at]);
    assert.ok(sentences.filter(({ checks }) => checks.length > 0).length > 100, String(sentences.length));
  });

  it('gives each sentence a number of its own', () => {
    const numbers = sentences.map(({ number }) => number);
    assert.deepEqual(
      numbers.filter((number, at) => numbers.indexOf(number) !== at),
      [],
    );
  });

  it('names checks that exist, and each check at the sentences that it stands for', () => {
    const named = sentences.flatMap(({ number, checks }) => checks.map((id) => `${id} ${number}`)).sort();
    const standing = CHECKS.flatMap(({ id, where }) => where.map((number) => `${id} ${number}`)).sort();
    assert.deepEqual(named, standing);
  });
});

describe('the checks', () => {
  it('have each a number of their own, which begins with the letter of their level', () => {
    const ids = CHECKS.map(({ id }) => id);
    assert.equal(new Set(ids).size, ids.length);
    const letters = new Map(CHECKS.map(({ id, level }) => [id[0], level]));
    assert.deepEqual([...letters.values()], [...LEVELS]);
    for (const { id, level } of CHECKS) assert.equal(letters.get(id[0]), level, id);
  });

  it('say in both languages what must hold and what to mend', () => {
    for (const { id, title, mend } of CHECKS)
      for (const said of [title, mend]) {
        assert.ok(said.id.length > 20 && said.en.length > 20, id);
        assert.notEqual(said.id, said.en, id);
      }
  });
});

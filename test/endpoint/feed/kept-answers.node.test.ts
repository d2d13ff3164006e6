import assert from 'node:assert/strict';
import { test } from 'node:test';
import { KeptAnswers } from '../../../demo/endpoint/kept-answers/kept-answers.js';

const answer = (text: string) => ({ text, headers: {}, route: 'complaints' });

/** By a clock and with changes that only the test makes. */
function keeping() {
  let now = 0;
  const changes = { shown: 1, isHeard: true };
  const kept = new KeptAnswers(changes, () => now);
  return {
    kept,
    changes,
    pass: (milliseconds: number) => (now += milliseconds),
    keep: (question: string, text = question) => kept.begin(question).keep(answer(text)),
    textOf: (question: string) => kept.find(question)?.text,
  };
}

test('an answer is given again until something changes, and no longer than two seconds', () => {
  const { keep, textOf, changes, pass } = keeping();
  keep('list', 'one');
  assert.equal(textOf('list'), 'one');
  assert.equal(textOf('another list'), undefined);
  pass(1_999);
  assert.equal(textOf('list'), 'one');
  pass(1);
  assert.equal(textOf('list'), undefined);
  keep('list', 'two');
  changes.shown += 1;
  assert.equal(textOf('list'), undefined);
});

test('what was begun before a change is not kept after it', () => {
  const { kept, textOf, changes } = keeping();
  const { keep, isOutdated } = kept.begin('list');
  assert.equal(isOutdated(), false);
  changes.shown += 1;
  keep(answer('old'));
  assert.equal(isOutdated(), true, 'no shared cache may have it either');
  assert.equal(textOf('list'), undefined);
});

test('nothing is kept or given while changes are not heard of', () => {
  const { keep, textOf, changes } = keeping();
  keep('list');
  changes.isHeard = false;
  assert.equal(textOf('list'), undefined);
  keep('list');
  changes.isHeard = true;
  assert.equal(textOf('list'), undefined, 'nor afterwards');
});

test('all together take no more than their room, the one not asked for longest goes first', () => {
  const { keep, textOf } = keeping();
  const hundred = 'x'.repeat(50_000);
  for (let n = 0; n < 150; n += 1) keep(`list ${n}`, hundred);
  assert.equal(textOf('list 0'), hundred);
  for (let n = 150; n < 200; n += 1) keep(`list ${n}`, hundred);
  assert.equal(textOf('list 0'), hundred, 'it was asked for since');
  assert.equal(textOf('list 1'), undefined);
  const left = Array.from({ length: 200 }, (_, n) => textOf(`list ${n}`)).filter(Boolean).length;
  assert.ok(left > 150 && left * 2 * hundred.length < 16 * 1_048_576, `${left}`);
  keep('huge', 'x'.repeat(600_000));
  assert.equal(textOf('huge'), undefined, 'one that is too large pushes nothing out');
  // The same question again takes its own place.
  for (let n = 0; n < 500; n += 1) keep('list 199', hundred);
  assert.equal(textOf('list 198'), hundred);
});

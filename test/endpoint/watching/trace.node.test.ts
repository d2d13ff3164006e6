/** `traceparent`, as W3C's Trace Context has it. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { beginTrace, joinTrace, traceparentOf } from '../../../demo/endpoint/log/trace.js';

const ID = '4bf92f3577b34da6a3ce929d0e0e4736';
const SPAN = '00f067aa0ba902b7';

test('a valid header is gone on with, by a span of this program’s own', () => {
  for (const [sent, flags] of [
    [`00-${ID}-${SPAN}-01`, '01'],
    [`00-${ID}-${SPAN}-00`, '00'],
    // Flags that are not known yet are not passed on; a later version may say more.
    [`00-${ID}-${SPAN}-fe`, '00'],
    [`01-${ID}-${SPAN}-01-more`, '01'],
  ]) {
    const trace = joinTrace(sent, true)!;
    const parts = traceparentOf(trace).split('-');
    assert.deepEqual([parts[0], parts[1], parts[3]], ['00', ID, flags], sent);
    assert.ok(/^[\da-f]{16}$/.test(trace.span) && trace.span !== SPAN);
  }
});

test('anything else is no trace', () => {
  const invalid = [
    undefined,
    '',
    `00-${ID}-${SPAN}`,
    `00-${ID}-${SPAN}-01-more`,
    `00-${ID}-${SPAN}-01 `,
    `ff-${ID}-${SPAN}-01`,
    `00-${'0'.repeat(32)}-${SPAN}-01`,
    `00-${ID}-${'0'.repeat(16)}-01`,
    `00-${ID.toUpperCase()}-${SPAN}-01`,
    `00-${ID.slice(1)}g-${SPAN}-01`,
    `00-Wagiyem-${SPAN}-01`,
  ];
  for (const sent of invalid) assert.equal(joinTrace(sent, true), null, sent);
  assert.equal(joinTrace(`00-${ID}-${SPAN}-01`, false), null, 'of a stranger');
});

test('the program’s own traces are valid, and each another', () => {
  const [one, two] = [traceparentOf(beginTrace()), traceparentOf(beginTrace())];
  assert.ok(joinTrace(one, true) !== null && joinTrace(two, true) !== null);
  assert.notEqual(one, two);
});

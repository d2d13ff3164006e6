import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { bestOf, figureOf, medianRun, rowOf } from './figures.js';
import type { Section } from './parts.js';
import { MARK, shortRecord, withRecord } from './record.js';
import { inRounds } from './harness/rounds.js';
import { ratioTable, tableOf } from './tables.js';
import { FORM, judge, TARGETS } from './targets.js';

const rows = new Map([
  ['html', rowOf([{ 'typed, s': 1 }, { 'typed, s': 1.2 }, { 'typed, s': 1.1 }])],
  ['aduan-form', rowOf([{ 'typed, s': 2.2 }, { 'typed, s': 3 }])],
]);
const section: Section = { title: FORM, rows, columns: ['typed, s'] };

describe('the bench', () => {
  it('takes the middle, the least and the most', () => {
    assert.deepEqual(figureOf([3, 1, 2]), { median: 2, least: 1, most: 3 });
    assert.deepEqual(figureOf([10, 2, 4, 3]), { median: 3.5, least: 2, most: 10 });
    assert.throws(() => figureOf([]));
  });

  it('tells the run in the middle, and the best of the peers', () => {
    const runs = [{ s: 5 }, { s: 1 }, { s: 3 }];
    assert.equal(medianRun(runs, 's'), runs[2]);
    assert.equal(bestOf(rows, ['aduan-form', 'html', 'nobody'], 'typed, s'), 'html');
  });

  it('writes tables with the spread, and with ratios', () => {
    assert.match(tableOf(rows, ['typed, s', 'none']), /^\| html \| 1\.1 \(1–1\.2\) \| – \|$/m);
    assert.match(ratioTable(rows, ['typed, s'], 'html'), /^\| aduan-form \| 2\.6 \(×2\.36\) \|$/m);
  });

  it('judges ratios, and only what was measured', () => {
    const verdicts = judge([section]);
    assert.equal(verdicts.length, 1);
    assert.equal(verdicts[0]!.isMet, false);
    const floor = TARGETS.find(({ isFloor }) => isFloor)!;
    const fast = { a: figureOf([5]) };
    const routes: Section = {
      title: floor.section,
      columns: [],
      rows: new Map([
        [floor.of, { [floor.figure]: figureOf([41]) }],
        [floor.against!, { [floor.figure]: figureOf([100]), ...fast }],
      ]),
    };
    assert.deepEqual(
      judge([routes], [floor]).map(({ isMet, measured }) => [isMet, measured]),
      [[true, 0.41]],
    );
  });

  it('tells a goal beside the limit, and judges by the limit alone', () => {
    const heap = TARGETS.find(({ figure }) => figure === 'heap, MB')!;
    const between = figureOf([(heap.limit + heap.goal!) / 2]);
    const alone: Section = {
      title: heap.section,
      columns: [],
      rows: new Map([[heap.of, { [heap.figure]: between }]]),
    };
    const [verdict] = judge([alone], [heap]);
    assert.deepEqual([verdict!.isMet, verdict!.target], [true, `≤ ${heap.limit}, then ${heap.goal}`]);
  });

  it('tries a run that failed once more, says so, and does without one that failed twice', async () => {
    let tries = 0;
    const failed: string[] = [];
    const readings = await inRounds(
      'part',
      new Map([
        ['shaky', () => (++tries === 1 ? Promise.reject(new Error('no')) : Promise.resolve({ s: tries }))],
        ['broken', () => Promise.reject(new Error('never'))],
      ]),
      1,
      { failed, say: () => {} },
    );
    assert.deepEqual([...readings], [['shaky', [{ s: 2 }]]]);
    assert.equal(failed.length, 3);
  });

  it('writes below its mark and leaves what stands above', () => {
    assert.equal(withRecord(`# Cepat\n\n${MARK}\n\nold`, 'new'), `# Cepat\n\n${MARK}\n\nnew\n`);
    assert.throws(() => withRecord('# Cepat', 'new'));
    const told = { processor: '2 × X', memoryGb: 8, engines: 'E', date: '2026-11-28', commit: 'abc' };
    assert.match(shortRecord(told, [section]), /\| \*\*Aduan\*\* +\| 2\.6 \(×2\.36\) \|/);
  });
});

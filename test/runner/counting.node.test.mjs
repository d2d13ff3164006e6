import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { runProcess } from './run-suite.mjs';
import { closingLine, judge, readTotals, sumTotals } from './totals.mjs';

const folder = mkdtempSync(join(tmpdir(), 'aduan-counting-'));
after(() => rmSync(folder, { recursive: true, force: true }));

/** Runs fixtures as the runner runs a suite of them, in a process whose own test context is hidden from Node. */
async function countOf(...fixtures) {
  const totals = join(folder, `${fixtures.join('-')}.json`);
  const { NODE_TEST_CONTEXT: _hidden, ...env } = process.env;
  const ending = await runProcess({
    args: [
      '--import',
      './test/runner/preloaded/untracked.mjs',
      '--import',
      './test/runner/preloaded/stuck.mjs',
      '--test',
      '--test-reporter=./test/runner/node-reporter.mjs',
      '--test-reporter-destination=stderr',
      ...fixtures.map((name) => `test/runner/fixtures/${name}.fixture.mjs`),
    ],
    env: { ...env, TEST_TOTALS: totals, TEST_STUCK_SECONDS: '2' },
    say: () => {},
    log: join(folder, 'log'),
    minutes: 1,
  });
  return judge({ ...ending, totals: readTotals(totals) });
}

describe('counting what node --test ran', () => {
  it('counts passed, failed and skipped tests, and a failing parent through its child', async () => {
    const totals = await countOf('one-fails');
    assert.equal(closingLine(totals), '2 passed, 2 failed, 1 skipped');
    assert.deepEqual(totals.failures.map(({ name }) => name).sort(), ['a parent › fails inside', 'fails']);
    assert.match(totals.failures.find(({ name }) => name === 'fails')?.message ?? '', /one is not two/);
  });

  it('counts a hook that throws as a failed test', async () => {
    const { passed, failed } = await countOf('broken-hook');
    assert.deepEqual({ passed, failed }, { passed: 1, failed: 2 });
  });

  it('counts a file and a group without tests as failed', async () => {
    const totals = await countOf('all-pass', 'empty-file', 'empty-group');
    assert.equal(closingLine(totals), '2 passed, 2 failed');
  });

  it('counts a file that ended its process as failed', async () => {
    const { failed } = await countOf('all-pass', 'crash');
    assert.equal(failed, 1);
  });

  it('ends a file in which a test never ends, and says which', async () => {
    const totals = await countOf('all-pass', 'stuck');
    assert.equal(closingLine(totals), '3 passed, 1 failed');
    assert.match(totals.failures[0]?.message ?? '', /^Stuck: in "for ever" for \d+ s, waiting for .*Timeout/);
  });

  it('ends a file in which nobody caught an error, and says which and in which test', async () => {
    const { passed, failures } = await countOf('uncaught');
    assert.equal(passed, 1);
    assert.match(
      failures[0]?.message ?? '',
      /^Stuck: in "leaves a promise that nobody waits for" .*: nobody caught this$/,
    );
  });

  it('fails nothing when all pass', async () => {
    assert.equal(closingLine(await countOf('all-pass')), '2 passed, 0 failed');
  });
});

describe('judging how a suite ended', () => {
  const good = { passed: 3, failed: 0, skipped: 0, failures: [] };

  it('believes a clean end', () => {
    assert.deepEqual(judge({ code: 0, signal: null, totals: good }), good);
  });

  it('fails a suite that crashed, hung, ran nothing, skipped all, or ended badly without a failed test', () => {
    const endings = [
      { code: 1, signal: null, totals: undefined },
      { code: null, signal: 'SIGSEGV', totals: good },
      { code: null, signal: 'SIGKILL', timedOut: true, totals: undefined },
      { code: 0, signal: null, totals: { ...good, passed: 0 } },
      { code: 0, signal: null, totals: { ...good, passed: 0, skipped: 4 } },
      { code: 7, signal: null, totals: good },
    ];
    for (const ending of endings) assert.equal(judge(ending).failed, 1, JSON.stringify(ending));
  });

  it('does not count a failure twice', () => {
    assert.equal(judge({ code: 1, signal: null, totals: { ...good, failed: 2 } }).failed, 2);
  });

  it('stops a process that hangs', async () => {
    const ending = await runProcess({
      args: ['--eval', 'setInterval(() => {}, 1000)'],
      env: process.env,
      say: () => {},
      log: join(folder, 'hang.log'),
      minutes: 0.01,
    });
    assert.equal(ending.timedOut, true);
  });

  it('sums suites into one closing line', () => {
    const sum = sumTotals([good, { ...good, failed: 1, skipped: 2 }]);
    assert.equal(closingLine(sum), '6 passed, 1 failed, 2 skipped');
  });
});

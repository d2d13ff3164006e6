import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { after, describe, it } from 'node:test';
import { bundleSuite } from './bundled-suite.mjs';
import { runProcess } from './run-suite.mjs';
import { readTotals } from './totals.mjs';

const FIXTURE = 'test/runner/fixtures/bundled.fixture.ts';
const folder = mkdtempSync(join(tmpdir(), 'aduan-bundled-'));
after(() => rmSync(folder, { recursive: true, force: true }));

/** Runs the fixture as the runner runs a suite of it. */
async function totalsOf(suite) {
  const totals = join(folder, `${suite.name}.json`);
  // Node's runner would take the inner one for a part of itself.
  const { NODE_TEST_CONTEXT: _hidden, ...env } = process.env;
  await runProcess({
    args: [
      '--enable-source-maps',
      '--test',
      '--test-reporter=./test/runner/node-reporter.mjs',
      '--test-reporter-destination=stderr',
      ...(await bundleSuite(suite, [FIXTURE])),
    ],
    env: { ...env, TEST_TOTALS: totals },
    say: () => {},
    log: join(folder, 'log'),
    minutes: 1,
  });
  return readTotals(totals);
}

/** Where the fixture throws, as a stack says it. */
function placeOfThrow() {
  const lines = readFileSync(FIXTURE, 'utf8').split('\n');
  return `${FIXTURE}:${lines.findIndex((line) => line.includes('throw new Error')) + 1}:`;
}

describe('a suite that is bundled before it runs', () => {
  for (const suite of [{ name: 'bundled' }, { name: 'unbundled', unbundled: ['runner/fixtures/bundled'] }]) {
    it(`is told by its sources’ files and lines, and keeps its imports and its place: ${suite.name}`, async () => {
      const { passed, failures } = await totalsOf(suite);
      assert.equal(passed, 2);
      assert.deepEqual(
        failures.map(({ name }) => name),
        ['fails'],
      );
      assert.ok(failures[0].message.includes(placeOfThrow()), failures[0].message);
    });
  }

  it('begins its files in the order in which they are given, though Node sorts them by name', async () => {
    const given = ['fixtures/noted.fixture.ts', 'fixtures/bundled.fixture.ts'].map(
      (file) => `test/runner/${file}`,
    );
    const made = await bundleSuite({ name: 'ordered' }, given);
    assert.deepEqual(made.toSorted(), made);
    assert.match(basename(made[0]), /noted/);
  });

  it('is not begun where a file of it can’t be read, and says where', async () => {
    const broken = join(folder, 'broken.ts');
    writeFileSync(broken, 'const a = 1;\nconst b = ;\n');
    await assert.rejects(bundleSuite({ name: 'broken' }, [broken]), /broken\.ts:2:10/);
  });
});

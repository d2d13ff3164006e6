/**
 * Takes away, one after the other, what the queue rests on, in a copy of the repository, and looks whether a drill notices.
 * Alone: `npm test -- --only faults-full --file mutations`.
 */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { ROOT } from '../../demo/setup/repository.mjs';

interface Mutation {
  name: string;
  file: string;
  /** Stands in the file exactly once. */
  find: string;
  put: string;
  /** Part of the name of the drill that must turn red. */
  drill: string;
}

const MUTATIONS: Mutation[] = [
  {
    name: 'a new key for each attempt',
    file: 'src/outbox/deliver-report.ts',
    find: 'idempotencyKey: run.item.key',
    put: 'idempotencyKey: randomKey()',
    drill: 'whose answer was lost',
  },
  {
    name: 'no lock between tabs',
    file: 'src/outbox/lock.ts',
    find: 'let isCalled = false;',
    put: 'if (name) return run();\n  let isCalled = false;',
    drill: 'by its lock',
  },
  {
    name: 'no lease between tabs',
    file: 'src/outbox/lock.ts',
    find: 'const isFree = !lease ||',
    put: 'const isFree = Boolean(name) || !lease ||',
    drill: 'by its lease',
  },
  {
    name: 'no write to the device',
    file: 'src/outbox/store.ts',
    find: "if (keep === 'device') {",
    put: "if (keep === 'device' && !item.id) {",
    drill: 'outlives the tab',
  },
  {
    name: 'writes that are not strict',
    file: 'src/outbox/database.ts',
    find: ", { durability: 'strict' }",
    put: '',
    drill: 'outlives the tab',
  },
];

const SOURCES = [
  'src',
  'demo',
  'test',
  'package.json',
  'package-lock.json',
  'rollup.config.mjs',
  'tsconfig.json',
];
const isSource = (path: string) => !/[\\/](\.results|\.data)([\\/]|$)/.test(path);

describe('the drills', () => {
  let folder = '';
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'aduan-mutations-'));
    for (const name of SOURCES)
      cpSync(join(ROOT, name), join(folder, name), { recursive: true, filter: isSource });
    symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  it('are green where nothing is taken away', async () => {
    const drills = [...new Set(MUTATIONS.map(({ drill }) => drill))];
    const { failed, output } = await drill(folder, drills.join('|'));
    assert.equal(failed, 0, output);
  });

  for (const mutation of MUTATIONS)
    it(`are red with ${mutation.name}`, async () => {
      const path = join(folder, mutation.file);
      const source = readFileSync(path, 'utf8');
      assert.equal(source.split(mutation.find).length, 2, `${mutation.file} must hold it once`);
      writeFileSync(path, source.replace(mutation.find, mutation.put));
      try {
        const { failed, output } = await drill(folder, mutation.drill);
        assert.ok(failed > 0, output);
      } finally {
        writeFileSync(path, source);
      }
    });
});

/** Builds the copy and runs the drills whose names match. A copy that can't be built, or runs none, proves nothing. */
async function drill(folder: string, pattern: string): Promise<{ failed: number; output: string }> {
  const built = await run(folder, ['node_modules/rollup/dist/bin/rollup', '-c', 'rollup.config.mjs']);
  assert.equal(built.code, 0, built.output);
  const test = ['--test', '--test-reporter=tap', `--test-name-pattern=${pattern}`];
  const { output } = await run(folder, ['--import', 'tsx', ...test, 'test/faults/drills.e2e.test.ts']);
  const count = (what: string) => Number(new RegExp(`^# ${what} (\\d+)`, 'm').exec(output)?.[1] ?? 0);
  const [passed, failed] = [count('pass'), count('fail')];
  assert.ok(passed + failed > 0, output);
  return { failed, output };
}

async function run(cwd: string, parameters: string[]): Promise<{ code: number | null; output: string }> {
  // Node's runner would take the inner one for a part of itself.
  const { NODE_TEST_CONTEXT: _hidden, ...env } = process.env;
  const child = spawn(process.execPath, parameters, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
  const endWithUs = () => child.kill('SIGKILL');
  process.once('exit', endWithUs);
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const [code] = (await once(child, 'close')) as [number | null];
  process.off('exit', endWithUs);
  return { code, output };
}

/** A copy of the repository from which single lines are taken away, to see whether a drill notices. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  closeSync,
  cpSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../../demo/setup/repository.mjs';

export interface Mutation {
  name: string;
  file: string;
  /** Stands in the file exactly once. */
  find: string;
  put: string;
  /** Part of the name of the drill that must turn red. */
  drill: string;
}

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

export class MutatedCopy {
  readonly #folder = mkdtempSync(join(tmpdir(), 'aduan-mutations-'));

  constructor() {
    for (const name of SOURCES)
      cpSync(join(ROOT, name), join(this.#folder, name), { recursive: true, filter: isSource });
    symlinkSync(join(ROOT, 'node_modules'), join(this.#folder, 'node_modules'));
  }

  remove(): void {
    rmSync(this.#folder, { recursive: true, force: true });
  }

  /** Does `work` while the mutation stands. */
  async with<T>({ file, find, put }: Mutation, work: () => Promise<T>): Promise<T> {
    const path = join(this.#folder, file);
    const source = readFileSync(path, 'utf8');
    assert.equal(source.split(find).length, 2, `${file} must hold it once`);
    writeFileSync(path, source.replace(find, put));
    try {
      return await work();
    } finally {
      writeFileSync(path, source);
    }
  }

  /** Runs the drills of a file whose names match. A copy that runs none proves nothing. */
  async drill(file: string, pattern: string): Promise<{ failed: number; output: string }> {
    const test = ['--test', '--test-reporter=tap', `--test-name-pattern=${pattern}`];
    const { output } = await this.run(['--import', 'tsx', ...test, file]);
    const count = (what: string) => Number(new RegExp(`^# ${what} (\\d+)`, 'm').exec(output)?.[1] ?? 0);
    const [passed, failed] = [count('pass'), count('fail')];
    assert.ok(passed + failed > 0, output);
    return { failed, output };
  }

  /** Runs Node in the copy. */
  async run(parameters: string[]): Promise<{ code: number | null; output: string }> {
    // Node's runner would take the inner one for a part of itself; and scripts are bundled from what stands there now.
    const { NODE_TEST_CONTEXT: _hidden, SCRIPT_BUNDLES: _made, ...env } = process.env;
    // Into a file: a database that a failed drill leaves behind holds a pipe open for ever.
    const path = join(this.#folder, 'output.log');
    const file = openSync(path, 'w');
    const child = spawn(process.execPath, parameters, {
      cwd: this.#folder,
      env,
      stdio: ['ignore', file, file],
    });
    closeSync(file);
    const endWithUs = () => child.kill('SIGKILL');
    process.once('exit', endWithUs);
    const [code] = (await once(child, 'exit')) as [number | null];
    process.off('exit', endWithUs);
    return { code, output: readFileSync(path, 'utf8') };
  }
}

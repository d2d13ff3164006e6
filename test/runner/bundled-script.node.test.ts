import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { ROOT } from '../../demo/setup/repository.mjs';
import { bundledScript } from '../setup/bundled-script.js';

describe('a script that is bundled for all of a run', () => {
  const { SCRIPT_BUNDLES: own } = process.env;
  let folder: string;
  let script: string;
  before(() => {
    // Inside of the repository, where a script finds its packages.
    folder = mkdtempSync(join(ROOT, 'node_modules', '.cache', 'bundled-script-'));
    script = join(folder, 'script.mjs');
    process.env['SCRIPT_BUNDLES'] = join(folder, 'made');
    mkdirSync(join(folder, 'made'));
  });
  after(() => {
    if (own === undefined) delete process.env['SCRIPT_BUNDLES'];
    else process.env['SCRIPT_BUNDLES'] = own;
    rmSync(folder, { recursive: true, force: true });
  });

  it('has its packages in it, those in CommonJS too, and runs', async () => {
    writeFileSync(
      script,
      `import pg from 'pg';
       const { z } = await import('zod');
       console.log(typeof pg.Client, z.string().parse('sound'), new URL('.', import.meta.url).pathname);`,
    );
    const made = await bundledScript(script);
    const { stdout, stderr } = spawnSync(process.execPath, ['--throw-deprecation', made], {
      cwd: '/',
      encoding: 'utf8',
    });
    assert.equal(stdout.trim(), `function sound ${folder}/`, stderr);
    const texts = readdirSync(dirname(made)).map((name) => readFileSync(join(dirname(made), name), 'utf8'));
    assert.ok(texts.length > 1, 'what it imports late is a file of its own');
    for (const text of texts) assert.doesNotMatch(text, /(from|import\() ?["'](pg|zod)["']/);
  });

  it('is made by the first process that asks, and nothing half made stays', async () => {
    const other = join(folder, 'other.mjs');
    writeFileSync(other, `console.log('one');`);
    const ask = `const { bundledScript } = await import(${JSON.stringify(new URL('../setup/bundled-script.ts', import.meta.url).href)});
      process.stdout.write(await bundledScript(process.argv[1]));`;
    const askBeside = () =>
      spawnSync(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', ask, other], {
        cwd: ROOT,
        encoding: 'utf8',
      }).stdout;
    const first = askBeside();
    writeFileSync(other, `console.log('two');`);
    const [second, third] = [askBeside(), await bundledScript(other)];
    assert.deepEqual([second, third], [first, first]);
    assert.equal(spawnSync(process.execPath, [first], { encoding: 'utf8' }).stdout, 'one\n');
    assert.ok(readdirSync(join(folder, 'made')).every((name) => /^(script|other)-\w{12}$/.test(name)));
  });
});

import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, afterEach, before, beforeEach, describe, it, mock } from 'node:test';
import { pathToFileURL } from 'node:url';
import { bring, fileLoader, type Part } from '../../src/embed/files.js';

/** What the files below do is told here, by address. */
const page = globalThis as unknown as {
  aduanTestRan: string[];
  aduanTestAsked: string[];
  aduanTestCome: () => void;
};
const SAYS_ASKED = `const name = import.meta.url.replace(/^.*\\//, ''); globalThis.aduanTestAsked.push(name);`;
const HANGS = `if (!name.includes('?')) await new Promise(() => {});`;

describe('the files of a widget', () => {
  let folder: string;
  let next = 0;
  /** A folder of its own for each test: Node keeps what it imported. */
  const serve = async (files: Record<string, string>) => {
    const own = join(folder, `${(next += 1)}-`);
    for (const [name, code] of Object.entries(files)) await writeFile(own + name, SAYS_ASKED + code);
    return (name: string) => `${own}${name}`.replace(folder, '.');
  };
  const part = (name: string, needs: readonly string[], body = '') =>
    `export const part = Array.of(${JSON.stringify(['require', 'exports', ...needs])}, (require, exports, base) => {
       globalThis.aduanTestRan.push('${name}'); ${body} });`;

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'aduan-files-'));
  });
  after(() => rm(folder, { recursive: true }));
  beforeEach(() => {
    page.aduanTestRan = [];
    page.aduanTestAsked = [];
    mock.timers.enable({ apis: ['setTimeout'] });
  });
  afterEach(() => mock.timers.reset());
  const loader = () => fileLoader(`${pathToFileURL(folder).href}/`);
  /** Until the modules that Node is reading have come as far as they can. */
  const until = async (isSo: () => boolean) => {
    while (!isSo()) await new Promise((done) => setImmediate(done));
  };

  it('run once each, what they need first, whoever asks', async () => {
    const at = await serve({
      'base.mjs': part('base', [], 'exports.word = 1'),
      'form.mjs': part('form', ['./1-base.mjs'], 'exports.word = base.word + 1'),
    });
    const load = loader();
    const [first, second] = await Promise.all([
      load([at('form.mjs')]),
      loader()([at('form.mjs'), at('base.mjs')]),
    ]);
    assert.deepEqual(first, { word: 2 });
    assert.equal(first, second);
    assert.deepEqual(page.aduanTestRan, ['base', 'form']);
    assert.deepEqual(page.aduanTestAsked.sort(), ['1-base.mjs', '1-form.mjs']);
  });

  it('are asked for again alone when one hangs, and nothing runs twice', async () => {
    const at = await serve({
      'base.mjs': HANGS + part('base', [], 'exports.word = 1'),
      'form.mjs': part('form', ['./2-base.mjs'], 'exports.word = base.word'),
    });
    const loading = loader()([at('form.mjs'), at('base.mjs')]);
    await until(() => page.aduanTestAsked.length === 2);
    mock.timers.tick(20_000);
    assert.deepEqual(await loading, { word: 1 });
    assert.deepEqual(page.aduanTestRan, ['base', 'form']);
    assert.deepEqual(
      page.aduanTestAsked.filter((name) => name.startsWith('2-base')),
      ['2-base.mjs', '2-base.mjs?retry=2'],
    );
  });

  it('show a first screen before the rest of its widget is here', async () => {
    const at = await serve({
      'form.mjs': part('form', []),
      'parts.mjs': HANGS + part('parts', []),
    });
    await loader()([at('form.mjs'), at('parts.mjs')]);
    assert.deepEqual(page.aduanTestRan, ['form']);
    await until(() => page.aduanTestAsked.includes('3-parts.mjs'));
  });

  it('that are wanted next begin when one of the first is here', async () => {
    const at = await serve({
      'base.mjs': HANGS + part('base', []),
      'form.mjs': `await new Promise((come) => (globalThis.aduanTestCome = come));${part('form', ['./4-base.mjs'])}`,
      'parts.mjs': part('parts', []),
    });
    const loading = loader()([at('form.mjs'), at('base.mjs')], [at('parts.mjs')]);
    await until(() => page.aduanTestAsked.length === 2);
    page.aduanTestCome();
    await until(() => page.aduanTestAsked.length === 3);
    assert.equal(page.aduanTestAsked[2], '4-parts.mjs');
    mock.timers.tick(20_000);
    await loading;
    assert.deepEqual(page.aduanTestRan, ['base', 'form']);
  });

  it('that came with a script are not fetched, and what they need is', async () => {
    const at = await serve({ 'base.mjs': part('base', [], 'exports.word = 1'), 'form.mjs': 'throw 0;' });
    const base = at('base.mjs');
    const form: Part = [['exports', base], (exports, needed) => Object.assign(exports as object, needed)];
    bring(`${pathToFileURL(folder).href}/`, { [at('form.mjs')]: form });
    assert.deepEqual(await loader()([at('form.mjs'), base]), { word: 1 });
    assert.deepEqual(page.aduanTestAsked, [base.slice(2)]);
  });

  it('fail after the second try, and a later call asks under a new address', async () => {
    const at = await serve({
      'form.mjs': `if (!/retry=3/.test(name)) throw new Error('line broke');${part('form', [])}`,
    });
    const load = loader();
    await assert.rejects(load([at('form.mjs')]));
    assert.deepEqual(page.aduanTestAsked, ['6-form.mjs', '6-form.mjs?retry=2']);
    await load([at('form.mjs')]);
    assert.deepEqual(page.aduanTestRan, ['form']);
  });
});

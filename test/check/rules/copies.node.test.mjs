import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { copies } from '../../../src/build/copies.mjs';
import { checkCopies } from './copies.mjs';

const { resolveId, load } = copies();
const root = process.cwd();

/** Path that an import becomes; null: what it would be anyway. */
const resolved = (source, importer) =>
  resolveId.call(
    { resolve: async (from, by) => ({ id: new URL(from, `file://${by}`).pathname.replace(/\.js$/, '.ts') }) },
    source,
    `${root}/${importer}`,
  );

describe('copies of modules', () => {
  it('are given to the widget that needs a module by a press alone', async () => {
    const copy = `${root}/src/map/outline-of~feed.ts`;
    assert.equal(await resolved('../../map/outline-of.js', 'src/feed/map/map-part.ts'), copy);
    assert.match(load(copy), /function outlineOf/);
  });

  it('are given to each widget of the sentences that all share', async () => {
    const copy = `${root}/src/widget/words/widget-su~tracker.ts`;
    assert.equal(await resolved('../../widget/words/widget-su.js', 'src/tracker/words/tracker-su.ts'), copy);
  });

  it('are given to a file that comes by a press, before its widget’s', async () => {
    const view = '../../widget/choice-view.js';
    const of = (taker) => `${root}/src/widget/choice-view~${taker}.ts`;
    assert.equal(await resolved(view, 'src/tracker/reply/reply-view.ts'), of('reply'));
    assert.equal(await resolved(view, 'src/tracker/keep/keep-view.ts'), of('tracker'));
    const drawings = await resolved(
      '../../widget/pictures/drawings.js',
      'src/tracker/reply/reply-files-view.ts',
    );
    assert.equal(drawings, `${root}/src/widget/pictures/drawings~tracker.ts`);
  });

  it('have copies of their own of what they import, by the same list', async () => {
    const copy = 'src/client/sp4n/map~feed.ts';
    assert.equal(
      await resolved('../../contract/public/geojson.js', copy),
      `${root}/src/contract/public/geojson~feed.ts`,
    );
    assert.equal(await resolved('../../contract/routes.js', copy), null);
  });

  it('are not given to the widget that needs it at once, or to what all share', async () => {
    assert.equal(
      await resolved('../../widget/pictures/drawings.js', 'src/form/pictures/pictures-view.ts'),
      null,
    );
    assert.equal(await resolved('../../support/support-queue.js', 'src/feed/list/list-part.ts'), null);
    assert.equal(await resolved('../contract/public/geojson.js', 'src/map/map.ts'), null);
  });
});

describe('a module that is copied', () => {
  const check = (text) => checkCopies(new Map([['src/map/a.ts', text]]), { feed: ['src/map/'] });

  const KEEPS = [
    'let last = 0;',
    'export const known = new Map<string, Promise<void>>();',
    'const waiting: string[] = [];',
    'const byName: Record<string, number> = {};',
    'const NUMBER = /\\d+/g;',
    'export class Press { static count = 0; }',
  ];
  for (const text of KEEPS) {
    it(`may not keep ${text}`, () => {
      const problems = check(`// first\n${text}\n`);
      assert.equal(problems.length, 1);
      assert.ok(problems[0].startsWith('src/map/a.ts:2 '), problems[0]);
    });
  }

  it('may have what never changes, and what each call or instance has for itself', () => {
    const text = `import { css } from 'lit';
      const LEVELS = ['province', 'regency'] as const;
      const NAME = /^\\w+$/;
      const OF_PAGE = Symbol.for('aduan.a');
      export const styles = css\`p { margin: 0; }\`;
      export class Press { static readonly most = 5; private tries = 0; }
      export const once = () => { const known = new Map(); let tries = 0; return () => known.set(tries++, 1); };`;
    assert.deepEqual(check(text), []);
  });

  it('is there: the list names no other', () => {
    const problems = checkCopies(new Map(), { feed: ['src/map/gone.ts'] });
    assert.deepEqual(problems, ['src/build/copies.mjs: src/map/gone.ts is no module']);
  });
});

import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execFileSync } from 'node:child_process';
import { after, describe, it } from 'node:test';
import {
  checkCrowding,
  checkForbidden,
  checkLengths,
  checkLoadTimeNames,
  checkLock,
  checkNear,
  checkRoot,
  nearLimits,
} from './house-rules.mjs';
import { checkSyntaxFloor } from './syntax-floor.mjs';

const forbidden = (path, text) => checkForbidden(new Map([[path, text]]));

describe('forbidden words', () => {
  const violations = [
    ['src/feed/a-view.ts', 'element.innerHTML = text;'],
    ['src/feed/a-view.ts', 'html`<p style="color: red"></p>`'],
    ['src/feed/a-view.ts', 'html`<p style=${x}></p>`'],
    ['src/feed/a-view.ts', "import { styleMap } from 'lit/directives/style-map.js';"],
    ['src/feed/a-view.ts', 'svg`<path d="M0 0" /><path d="M1 1" />`'],
    ['src/images/a.ts', 'eval(text)'],
    ['src/images/a.ts', 'new Worker(url)'],
    ['demo/pages/a.html', '<p style="color: red">'],
    ['test/form/a.node.test.ts', "it.only('x', () => {});"],
    ['test/form/a.node.test.ts', "it('x', { skip: true }, () => {});"],
    ['demo/endpoint/a.ts', '// TODO later'],
    ['demo/endpoint/pages/a.ts', 'serve({ ...endpoint, challenges: PAID });'],
    ['demo/endpoint/feed/list.ts', 'const add = routeTable(app);'],
  ];
  for (const [path, text] of violations) {
    it(`finds ${text}`, () => {
      const problems = forbidden(path, `// first\n${text}\n`);
      assert.equal(problems.length, 1);
      assert.ok(problems[0].startsWith(`${path}:2 `), problems[0]);
    });
  }

  it('lets comments speak of them, and tests read them', () => {
    assert.deepEqual(
      forbidden('src/a.ts', '/* no innerHTML */\n// nor eval(x)\nconst a = "https://x"; // styleMap'),
      [],
    );
    assert.deepEqual(forbidden('test/form/a.browser.test.ts', 'expect(root.innerHTML); page.$eval(s);'), []);
  });
});

describe('the shape of the repository', () => {
  it('refuses a long file and a crowded root', () => {
    assert.deepEqual(checkLengths(new Map([['src/a.ts', 'x\n'.repeat(300)]])), []);
    assert.match(checkLengths(new Map([['src/a.ts', 'x\n'.repeat(301)]]))[0], /301 lines/);
    assert.deepEqual(checkLengths(new Map([['src/form/words/form-en.ts', 'x\n'.repeat(301)]])), []);
    assert.deepEqual(checkRoot(['src', '.gitignore']), []);
    assert.match(checkRoot(['vite.config.ts'])[0], /vite\.config\.ts lies at the root/);
  });

  it('refuses a crowded folder of the endpoint, the contract or the tests, and a thirteenth file at the endpoint’s door', () => {
    const files = (folder, count) => Array.from({ length: count }, (_, number) => `${folder}/f${number}.ts`);
    assert.deepEqual(checkCrowding([...files('demo/endpoint', 12), ...files('demo/endpoint/desk', 20)]), []);
    assert.match(checkCrowding(files('demo/endpoint', 13))[0], /demo\/endpoint holds 13 files, 12 at most/);
    assert.match(checkCrowding(files('demo/endpoint/desk/page', 21))[0], /page holds 21 files, 20 at most/);
    assert.match(checkCrowding(files('src/contract', 21))[0], /contract holds 21 files/);
    assert.match(checkCrowding(files('test/words', 21))[0], /test\/words holds 21 files/);
  });

  it('tells of what comes near a limit', () => {
    const lines = (count) => new Map([['src/a.ts', 'x\n'.repeat(count)]]);
    const paths = (count) => Array.from({ length: count }, (_, number) => `test/words/f${number}.ts`);
    assert.equal(nearLimits(lines(240), paths(16)).size, 0);
    assert.deepEqual(
      [...nearLimits(lines(241), paths(17))],
      [
        ['src/a.ts', '241 lines of 300'],
        ['test/words', '17 files of 20'],
      ],
    );
  });

  it('wants what comes near a limit recorded, and what left it struck off', () => {
    const near = new Map([['src/a.ts', '241 lines of 300']]);
    assert.deepEqual(checkNear(near, ['src/a.ts']), []);
    assert.match(checkNear(near, [])[0], /^src\/a\.ts has 241 lines of 300: /);
    assert.match(checkNear(new Map(), ['src/a.ts'])[0], /^src\/a\.ts is near no limit any more/);
  });

  it('refuses files and folders that are named by when they load', () => {
    const named = [
      'src/form/later-words.ts',
      'src/tracker/optional/a.ts',
      'src/map/map-chunk.ts',
      'src/form/lazy.ts',
    ];
    assert.equal(checkLoadTimeNames(named).length, named.length);
    assert.match(checkLoadTimeNames(named)[1], /optional\/a\.ts .*\("optional"\)/);
    const good = [
      'src/widget/lazy.ts',
      'src/form/place/place-view.ts',
      'src/feed/related.ts',
      'demo/lazy.ts',
    ];
    assert.deepEqual(checkLoadTimeNames(good), []);
  });

  it('refuses a lock that names a registry, and packages that want a newer Node', () => {
    const lock = (entry) => JSON.stringify({ packages: { 'node_modules/a': entry } }, null, 2);
    assert.deepEqual(
      checkLock('package-lock.json', lock({ version: '1.0.0', engines: { node: '>=18' } })),
      [],
    );
    assert.deepEqual(checkLock('package-lock.json', lock({ engines: { node: '^20.19.0 || >=22' } })), []);
    assert.match(
      checkLock('package-lock.json', lock({ resolved: 'https://packages.example/a.tgz' }))[0],
      /names a registry/,
    );
    assert.match(
      checkLock('package-lock.json', lock({ engines: { node: '>= 22.12' } }))[0],
      /node_modules\/a wants Node >= 22\.12/,
    );
    const data = { packages: { 'node_modules/idn-area-data': { engines: { node: '>=22.0.0' } } } };
    assert.deepEqual(checkLock('package-lock.json', JSON.stringify(data)), [], 'its code is not run');
  });
});

describe('the syntax floor', () => {
  const check = (code) => checkSyntaxFloor(new Map([['dist/a.js', code]]));

  it('passes what Chrome 100, Firefox 115 and Safari 16.4 read', async () => {
    assert.deepEqual(
      await check('class A { #x; static { this.y ??= a?.b; } has(o) { return #x in o; } }'),
      [],
    );
  });

  it('names newer syntax, and what is no syntax at all', async () => {
    for (const code of ['const a = /[a--b]/v;', 'using a = b();', 'const = 1;']) {
      assert.equal((await check(code)).length, 1, code);
    }
  });
});

describe('importing in Node', () => {
  const folder = mkdtempSync(join(tmpdir(), 'aduan-import-'));
  after(() => rmSync(folder, { recursive: true, force: true }));

  it('names a module that throws at once, and one that rejects soon after', () => {
    const modules = {
      'good.mjs': 'export const a = 1;',
      'bad.mjs': 'document.title;',
      'late.mjs': 'Promise.resolve().then(() => { throw new Error("late"); });',
    };
    const paths = Object.entries(modules).map(([name, code]) => {
      writeFileSync(join(folder, name), code);
      return join(folder, name);
    });
    const output = execFileSync(process.execPath, ['test/check/import-all.mjs', ...paths], {
      encoding: 'utf8',
    });
    assert.match(output, /bad\.mjs: ReferenceError: document/);
    assert.match(output, /late\.mjs: Error: late/);
    assert.equal(output.trim().split('\n').length, 2);
  });
});

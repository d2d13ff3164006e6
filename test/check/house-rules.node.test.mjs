import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execFileSync } from 'node:child_process';
import { after, describe, it } from 'node:test';
import { checkForbidden, checkLengths, checkLock, checkRoot } from './house-rules.mjs';
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
    assert.deepEqual(checkRoot(['src', '.gitignore']), []);
    assert.match(checkRoot(['vite.config.ts'])[0], /vite\.config\.ts lies at the root/);
  });

  it('refuses a lock that names a registry, and packages that want a newer Node', () => {
    const lock = (entry) => JSON.stringify({ packages: { 'node_modules/a': entry } }, null, 2);
    assert.deepEqual(checkLock(lock({ version: '1.0.0', engines: { node: '>=18' } })), []);
    assert.deepEqual(checkLock(lock({ engines: { node: '^20.19.0 || >=22' } })), []);
    assert.match(checkLock(lock({ resolved: 'https://packages.example/a.tgz' }))[0], /names a registry/);
    assert.match(
      checkLock(lock({ engines: { node: '>= 22.12' } }))[0],
      /node_modules\/a wants Node >= 22\.12/,
    );
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

/** The documentation as it is packed: every link of its own leads somewhere, to the very heading. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { describe, it } from 'node:test';
import { PAGES } from '../../demo/docs/contents.mjs';
import { downloads } from '../../demo/release/downloads.mjs';
import { ROOT } from '../../demo/setup/repository.mjs';

const files = new Map(
  Object.entries(downloads().docs).map(([path, content]) => [path.replace('aduan-docs/', ''), content]),
);
const read = (path) => Buffer.from(files.get(path)).toString();
const pages = new Map(
  [...files.keys()].filter((path) => path.endsWith('.html')).map((path) => [path, read(path)]),
);

/** Null: it is well, or leads to another site. */
function problemOf(from, href) {
  if (/^\w+:/.test(href)) return null;
  const [target = '', anchor] = href.split('#');
  if (target.startsWith('/')) return 'is not there where the documentation lies below a path';
  const path = target === '' ? from : posix.join(posix.dirname(from), target);
  const file = path.endsWith('/') || path === '.' ? posix.join(path, 'index.html') : path;
  if (!files.has(file)) return 'is not there';
  if (!anchor || !pages.has(file)) return null;
  return pages.get(file).includes(` id="${decodeURIComponent(anchor)}"`) ? null : 'has no such heading';
}

it('the documentation has no dead link', () => {
  const links = [...pages].flatMap(([from, html]) =>
    [...html.matchAll(/<\w+ [^>]*(?:href|src)="([^"]*)"/g)].map(([, href]) => [
      from,
      href.replaceAll('&amp;', '&'),
    ]),
  );
  assert.ok(links.length > 500, String(links.length));
  const dead = links.flatMap(([from, href]) => {
    const problem = problemOf(from, href);
    return problem === null ? [] : [`${from}: ${href} ${problem}`];
  });
  assert.deepEqual(dead, []);
});

it('the documentation tells what each event of the manifest carries', () => {
  const { modules } = JSON.parse(readFileSync(join(ROOT, 'dist/custom-elements.json'), 'utf8'));
  const names = modules.flatMap(({ declarations = [] }) =>
    declarations.flatMap(({ events = [] }) => events.map(({ name }) => name)),
  );
  assert.ok(names.length > 5);
  const [, details] = pages.get('elements/events/index.html').split(' id="details"');
  for (const name of names) assert.ok(details.includes(`<code>${name}</code>`), name);
});

it('llms.txt names every page of the contents, with a beginning, and none that is not there', () => {
  const lines = read('llms.txt').matchAll(/^- \[.+\]\(([^)]+)\): (.*)$/gm);
  const named = new Map([...lines].map(([, url, beginning]) => [url, beginning]));
  assert.deepEqual([...named.keys()].sort(), PAGES.map(({ url }) => url).sort());
  for (const [url, beginning] of named) {
    assert.ok(pages.has(`${url}index.html`), url);
    assert.ok(beginning.length > 10, url);
    // A cut sentence, or a word parted from its dot.
    assert.doesNotMatch(beginning, /…$|\s[.,]/, url);
  }
});

it('every page of the contents says in its head what it is about, and no two the same', () => {
  const said = PAGES.map(({ url }) => {
    const [, description = ''] =
      /<meta name="description" content="([^"]+)"/.exec(pages.get(`${url}index.html`)) ?? [];
    assert.ok(description.length > 10, url);
    return description;
  });
  assert.equal(new Set(said).size, said.length);
});

it('pages that are written by hand are there as Markdown, with links that lead on from it', () => {
  const twins = PAGES.filter(({ url }) => files.has(`${url}index.md`));
  assert.ok(twins.length > 50, String(twins.length));
  for (const { url } of twins) {
    const text = read(`${url}index.md`);
    assert.ok(!text.includes('ROOT/'), url);
    for (const [, href] of text.replace(/```[^]*?```/g, '').matchAll(/\]\(([^)\s]+)\)/g))
      assert.equal(problemOf(`${url}index.md`, href.replace(/#.*/, '') || './'), null, `${url}: ${href}`);
  }
});

it('the documentation and the widgets in it load nothing from anybody else, and set no cookie', () => {
  const LOADS =
    /<(?:script|img|iframe|source|video|audio|embed|object)\b[^>]*?\s(?:src|srcset|data)="(\w+:)?\/\/|<link\b[^>]*rel="(?:stylesheet|icon|preconnect|preload|modulepreload)"[^>]*href="(\w+:)?\/\//;
  for (const [path, html] of pages)
    assert.doesNotMatch(html.replace(/<code>[^]*?<\/code>/g, ''), LOADS, path);
  const styles = [...files.keys()].filter((path) => path.endsWith('.css'));
  const scripts = [...files.keys()].filter((path) => path.endsWith('.js'));
  assert.ok(styles.length > 10 && scripts.length > 50);
  for (const path of styles)
    assert.doesNotMatch(read(path), /(?:url\(\s*|@import\s+)["']?(?:\w+:)?\/\//, path);
  for (const path of scripts)
    assert.doesNotMatch(
      read(path),
      /document\.cookie|cookieStore|sendBeacon|(?:import|fetch)\(["'`]https?:/,
      path,
    );
});

it('a page is well formed for those who hear it: ids begin with a letter, nothing is said twice', () => {
  for (const [path, html] of pages) {
    const markup = html.replace(/<code>[^]*?<\/code>/g, '');
    assert.doesNotMatch(
      markup,
      / id="[^"a-z]|<search[^>]* role=|<pre[^>]* tabindex|<link(?![^>]* href=)[^>]*>/i,
      path,
    );
    assert.doesNotMatch(markup, /<body>\s*<a /, path);
  }
});

describe('the cookbook', () => {
  for (const [file, key, link] of [
    ['cookbook.id.md', 'X-Kunci', 'tautan'],
    ['cookbook.en.md', 'X-Key', 'link'],
  ]) {
    const blocks = [
      ...readFileSync(join(ROOT, 'demo/hosts', file), 'utf8').matchAll(/```js\n([^]*?)```/g),
    ].map(([, code]) => code);
    const run = (code, name) =>
      import(`data:text/javascript,${encodeURIComponent(`${code}\nexport { ${name} };`)}`);

    it(`${file}: its link fills in what it says`, async () => {
      const { [link]: address } = await run(
        blocks.find((code) => code.includes('aduan-isi')),
        link,
      );
      const { pathname, searchParams } = new URL(address);
      assert.equal(pathname, '/sp4n/lapor');
      const pairs = Object.fromEntries(new URLSearchParams(searchParams.get('aduan-isi')));
      assert.deepEqual(Object.keys(pairs), ['category', 'title', 'ref']);
    });

    it(`${file}: its own client sends its header with every call`, async (t) => {
      const own = blocks.find((code) => code.includes('createSp4nService'));
      const { withKey } = await run(own.match(/const withKey[^]*?\n};/)[0], 'withKey');
      const { createSp4nService } = await import('../../dist/client.js');
      const asked = t.mock.method(globalThis, 'fetch', async () => Response.json({ results: { data: [] } }));
      await createSp4nService({ endpoint: 'https://contoh.go.id/sp4n', fetch: withKey })
        .capabilities()
        .catch(() => {});
      const [request] = asked.mock.calls[0].arguments;
      assert.equal(request.url, 'https://contoh.go.id/sp4n/capabilities');
      assert.ok(request.headers.get(key));
    });
  }
});

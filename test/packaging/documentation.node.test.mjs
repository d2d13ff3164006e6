/** The documentation as it was built: every link of its own leads somewhere, to the very heading. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, posix } from 'node:path';
import { it } from 'node:test';
import { PAGES } from '../../demo/docs/contents.mjs';
import { ROOT } from '../../demo/setup/repository.mjs';

const FOLDER = join(ROOT, 'dist/docs');
const pages = new Map(
  readdirSync(FOLDER, { recursive: true })
    .filter((path) => path.endsWith('.html'))
    .map((path) => [path, readFileSync(join(FOLDER, path), 'utf8')]),
);

/** Null: it is well, or leads to another site. */
function problemOf(from, href) {
  if (/^\w+:/.test(href)) return null;
  const [target = '', anchor] = href.split('#');
  if (target.startsWith('/')) return 'is not there where the documentation lies below a path';
  const path = target === '' ? from : posix.join(posix.dirname(from), target);
  const file = path.endsWith('/') || path === '.' ? posix.join(path, 'index.html') : path;
  if (!existsSync(join(FOLDER, file))) return 'is not there';
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
  const lines = readFileSync(join(FOLDER, 'llms.txt'), 'utf8').matchAll(/^- \[.+\]\(([^)]+)\): (.*)$/gm);
  const named = new Map([...lines].map(([, url, beginning]) => [url, beginning]));
  assert.deepEqual([...named.keys()].sort(), PAGES.map(({ url }) => url).sort());
  for (const [url, beginning] of named) {
    assert.ok(pages.has(`${url}index.html`), url);
    assert.ok(beginning.length > 10, url);
  }
});

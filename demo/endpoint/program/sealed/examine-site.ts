import { LANGUAGES } from '../../words/messages.js';
import { releasedPages, wrongOfPage } from './release-pages.js';
import type { Release } from './site-release.js';
import { hashOf } from './site-release.js';

/** `SiteLine` is one thing that was looked at. */
export interface SiteLine {
  /** Page or file, below the endpoint. */
  what: string;
  /** `wrong` says in what it differs; null where it is as released. */
  wrong: string | null;
}

/** `PAGES` are those on which words or the code of a sealed report are typed. */
const PAGES = ['segel', 'lacak'] as const;
/** `ADDRESSES` are what visits ask for; with `lagi` a page of `scripts/seal.js` comes anew. */
const ADDRESSES = [
  ...PAGES.flatMap((page) => [page, ...LANGUAGES.map((language) => `${page}?lang=${language}`)]),
  'segel?lang=id&lagi=1',
];
/** `VISIT` is what a phone's browser says of itself: who asks otherwise is known, and may be shown another page. */
const VISIT = {
  Accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8',
  'Accept-Language': 'id-ID,id;q=0.9,en-US;q=0.8,en;q=0.7',
  'User-Agent':
    'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Mobile Safari/537.36',
};
/** Files of the build that those pages load by a name of their own making. */
const LOADED = /^(sealed-.+|embed|tracker\.page)\.js$/;
/** `UNLISTED` are loaded as `lacak` grows, and in no list: other sites name no hash of them. */
const UNLISTED = ['tracker.page.js'];

/** `SOURCE` is a script that a page of the release loads, now or later. */
const SOURCE = /\b(?:src|href|data-file|data-words)="([^"]+\.js)"/g;
/** `IMPORT` of modules, also as they are written without blanks. */
const IMPORT = /(?:\bfrom|\bimport)\s*\(?\s*["'](\.{1,2}\/[^"']+\.js)["']/g;

/**
 * `examineSite` fetches the pages of sealed reports and each script that they load, and holds them against a release.
 * It notices what a server hands to whoever runs it, and not what it hands to one person, or to a browser that it knows
 * by more than `VISIT`.
 * @param root of the endpoint, with a slash at its end
 */
export async function examineSite(
  root: URL,
  release: Release,
  ask: typeof fetch = fetch,
): Promise<SiteLine[]> {
  const lines: SiteLine[] = [];
  const paths = new Set<string>();
  for (const address of ADDRESSES) {
    const released = await releasedPages(address, VISIT, release.folder);
    const answer = await fetched(new URL(address, root), ask);
    const wrong =
      answer === null
        ? 'is not there'
        : wrongOfPage({ headers: answer.headers, text: await answer.text() }, released);
    lines.push({ what: address, wrong });
    // A page that names other scripts than `released` is wrong already.
    for (const { text } of released) for (const [, source] of text.matchAll(SOURCE)) paths.add(source!);
  }
  for (const name of [...release.listed, ...UNLISTED]) if (LOADED.test(name)) paths.add(`widgets/${name}`);
  // `paths` grow as files name others.
  for (const path of paths) lines.push(await examineFile(path, paths, { root, release, ask }));
  return lines;
}

/** `pathOf` a file is below the endpoint where it is there, else as it is written. */
const pathOf = ({ href }: URL, root: URL): string =>
  href.startsWith(root.href) ? href.slice(root.href.length).replace(/\?.*$/, '') : href;

async function fetched(
  url: URL,
  ask: typeof fetch,
  headers: Readonly<Record<string, string>> = VISIT,
): Promise<Response | null> {
  const answer = await ask(url, { headers, redirect: 'error' }).catch(() => null);
  return answer?.ok === true ? answer : null;
}

async function examineFile(
  path: string,
  paths: Set<string>,
  { root, release, ask }: { root: URL; release: Release; ask: typeof fetch },
): Promise<SiteLine> {
  const expected = await release.hashOf(path);
  if (expected === null) return { what: path, wrong: 'is no file of the release' };
  const url = new URL(path, root);
  const answer = await fetched(url, ask, { ...VISIT, Accept: '*/*' });
  if (answer === null) return { what: path, wrong: 'is not there' };
  const bytes = new Uint8Array(await answer.arrayBuffer());
  if (hashOf(bytes) !== expected) return { what: path, wrong: 'DIFFERS from the release' };
  for (const [, named] of new TextDecoder().decode(bytes).matchAll(IMPORT))
    paths.add(pathOf(new URL(named!, url), root));
  return { what: path, wrong: null };
}

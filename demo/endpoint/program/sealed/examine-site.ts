import type { Release } from './site-release.js';
import { hashOf } from './site-release.js';

/** `SiteLine` is one thing that was looked at. */
export interface SiteLine {
  /** Page or file, below the endpoint. */
  what: string;
  /** `wrong` says in what it differs; null where it is as released. */
  wrong: string | null;
}

/** Pages on which words or the code of a sealed report are typed. */
const PAGES = ['segel', 'lacak'] as const;
/** Files of the build that those pages load by a name of their own making. */
const LOADED = /^(sealed-.+|embed|tracker\.page)\.js$/;
/** `UNLISTED` are loaded as `lacak` grows, and in no list: other sites name no hash of them. */
const UNLISTED = ['tracker.page.js'];

const SCRIPT = /<script\b([^>]*)>([\s\S]*?)<\/script/gi;
const ATTRIBUTE = /\b(?:src|href|data-file|data-words)="([^"]+\.js)"/gi;
/** `IMPORT` of modules, also as they are written without blanks. */
const IMPORT = /(?:\bfrom|\bimport)\s*\(?\s*["'](\.{1,2}\/[^"']+\.js)["']/g;

/**
 * `examineSite` fetches the pages of sealed reports and each script that they load, as any visitor gets them, and holds
 * them against a release. It notices what a server hands to whoever runs it, and not what it hands to one person.
 * @param root of the endpoint, with a slash at its end
 */
export async function examineSite(
  root: URL,
  release: Release,
  ask: typeof fetch = fetch,
): Promise<SiteLine[]> {
  const lines: SiteLine[] = [];
  const paths = new Set<string>();
  for (const page of PAGES) {
    const answer = await fetched(new URL(page, root), ask);
    const text = answer === null ? '' : await answer.text();
    const wrong = answer === null ? 'is not there' : wrongOfPage(page, answer.headers, text);
    lines.push({ what: page, wrong });
    for (const [, source] of text.matchAll(ATTRIBUTE)) paths.add(pathOf(new URL(source!, root), root));
  }
  for (const name of [...release.listed, ...UNLISTED]) if (LOADED.test(name)) paths.add(`widgets/${name}`);
  // `paths` grow as files name others.
  for (const path of paths) lines.push(await examineFile(path, paths, { root, release, ask }));
  return lines;
}

/** `pathOf` a file is below the endpoint where it is there, else as it is written. */
const pathOf = ({ href }: URL, root: URL): string =>
  href.startsWith(root.href) ? href.slice(root.href.length).replace(/\?.*$/, '') : href;

async function fetched(url: URL, ask: typeof fetch): Promise<Response | null> {
  const answer = await ask(url, { cache: 'no-store', redirect: 'error' }).catch(() => null);
  return answer?.ok === true ? answer : null;
}

function wrongOfPage(page: string, headers: Headers, text: string): string | null {
  for (const [, attributes, inside] of text.matchAll(SCRIPT))
    if (!/\bsrc=/.test(attributes!) || inside!.trim() !== '') return 'has a script inside the page';
  const policy = headers.get('Content-Security-Policy') ?? '';
  const scripts = /(?:^|;)\s*script-src ([^;]*)/.exec(policy)?.[1]?.trim();
  if (page === 'segel' && scripts !== "'self'") return 'lets scripts of other origins run (script-src)';
  return policy.includes('frame-ancestors') ? null : 'may be framed by any site (frame-ancestors)';
}

async function examineFile(
  path: string,
  paths: Set<string>,
  { root, release, ask }: { root: URL; release: Release; ask: typeof fetch },
): Promise<SiteLine> {
  const expected = await release.hashOf(path);
  if (expected === null) return { what: path, wrong: 'is no file of the release' };
  const url = new URL(path, root);
  const answer = await fetched(url, ask);
  if (answer === null) return { what: path, wrong: 'is not there' };
  const bytes = new Uint8Array(await answer.arrayBuffer());
  if (hashOf(bytes) !== expected) return { what: path, wrong: 'DIFFERS from the release' };
  for (const [, named] of new TextDecoder().decode(bytes).matchAll(IMPORT))
    paths.add(pathOf(new URL(named!, url), root));
  return { what: path, wrong: null };
}

import type { EndpointConfig } from '../../config.js';
import { createApp } from '../../http/request-context.js';
import { showSealing } from '../../pages/sealing/segel.js';
import { isolate } from '../../pages/shell/policies.js';
import { LEAVE } from '../../pages/shell/page-scripts.js';
import { showSearch } from '../../pages/tracking/lacak.js';

/** `PageAnswer` is a page as it is handed out. */
export interface PageAnswer {
  headers: Headers;
  text: string;
}

/** `INSPECTORATES` are those that make a page of other tags. */
const INSPECTORATES: EndpointConfig['inspectorate'][] = [
  null,
  { name: '', contact: null, address: null },
  { name: '', contact: 'tel:+62', address: null },
];

/** `TOWN` stands for any: `tagsOf` a page leaves out what a town says of itself. */
const TOWN: Pick<EndpointConfig, 'name' | 'timeZone' | 'frameAncestors' | 'now' | 'consents'> = {
  name: '',
  timeZone: 'Asia/Jakarta',
  frameAncestors: "'none'",
  now: () => new Date(),
  consents: [
    {
      version: '',
      publishedAt: new Date(0),
      retentionYears: 1,
      text: '',
      retention: '',
      contact: '',
      translations: {},
    },
  ],
};

/** `HEADERS` say what a page may run and load, how it is read, who reaches into it, and what goes beside it. */
const HEADERS = [
  ...['Content-Type', 'Content-Security-Policy', 'Integrity-Policy', 'Cross-Origin-Opener-Policy'],
  ...['Link', 'Refresh'],
];

/** `OWN` are values of a town, of its words or of a day, which nothing runs. */
const OWN = / (content|data-consent|data-time-zone|data-day|max)="[^"]*"/g;
/** `CONTACT` is the Inspectorate's. */
const CONTACT = /^a href="(?:mailto:|tel:|https:\/\/)[^"]*" rel="noreferrer">$/;
/** `SHOWN` letters of a tag are enough to find it. */
const SHOWN = 100;

/**
 * `releasedPages` are the answers that this release gives to one address, each of a town of another kind.
 * @param address `segel` or `lacak`, with its query
 * @param asked headers of the request
 * @param folder of the built files, whose hashes the pages name
 */
export async function releasedPages(
  address: string,
  asked: Readonly<Record<string, string>>,
  folder: string,
): Promise<PageAnswer[]> {
  const keys = { areMade: () => Promise.resolve(true) };
  return await Promise.all(
    INSPECTORATES.map(async (inspectorate) => {
      const endpoint = { config: { ...TOWN, inspectorate, widgetsDir: folder }, sealed: { keys } };
      const app = createApp();
      app.get('/segel', (context) => showSealing(context, { endpoint }, LEAVE));
      app.get('/lacak', (context) => showSearch(context, { endpoint }));
      const answer = await app.request(`/${address}`, { headers: asked });
      const headers = new Headers(answer.headers);
      isolate(headers);
      return { headers, text: await answer.text() };
    }),
  );
}

/**
 * `wrongOfPage` compares headers and every tag, and looks for nothing dangerous: whatever the release's page has not is
 * wrong.
 * @returns the first difference; null where there is none
 */
export function wrongOfPage({ headers, text }: PageAnswer, released: readonly PageAnswer[]): string | null {
  const other = HEADERS.find((name) => released.every((one) => one.headers.get(name) !== headers.get(name)));
  if (other !== undefined) return `has another ${other} than the release`;
  const tags = tagsOf(text);
  const place = Math.max(...released.map((one) => differenceOf(tags, tagsOf(one.text))));
  return place === Infinity ? null : `differs from the release at ${shown(tags[place])}`;
}

/**
 * `tagsOf` a page are all of its markup: nothing but `<` begins a tag, an element or a comment, and the release escapes
 * it in text and values (https://html.spec.whatwg.org/multipage/parsing.html#data-state). Text between tags is left
 * out, but for that of scripts and styles, and what stands before the first tag, such as another encoding's mark.
 */
function tagsOf(text: string): string[] {
  return text.split('<').map((piece, place) => {
    if (place === 0 || /^(?:script|style)\b/.test(piece)) return piece;
    const end = piece.indexOf('>');
    const tag = end === -1 ? piece : piece.slice(0, end + 1);
    return tag.replace(OWN, ' $1=""').replace(CONTACT, 'a href="" rel="noreferrer">');
  });
}

/** `differenceOf` two lists is the first place where they differ; Infinity where they don't. */
function differenceOf(some: readonly string[], others: readonly string[]): number {
  const longer = some.length > others.length ? some : others;
  const place = longer.findIndex((_, at) => some[at] !== others[at]);
  return place === -1 ? Infinity : place;
}

/** `shown` is a tag for a terminal, to which a server may have sent any letters. */
const shown = (tag: string | undefined): string =>
  tag === undefined ? 'its end' : `<${tag.slice(0, SHOWN).replace(/[^ -~]+/g, ' ')}`.trim();

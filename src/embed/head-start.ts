import { HEAD_STARTS, type HeadStart } from '../client/head-start.js';
import { rootOf } from './resume.js';

/** A link to a report: its reader wants to see the report, not to look for the widget. */
export const LINK = /[?#&]aduan=(\d*)/;

/** Milliseconds until an unused request is aborted. */
const KEPT_MS = 20_000;

/**
 * Starts a widget's first requests while its files are loading: on a slow line that saves one round trip. The client
 * takes the response (`src/client/head-start.ts`) if its own request is exactly the same; otherwise it sends its own.
 *
 * Only public requests without cookies, never one with an access code: none for a report whose code is in the address.
 *
 * @throws where the page may not use its storage, which holds the tab's language: the widget sends its own then.
 */
export function headStart(element: HTMLElement): void {
  const root = rootOf(element.getAttribute('endpoint'));
  // The host's own service, and that of another protocol, make their own requests.
  if (!root || element.getAttribute('protocol') || (element as { service?: unknown }).service) return;
  const started = ((globalThis as { [HEAD_STARTS]?: Map<string, HeadStart> })[HEAD_STARTS] ??= new Map());
  const language = languageOf(element);
  for (const question of questionsOf(element)) {
    const key = `${language} ${root}${question}`;
    if (started.has(key)) continue;
    const abort = new AbortController();
    const answer = fetch(root + question, {
      headers: { Accept: 'application/json', 'Accept-Language': language },
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-cache',
      signal: abort.signal,
    });
    // The caller that takes the response handles its failure.
    answer.catch(() => {});
    started.set(key, { answer, abort, element });
    setTimeout(() => started.delete(key) && abort.abort(), KEPT_MS);
  }
}

/** Paths below the endpoint, spelt as the widget's client does; a test compares them. */
function questionsOf(element: HTMLElement): string[] {
  const questions = ['capabilities'];
  const given = (name: string): string | null => element.getAttribute(name);
  if (/tracker/.test(element.localName)) {
    const number = given('tracking-id') ?? LINK.exec(location.href)?.[1];
    if (+number! > 0 && !/kode=/i.test(location.href)) {
      questions.push(`complaints/${number}/complaint`, `complaints/${number}/followups`);
    }
  } else if (/feed/.test(element.localName) && (!location.search || given('sync-url') === null)) {
    const query = new URLSearchParams();
    for (const name of ['status', 'category_id', 'institution_id', 'location_id']) {
      const value = given(name.replace('_id', ''));
      if (value) query.set(name, value);
    }
    query.set('sort', 'newest');
    query.set('page_size', given('page-size') ?? '20');
    questions.push(`complaints?${query}`);
  }
  return questions;
}

/**
 * Language as `widget/language` finds it, in short: the tab's, the element's, the page's if believed, or Indonesian.
 */
function languageOf({ lang }: HTMLElement): string {
  const tags = `${sessionStorage.getItem('aduan-language') ?? lang} ${document.documentElement.lang}`;
  return /^(id|en)\b|\b(jv|su|mui)\b/.exec(tags)?.[0] ?? 'id';
}

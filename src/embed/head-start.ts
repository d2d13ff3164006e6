import { HEAD_STARTS, type HeadStart } from '../client/head-start.js';
import { rootOf } from './resume.js';

/** A link to a report: who follows it wants to see it, not to look for the widget that shows it. */
export const LINK = /[?#&]aduan=(\d*)/;

/** What nobody has taken by then, in milliseconds, is given up. */
const KEPT_MS = 20_000;

/**
 * Asks the endpoint what a widget will ask first, while its files are on their way: on a slow line that is one round trip less. The client
 * takes the answer (`src/client/head-start.ts`) where its own question is the same to the letter; otherwise it asks as ever.
 *
 * Nothing but public questions without cookies, never one with an access code: nothing is asked of a report whose code is in the address.
 *
 * @throws where the page may not use its storage, which holds the tab's language: then the widget asks for itself.
 */
export function headStart(element: HTMLElement): void {
  const root = rootOf(element.getAttribute('endpoint'));
  // A service of the host's own asks for itself.
  if (!root || (element as { service?: unknown }).service) return;
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
    // Whoever takes it hears of it.
    answer.catch(() => {});
    started.set(key, { answer, abort });
    setTimeout(() => started.delete(key) && abort.abort(), KEPT_MS);
  }
}

/** Below the endpoint; as the widget's client spells them, which a test compares. */
function questionsOf(element: HTMLElement): string[] {
  const questions = ['capabilities'];
  const given = (name: string): string | null => element.getAttribute(name);
  if (/tracker/.test(element.localName)) {
    const number = given('tracking-id') ?? LINK.exec(location.href)?.[1];
    if (Number(number) > 0 && !/kode=/i.test(location.href)) {
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

/** As `widget/language` finds it, in short: the tab's choice, else the element's, else the page's where it is believed, else Indonesian. */
function languageOf({ lang }: HTMLElement): string {
  const tags = `${sessionStorage.getItem('aduan-language') ?? lang} ${document.documentElement.lang}`;
  return /^(id|en)\b|\b(jv|su|mui)\b/.exec(tags)?.[0] ?? 'id';
}

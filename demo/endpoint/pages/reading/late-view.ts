import { html } from 'hono/html';
import type { Lateness } from '../../../../src/contract/public/lateness.js';
import type { PromiseNumbers, Promises } from '../../../../src/contract/public/promises.js';
import { lateInWords } from '../../../../src/feed/lateness/lateness-words.js';
import type { Markup } from '../shell/markup.js';
import type { PageWords } from '../words/words.js';

/** `told` is a count in words: those below three are told nowhere. */
export const told = (count: number | null, { lateness }: PageWords): string =>
  count === null ? lateness.few : lateness.number(count);

/** `promiseLine` is what became of an office's promises. */
export const promiseLine = ({ kept, broken, open }: PromiseNumbers, words: PageWords): string =>
  words.lateness.line(told(kept, words), told(broken, words), told(open, words));

/** `renderPromises` lists kept and broken promises by office, in words. */
export function renderPromises(promises: Promises, words: PageWords): Markup {
  const { lateness } = words;
  const { from, to, byInstitution } = promises;
  return html`<h2>${lateness.promises}</h2>
    <p class="hint">${lateness.span(lateness.day(from), lateness.day(to))}</p>
    <ul>
      ${[{ name: lateness.all, ...promises }, ...byInstitution].map(
        (office) => html`<li><b>${office.name}</b>: ${promiseLine(office, words)}</li>`,
      )}
    </ul>`;
}

/** `renderLateness` says which day has passed, and why, in the office's words. */
export function renderLateness(late: Lateness, { lateness }: PageWords, knownUntil: string | null): Markup {
  const { reason } = late;
  return html`<p>
    <b>${lateInWords(late, lateness, knownUntil)}</b>
    ${reason ? `${lateness.reason} ${reason}` : lateness.noReason}
  </p>`;
}

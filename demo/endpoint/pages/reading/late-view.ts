import { html } from 'hono/html';
import type { Lateness } from '../../../../src/contract/public/lateness.js';
import type { PromiseNumbers, Promises } from '../../../../src/contract/public/promises.js';
import { lateInWords } from '../../../../src/feed/lateness/lateness-words.js';
import type { Markup } from '../shell/markup.js';
import type { PageWords } from '../words/words.js';

/** `told` is a count in words: those below three are told nowhere. */
export const told = (count: number | null, { lateness }: PageWords): string =>
  count === null ? lateness.few : lateness.number(count);

const KINDS = ['kept', 'broken', 'open'] as const;

/** `promiseLine` is what became of all promises. */
export const promiseLine = (numbers: PromiseNumbers, words: PageWords): string =>
  KINDS.map((kind) => `${told(numbers[kind], words)} ${words.lateness[kind]}`).join(', ');

/** `promisedBy` is what became of an office's promises, without numbers that aren't told. */
export const promisedBy = (numbers: PromiseNumbers, { lateness }: PageWords): string =>
  KINDS.flatMap((kind) => {
    const count = numbers[kind];
    return count === null ? [] : [`${lateness.number(count)} ${lateness[kind]}`];
  }).join(', ');

/** `renderPromises` says what became of all promises, then by office, in words. */
export function renderPromises(promises: Promises, words: PageWords): Markup {
  const { lateness } = words;
  const { from, to, byInstitution } = promises;
  return html`<h2>${lateness.promises}</h2>
    <p class="hint">${lateness.span(lateness.day(from), lateness.day(to))}</p>
    <p><b>${lateness.all}</b>: ${promiseLine(promises, words)}</p>
    ${
      byInstitution.length === 0
        ? ''
        : html`<details>
            <summary>${lateness.offices}</summary>
            <ul>
              ${byInstitution.map(
                (office) => html`<li><b>${office.name}</b>: ${promisedBy(office, words)}</li>`,
              )}
            </ul>
            <p class="hint">${lateness.fewOut}</p>
          </details>`
    }
    <h2>${lateness.heading}</h2>`;
}

/** `renderLateness` says which day has passed, and why, in the office's words. */
export function renderLateness(late: Lateness, { lateness }: PageWords, knownUntil: string | null): Markup {
  const { reason } = late;
  return html`<p>
    <b>${lateInWords(late, lateness, knownUntil)}</b>
    ${reason ? `${lateness.reason} ${reason}` : lateness.noReason}
  </p>`;
}

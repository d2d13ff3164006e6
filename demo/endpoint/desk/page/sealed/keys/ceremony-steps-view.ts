import { html, type TemplateResult } from 'lit';
import { groupsOf } from '../../../../../../src/sealed/recovery-sheets.js';
import { day, dayFromNow } from '../../dates.js';
import { control } from '../../parts/control.js';
import { dayField, field, type Problems } from '../../parts/field.js';
import { session } from '../../session.js';
import { ceremonyWords as words } from './ceremony-words.js';
import { sixWordsField } from './sealed-unlock.js';

/** Days for which keys are offered unless somebody chooses fewer; a year is the most. */
const DAYS_OFFERED = 365;

/** `renderNeeds` lists what the ceremony needs, and what has to be told before it begins. */
export const renderNeeds = (problems: Problems): TemplateResult =>
  html`<ul>
      ${[words.needsTwo, words.needsPrinter, words.needsPen, words.needsTime].map(
        (need) => html`<li>${need}</li>`,
      )}
    </ul>
    <p class="hint">${words.needsSafe}</p>
    ${dayField(problems, 'not_after', words.last, {
      value: dayFromNow(DAYS_OFFERED),
      max: dayFromNow(DAYS_OFFERED),
      min: dayFromNow(1),
      hint: words.lastHint,
    })}
    ${field(
      problems,
      'who',
      words.who,
      (described) =>
        html`<select ${control(described)}>
          <option value=""></option>
          <option value="together">${words.together}</option>
          <option value="alone">${words.alone}</option>
        </select>`,
    )}
    <p class="row"><button class="primary">${words.make}</button></p>`;

/** Six words in large letters, numbered, as they are to be written down. */
export const renderWords = (shown: string, why: string): TemplateResult =>
  html`<p>${why}</p>
    <ol class="six-words" translate="no">
      ${shown.split(' ').map((word) => html`<li class="token">${word}</li>`)}
    </ol>
    <p class="hint">${words.wordsLost}</p>`;

export const renderWordsBack = (problems: Problems): TemplateResult =>
  html`${sixWordsField(problems, words.wordsBackField)}
    <p class="row"><button class="primary">${words.next}</button></p>`;

/** `renderSheets` draws what is printed: three sheets, each on a page of its own. */
export const renderSheets = (
  sheets: readonly string[],
  { fingerprint, notAfter }: { fingerprint: string; notAfter: string },
): TemplateResult =>
  html`<div class="recovery-sheets">
    ${sheets.map(
      (sheet, index) =>
        html`<article class="card recovery-sheet" translate="no" aria-label=${words.sheet(index + 1)}>
          <h3>${words.sheet(index + 1)}</h3>
          <p>${session()?.agency ?? ''}</p>
          <p>${words.sheetFingerprint} <span class="token">${fingerprint}</span></p>
          <ol class="sheet-groups">
            ${groupsOf(sheet).map((group) => html`<li class="token">${group}</li>`)}
          </ol>
          <p>${words.sheetUse}</p>
          <p>${words.sheetKeep}</p>
          <p>${words.sheetLast(day(notAfter))}</p>
          <p class="sheet-holder">${words.sheetHolder}</p>
        </article>`,
    )}
  </div>`;

/** Two sheets to be typed: `sheet-1` and `sheet-2`. */
export const sheetFields = (problems: Problems): TemplateResult =>
  html`${[words.oneSheet, words.otherSheet].map((label, index) =>
    field(
      problems,
      `sheet-${index + 1}`,
      label,
      (described) =>
        html`<textarea
          ${control(described)}
          class="sheet-typed"
          rows="4"
          autocomplete="off"
          autocapitalize="characters"
          spellcheck="false"
        ></textarea>`,
      { hint: words.sheetHint },
    ),
  )}`;

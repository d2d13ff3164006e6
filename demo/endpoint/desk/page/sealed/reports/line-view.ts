import { html, nothing, type TemplateResult } from 'lit';
import { safeText } from '../../../../../../src/contract/read.js';
import { DIRECTIONS, type Direction } from '../../../../../../src/contract/sealed/envelope-head.js';
import { day, moment } from '../../dates.js';
import { locale } from '../../language.js';
import type { FileAddresses } from './file-addresses.js';
import type { OpenedLine } from './opened.js';
import { PROBLEM_WORDS, sealedWords as words } from './sealed-words.js';

const HEADINGS: Readonly<Record<Direction, string>> = {
  [DIRECTIONS.report]: words.report,
  [DIRECTIONS.answer]: words.answer,
  [DIRECTIONS.followUp]: words.followUp,
};

/** Told first, each under its word; of all else that a phone may send, the name as it came. */
const FACTS: readonly (readonly [string, string])[] = [
  ['date_of_incident', words.date],
  ['place', words.place],
  ['name', words.name],
  ['contact', words.contact],
];

/** `NOT_LISTED` fields are shown elsewhere, or are for programs alone. */
const NOT_LISTED = new Set([
  'title',
  'content',
  'reply_psk',
  'reporter_pk',
  'sent_at',
  ...FACTS.map(([name]) => name),
]);

/** `lineView` is a message, of which nothing goes to a service that translates pages. */
export function lineView(line: OpenedLine, addresses: FileAddresses): TemplateResult {
  const { content, direction, seq, at_day, problem } = line;
  const title = seq > 1 ? `${HEADINGS[direction]} ${seq}` : HEADINGS[direction];
  return html`<article class="card" translate="no">
    <h2>${title}</h2>
    ${
      problem === 'sealed-key-mismatch'
        ? html`<p class="notice danger" role="alert">${PROBLEM_WORDS[problem]}</p>`
        : nothing
    }
    ${content === null ? unopened(line) : opened(content.fields)}
    ${content === null || content.files.length === 0 ? nothing : files(line, addresses)}
    <p class="hint">${words.arrived} ${day(at_day)}</p>
  </article>`;
}

const unopened = ({ problem }: OpenedLine): TemplateResult =>
  html`<div class="notice danger" role="alert">
    <p><strong>${words.unopened}</strong></p>
    <p>${PROBLEM_WORDS[problem!] ?? problem}</p>
    <p>${words.kept}</p>
  </div>`;

/** Text of a stranger's: control characters and marks of direction don't get through. */
function textOf(value: unknown): string {
  if (value === undefined || value === null) return '';
  return safeText(typeof value === 'string' ? value : JSON.stringify(value));
}

function opened(fields: Readonly<Record<string, unknown>>): TemplateResult {
  const facts = FACTS.map(([name, label]) => [label, textOf(fields[name])] as const);
  const others = Object.entries(fields)
    .filter(([name]) => !NOT_LISTED.has(name))
    .flatMap(([name, value]) => listed(name, value));
  const all = [...facts, ...others].filter(([, value]) => value !== '');
  const sent = textOf(fields['sent_at']);
  const title = textOf(fields['title']);
  const content = textOf(fields['content']);
  // The phone makes a title of the first words.
  return html`${content.startsWith(title) ? nothing : html`<h3>${title}</h3>`}
    <p class="text">${content}</p>
    ${
      all.length === 0
        ? nothing
        : html`<dl class="facts">
            ${all.map(
              ([label, value]) =>
                html`<dt>${label}</dt>
                  <dd>${value}</dd>`,
            )}
          </dl>`
    }
    ${Number.isNaN(Date.parse(sent)) ? nothing : html`<p class="hint">${words.sent} ${moment(sent)}</p>`}`;
}

/** `fields` are answers to the topic's questions, one a line. */
function listed(name: string, value: unknown): (readonly [string, string])[] {
  const isGroup = name === 'fields' && typeof value === 'object' && value !== null && !Array.isArray(value);
  if (!isGroup) return [[safeText(name), textOf(value)]];
  return Object.entries(value).map(([own, said]) => [safeText(own), textOf(said)]);
}

const SIZE = new Intl.NumberFormat(locale, { style: 'unit', unit: 'kilobyte', maximumFractionDigits: 0 });

/** Photos are shown; all else is handed over to be saved, and never opened in this page. */
function files({ content, direction, seq }: OpenedLine, addresses: FileAddresses): TemplateResult {
  return html`<h3>${words.files}</h3>
    <ul class="sealed-files" role="list">
      ${content!.files.map((file, index) => {
        const { href, isPhoto, name } = addresses.of(`${direction}-${seq}-${index}`, index + 1, file);
        return html`<li>
          ${
            isPhoto
              ? html`<img src=${href} alt=${words.photoOf(name)} />`
              : html`<p class="notice warning">${words.notShown}</p>`
          }
          <a class="unprinted" href=${href} download=${name}
            >${words.fileOf(name, SIZE.format(Math.ceil(file.bytes.length / 1024)))}</a
          >
        </li>`;
      })}
    </ul>`;
}

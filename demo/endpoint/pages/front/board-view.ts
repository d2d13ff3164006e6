import { html } from 'hono/html';
import type { Counts } from '../../../../src/contract/public/counts.js';
import type { PromiseNumbers, Promises } from '../../../../src/contract/public/promises.js';
import { toldTotals } from '../../feed/lateness/told-totals.js';
import type { Language } from '../../words/messages.js';
import { promisedBy, promiseLine, told } from '../reading/late-view.js';
import type { Markup } from '../shell/markup.js';
import type { PageWords } from '../words/words.js';

/** Offices that fit on a sheet that is read from a metre away. */
const OFFICES_MAX = 7;

type Told = Record<'filed' | 'answered' | 'late', number | null>;

/** `BoardNumbers` are what a sheet tells; null for a number below three. */
export interface BoardNumbers {
  all: Told;
  promises: PromiseNumbers;
  offices: (Told & { name: string; promises: PromiseNumbers | null })[];
  /** Some numbers are estimates. */
  isAbout: boolean;
}

interface BoardModel {
  words: PageWords;
  language: Language;
  agency: string;
  /** YYYY-MM */
  month: string;
  /** YYYY-MM-DD */
  today: string;
  /** The endpoint's address from outside; null where it isn't known. */
  address: string | null;
  numbers: BoardNumbers;
}

/** `boardNumbers` tells no number below three, of an office or of all, and none from which one could be reckoned. */
export function boardNumbers({
  filed,
  answered,
  late,
  promises,
}: Record<'filed' | 'answered' | 'late', Counts> & { promises: Promises }): BoardNumbers {
  const counts = { filed, answered, late };
  const names = new Map(
    [...filed.byInstitution, ...late.byInstitution, ...promises.byInstitution].map(({ id, name }) => [
      id,
      name,
    ]),
  );
  const ids = [...names.keys()];
  const toldOf = ({ total, byInstitution }: Counts) => {
    const own = new Map(byInstitution.map((office) => [office.id, office.total]));
    const offices = ids.map((id) => own.get(id) ?? 0);
    const rest = Math.max(0, total - offices.reduce((sum, count) => sum + count, 0));
    return toldTotals([...offices, rest]);
  };
  const toldTo = (value: (of: ReturnType<typeof toldTotals>) => number | null): Told => ({
    filed: value(toldOf(counts.filed)),
    answered: value(toldOf(counts.answered)),
    late: value(toldOf(counts.late)),
  });
  const offices = ids.map((id, place) => ({
    name: names.get(id)!,
    ...toldTo((of) => of.told[place] ?? null),
    promises: promises.byInstitution.find((office) => office.id === id) ?? null,
  }));
  return {
    all: toldTo(({ total }) => total),
    promises,
    offices: offices.filter(
      (office) =>
        office.promises !== null || [office.filed, office.answered, office.late].some((one) => one !== null),
    ),
    isAbout: Object.values(counts).some((one) => one.isAbout),
  };
}

export function renderBoard(model: BoardModel): Markup {
  const { words, language, agency, month, today, address, numbers } = model;
  const { board } = words.own;
  const say = (count: number | null): string => told(count, words);
  const { all, offices } = numbers;
  const named = words.figures.monthName(month);
  return html`<p>${board.how}</p>
    <p class="row">
      <button class="button" type="button" data-print hidden>${board.print}</button>
      <a href="papan?bulan=${monthBeside(month, -1)}&amp;lang=${language}">${board.before}</a>
      <a href="papan?bulan=${monthBeside(month, 1)}&amp;lang=${language}">${board.after}</a>
    </p>
    <article class="board" aria-label="${board.title(named)}">
      <p class="agency">${agency}</p>
      <h2>${board.title(named)}</h2>
      <ul class="sums">
        <li><b>${say(all.filed)}</b> ${board.filed}</li>
        <li><b>${say(all.answered)}</b> ${board.answered}</li>
        <li><b>${say(all.late)}</b> ${board.late}</li>
      </ul>
      <p>${board.promised} ${promiseLine(numbers.promises, words)}.</p>
      ${
        offices.length === 0
          ? ''
          : html`<h3>${words.figures.byOffice}</h3>
              <ul class="offices">
                ${offices
                  .slice(0, OFFICES_MAX)
                  .map((office) => html`<li><b>${office.name}</b>: ${officeLine(office, words)}</li>`)}
              </ul>
              ${offices.length > OFFICES_MAX ? html`<p>${board.more(offices.length - OFFICES_MAX)}</p>` : ''}`
      }
      <p class="foot">
        ${board.counted(words.lateness.day(today))} ${numbers.isAbout ? words.figures.about : ''}
        ${address === null ? '' : html`<b>${address.replace(/^https?:\/\//, '')}/laporan</b>`}
      </p>
    </article>`;
}

const TOLD = ['filed', 'answered', 'late'] as const;

/** `officeLine` leaves out what isn't told: the sheet's foot says so, and each office has a line or two. */
function officeLine(office: BoardNumbers['offices'][number], words: PageWords): string {
  const { board } = words.own;
  const counts = TOLD.flatMap((kind) => {
    const count = office[kind];
    return count === null ? [] : [board.ofOffice[kind](words.lateness.number(count))];
  }).join(', ');
  const promised = office.promises === null ? '' : promisedBy(office.promises, words);
  const lines = [counts, promised && `${board.promised} ${promised}`];
  return lines
    .map((line) => line && `${line}.`)
    .join(' ')
    .trim();
}

function monthBeside(month: string, by: 1 | -1): string {
  const beside = new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5)) - 1 + by, 1));
  return beside.toISOString().slice(0, 7);
}

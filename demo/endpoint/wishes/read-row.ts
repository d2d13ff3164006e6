import { safeText } from '../../../src/contract/read.js';
import { WISH_LIMITS, WISH_STATES, type WishState } from '../../../src/contract/reporting/wish.js';
import { normaliseTrackingId } from '../../../src/contract/tracking-id.js';
import type { Cells } from '../import/read-table.js';
import type { Sentence } from '../words/errors.js';
import type { Places, WishField } from './read-table.js';

/** `WishRow` is what a row says of an aspiration. */
export interface WishRow {
  line: number;
  trackingId: string;
  state: WishState;
  /** `year` of the plan that the row names; null where it names none. */
  year: number | null;
  /** `planYear` of an aspiration that comes into this state, where the row names none. */
  planYear: number | null;
  /** Empty for none, as is `reason`; null where the table has no such column. */
  document: string | null;
  reason: string | null;
}

/** `RowFault` is what is wrong in a line, and the way out. */
export interface RowFault {
  line: number;
  /** `row`: its cells don't stand below the columns' names. */
  field: WishField | 'row';
  sentence: Sentence;
}

/** Words that planners write for a state, in small letters. */
const STATES: Readonly<Record<string, WishState>> = {
  ...Object.fromEntries(WISH_STATES.map((state) => [state, state])),
  dicatat: 'noted',
  diusulkan: 'proposed',
  diperingkat: 'ranked',
  prioritas: 'ranked',
  direncanakan: 'planned',
  dibangun: 'built',
  terlaksana: 'built',
  ditolak: 'declined',
};

/** States that belong to the plan of a year. */
const OF_A_PLAN: readonly WishState[] = ['ranked', 'planned', 'built', 'declined'];
const WITH_DOCUMENT: readonly WishState[] = ['planned', 'built'];

/** `readRow` reads a line. @returns no row where something is wrong with it */
export function readRow(
  { line, cells }: Cells,
  places: Places,
  planYear: number | null,
): { row: WishRow | null; faults: RowFault[] } {
  const faults: RowFault[] = [];
  const refuse = (field: RowFault['field'], key: Sentence['key'], values?: Sentence['values']): void =>
    void faults.push({ line, field, sentence: { key, ...(values && { values }) } });
  const cell = (field: WishField): string =>
    safeText(cells[places[field]] ?? '')
      .replace(/\s+/g, ' ')
      .trim();
  // A separator in a text without quotes moves all cells behind it.
  if (cells.slice(places.count).some((one) => one !== '')) refuse('row', 'desk-wishes-cells');
  const trackingId = normaliseTrackingId(cell('tracking_id'));
  if (trackingId === '') refuse('tracking_id', 'desk-wishes-no-number');
  const written = cell('state').toLowerCase();
  const state = Object.hasOwn(STATES, written) ? STATES[written] : undefined;
  if (written === '') refuse('state', 'desk-wishes-no-state');
  else if (state === undefined) refuse('state', 'desk-wishes-state', { given: cell('state').slice(0, 40) });
  const year = readYear(cell('year'));
  if (year === undefined) refuse('year', 'desk-wishes-year', WISH_LIMITS.years);
  const document = cell('document');
  const reason = cell('reason');
  for (const [field, text] of [
    ['document', document],
    ['reason', reason],
  ] as const)
    // Our table writes an apostrophe before what a spreadsheet would run.
    if (text.replace(/^'/, '').length > WISH_LIMITS[field])
      refuse(field, 'desk-wishes-long', { max: WISH_LIMITS[field] });
  if (state !== undefined && WITH_DOCUMENT.includes(state) && document === '')
    refuse('document', 'desk-wishes-no-document');
  if (state === 'declined' && reason === '') refuse('reason', 'desk-wishes-no-reason');
  if (faults.length > 0 || state === undefined || year === undefined) return { row: null, faults };
  const wordsIn = (field: 'document' | 'reason', text: string) => (places[field] < 0 ? null : text);
  const row = {
    line,
    trackingId,
    state,
    year,
    planYear: OF_A_PLAN.includes(state) ? planYear : null,
    document: wordsIn('document', document),
    reason: wordsIn('reason', reason),
  };
  return { row, faults };
}

/** @returns null for an empty cell, undefined for what is no year */
function readYear(text: string): number | null | undefined {
  if (text === '') return null;
  return isPlanYear(text) ? Number(text) : undefined;
}

export const isPlanYear = (text: string): boolean => {
  const { first, last } = WISH_LIMITS.years;
  return /^\d{4}$/.test(text) && Number(text) >= first && Number(text) <= last;
};

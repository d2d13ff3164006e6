import { html, nothing, type TemplateResult } from 'lit';
import type { SealedRowWire } from '../../../sealed/reports/wire.js';
import { day } from '../../dates.js';
import { SEALED_STATES, sealedWords as words } from './sealed-words.js';

/** `dueWords` says until when the team has time, or that it isn't the team's turn. */
export function dueWords({ due_day, is_overdue, turn }: SealedRowWire): string {
  if (turn === 'reporter') return words.noDue;
  if (due_day === null) return words.ended;
  return is_overdue ? words.late(day(due_day)) : day(due_day);
}

/** `factsOf` is all that the server knows of a report. */
export const factsOf = (row: SealedRowWire): TemplateResult =>
  html`<dl class="facts">
    <dt>${words.state}</dt>
    <dd>${SEALED_STATES[row.state]}${row.is_held ? html`, ${words.held}` : nothing}</dd>
    <dt>${words.received}</dt>
    <dd>${day(row.created_day)}</dd>
    <dt>${words.due}</dt>
    <dd>${dueWords(row)}</dd>
  </dl>`;

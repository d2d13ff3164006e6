import { html, type TemplateResult } from 'lit';
import type { SealedRowWire } from '../../../sealed/reports/wire.js';
import { day } from '../../dates.js';
import { SEALED_STATES, sealedWords as words } from './sealed-words.js';

/** `dueWords` says until when the team has time, or that it isn't the team's turn. */
export function dueWords({ due_day, is_overdue, turn }: SealedRowWire): string {
  if (turn === 'reporter') return words.noDue;
  if (due_day === null) return words.ended;
  return is_overdue ? words.late(day(due_day)) : day(due_day);
}

/** `stateWords` says who has closed it, where its reporter did, and whether it is held. */
export const stateWords = ({ state, is_held, is_withdrawn }: SealedRowWire): string =>
  [is_withdrawn ? words.withdrawn : SEALED_STATES[state], ...(is_held ? [words.held] : [])].join(', ');

/** `factsOf` is all that the server knows of a report. */
export const factsOf = (row: SealedRowWire): TemplateResult =>
  html`<dl class="facts">
    <dt>${words.state}</dt>
    <dd>${stateWords(row)}</dd>
    <dt>${words.received}</dt>
    <dd>${day(row.created_day)}</dd>
    <dt>${words.due}</dt>
    <dd>${dueWords(row)}</dd>
  </dl>`;

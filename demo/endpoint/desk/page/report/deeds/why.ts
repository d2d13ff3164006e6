import { html, nothing, type TemplateResult } from 'lit';
import type { ReportView } from '../report-wire.js';
import { words } from './words.js';

const CLOSED: readonly string[] = ['done', 'archived', 'rejected'];

/** `renderWhy` says what an officer would look for in vain, and why: an answer, or anything at all. */
export function renderWhy({ report, can }: ReportView, mayAnswer: boolean): TemplateResult | typeof nothing {
  if (mayAnswer) return nothing;
  const isClosed = report.withdrawn_at !== null || CLOSED.includes(report.status_code);
  if (!isClosed && report.disposition_name !== null)
    return html`<p class="hint">${words.answeredBy(report.disposition_name)}</p>`;
  if (can.become.length > 0) return nothing;
  const why =
    report.withdrawn_at !== null ? words.nothingWithdrawn : isClosed ? words.nothingClosed : words.nothing;
  return html`<p class="hint">${why}</p>`;
}

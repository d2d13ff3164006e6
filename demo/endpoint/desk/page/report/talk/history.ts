import { html, nothing, type TemplateResult } from 'lit';
import { moment } from '../../dates.js';
import type { ReportView } from '../report-wire.js';
import { words } from './words.js';

/** `nationalMark` marks what came from the national gateway. */
export const nationalMark = ({
  from_national,
}: {
  from_national: boolean;
}): TemplateResult | typeof nothing =>
  from_national ? html`<span class="badge mark">${words.national}</span>` : nothing;

export const renderHistory = ({ logs }: ReportView): TemplateResult => html`
  <section class="card history">
    <h2>${words.history}</h2>
    <ol class="plain">
      ${logs.map(
        (log) => html`<li>${log.content} ${nationalMark(log)}<small>${moment(log.created_at)}</small></li>`,
      )}
    </ol>
  </section>
`;

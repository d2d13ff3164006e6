import { html, nothing, type TemplateResult } from 'lit';
import type { AduanErrorDetails, AduanErrorCode } from '../errors.js';
import type { TrackerMessages } from './tracker-words.js';

export interface TroubleView {
  /** Id of the heading, which takes the focus. */
  id: string;
  problem: { code: AduanErrorCode } & {
    [Detail in 'serverMessage' | 'retryAfterSeconds']?: AduanErrorDetails[Detail] | undefined;
  };
  /** True when the endpoint may have received it nevertheless. */
  isUnknown: boolean;
  common: TrackerMessages;
  words: { failed: string; unknown?: { heading: string; text: string } };
  /** A further sentence: mostly that nothing typed is lost. */
  note: string;
}

const SAYS_WHY: readonly string[] = ['refused', 'too-large', 'unsupported-type'];

/** Notice why sending failed, or that its outcome is unknown. */
export function renderTrouble({ id, problem, isUnknown, common, words, note }: TroubleView): TemplateResult {
  const said = SAYS_WHY.includes(problem.code) && problem.serverMessage;
  const unknown = isUnknown ? words.unknown : undefined;
  return html`<div class="notice ${isUnknown ? 'warning' : 'danger'}">
    <h4 id=${id} tabindex="-1">${unknown?.heading ?? words.failed}</h4>
    <p>
      ${unknown?.text ?? (said || common.errors[problem.code])}
      ${problem.retryAfterSeconds === undefined ? nothing : common.failed.wait(problem.retryAfterSeconds)}
      ${note}
    </p>
  </div>`;
}

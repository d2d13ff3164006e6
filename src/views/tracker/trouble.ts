import { html, nothing, type TemplateResult } from 'lit';
import type { AduanError } from '../../errors.js';
import type { TrackerMessages } from '../../i18n/tracker/messages.js';

export interface TroubleView {
  /** Of the heading, which takes the focus. */
  id: string;
  error: AduanError;
  /** The endpoint may have it all the same. */
  isUnknown: boolean;
  common: TrackerMessages;
  words: { failed: string; unknown: { heading: string; text: string } };
  /** What else is true: mostly that nothing typed is lost. */
  note: string;
}

const SAYS_WHY: readonly string[] = ['refused', 'too-large', 'unsupported-type'];

/** Why it didn't go, or that nobody knows whether it did. */
export function renderTrouble({ id, error, isUnknown, common, words, note }: TroubleView): TemplateResult {
  const said = SAYS_WHY.includes(error.code) && error.serverMessage;
  return html`<div class="notice ${isUnknown ? 'warning' : 'danger'}">
    <h4 id=${id} tabindex="-1">${isUnknown ? words.unknown.heading : words.failed}</h4>
    <p>
      ${isUnknown ? words.unknown.text : said || common.errors[error.code]}
      ${error.retryAfterSeconds === undefined ? nothing : common.failed.wait(error.retryAfterSeconds)} ${note}
    </p>
  </div>`;
}

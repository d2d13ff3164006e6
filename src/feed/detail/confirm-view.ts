import { css, html, nothing, type TemplateResult } from 'lit';
import type { Confirmations } from '../../contract/public/confirm.js';
import type { FollowUp } from '../../contract/reporting/followups.js';
import { renderFiles, type FilesView } from '../../report/files-view.js';
import type { DetailMessages } from './detail-words.js';

export interface ConfirmView {
  words: DetailMessages['confirm'];
  counts: Confirmations;
  /** False where the device can make no key: then only the numbers are shown. */
  isAsked: boolean;
  /** Answer of this device; null before it. */
  mine: boolean | null;
  /** Sentence about the press; empty before it. */
  note: string;
  hasFailed: boolean;
  /** Photos before and after the office's last work. */
  pairs: FollowUp['pairs'];
}

/** `renderConfirm` asks whoever reads a closed report whether it is settled, beside photos of it. */
export function renderConfirm(
  { words, counts, isAsked, mine, note, hasFailed, pairs = [] }: ConfirmView,
  files: FilesView,
  onAnswer: (isFixed: boolean) => void,
): TemplateResult {
  const { fixed, notFixed } = counts;
  const { neighbours } = files.messages;
  const answers = [
    [true, words.yes],
    [false, words.no],
  ] as const;
  return html`<section class="confirm stack" aria-labelledby="confirm">
    <h3 id="confirm">${words.heading}</h3>
    ${renderFiles(
      pairs.map(({ after }) => after),
      files,
      pairs,
    )}
    ${fixed + notFixed ? html`<p>${neighbours.label}: ${neighbours.said(fixed, notFixed)}</p>` : nothing}
    ${
      isAsked
        ? html`<p class="hint">${words.lead}</p>
            <p class="row no-print">
              ${answers.map(
                ([isFixed, label]) =>
                  html`<button
                    class="button secondary"
                    part="secondary-button"
                    type="button"
                    aria-pressed=${mine === isFixed}
                    @click=${() => onAnswer(isFixed)}
                  >
                    ${mine === isFixed ? html`<span aria-hidden="true">✓</span>` : nothing} ${label}
                  </button>`,
              )}
            </p>`
        : nothing
    }
    ${note ? html`<p class=${hasFailed ? 'error' : 'hint'}>${note}</p>` : nothing}
  </section>`;
}

export const confirmStyles = css`
  .confirm {
    padding: 1em;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
  }
  .confirm [aria-pressed='true'] {
    border-width: 2px;
    font-weight: 700;
  }
`;

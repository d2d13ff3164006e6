import { html, nothing, type TemplateResult } from 'lit';

export interface Picked {
  /** Of the control that the field's label and its errors lead to; none where there is no such field. */
  id?: string;
  name: string;
  detail: string;
  /** What its button does. */
  act: string;
  /** The same by ear, where several are to be told apart. */
  actWhat: string;
  describedBy?: unknown;
  onAct: () => void;
}

/** What was chosen, and the way to be rid of it. */
export const renderPicked = ({
  id,
  name,
  detail,
  act,
  actWhat,
  describedBy,
  onAct,
}: Picked): TemplateResult =>
  html`<div class="picked">
    <p id=${id ? `${id}-value` : nothing}>
      <b>${name}</b> ${detail ? html`<span class="hint">${detail}</span>` : nothing}
    </p>
    <button
      type="button"
      class="button quiet"
      id=${id ?? nothing}
      aria-label=${actWhat}
      aria-describedby=${describedBy ?? nothing}
      @click=${onAct}
    >
      ${act}
    </button>
  </div>`;

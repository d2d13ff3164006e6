import { html, nothing, type TemplateResult } from 'lit';

export interface Picked {
  /** Id for the control that the field's label and errors lead to; missing where there is no such field. */
  id?: string;
  name: string;
  detail: string;
  /** Label of the button. */
  act: string;
  /** Accessible name of the button, where several are to be told apart. */
  actWhat: string;
  describedBy?: unknown;
  onAct: () => void;
}

/** A choice, and the button that removes it. */
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

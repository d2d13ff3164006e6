import { html, nothing, type TemplateResult } from 'lit';

export interface ChoiceView {
  /** Of the control; its label and hint are named after it. */
  id: string;
  name?: string;
  label: string;
  hint?: string | undefined;
  isChosen: boolean;
  isDisabled?: boolean;
  value?: string | undefined;
  /** Without it a choice with a value is a radio, and one without is a tick. */
  type?: 'checkbox' | 'radio';
  isInvalid?: boolean | typeof nothing;
  /** Ids of what explains it in place of the hint. */
  describedBy?: string | undefined;
}

/** A tick or a radio as one large target that says what choosing it means. */
export function renderChoice(view: ChoiceView, onChange?: (event: Event) => void): TemplateResult {
  const { id, name = nothing, label, hint, value, isChosen, isDisabled = false, isInvalid = nothing } = view;
  return html`<label class="choice ${isChosen ? 'chosen' : ''}" part="choice">
    <input
      type=${view.type ?? (value ? 'radio' : 'checkbox')}
      id=${id}
      name=${name}
      .value=${value ?? 'true'}
      aria-labelledby="${id}-label"
      aria-describedby=${view.describedBy ?? (hint ? `${id}-hint` : nothing)}
      aria-invalid=${isInvalid}
      .checked=${isChosen}
      ?disabled=${isDisabled}
      @change=${onChange}
    /><span
      ><b id="${id}-label">${label}</b
      >${hint ? html`<span class="hint" part="hint" id="${id}-hint">${hint}</span>` : nothing}
    </span>
  </label>`;
}

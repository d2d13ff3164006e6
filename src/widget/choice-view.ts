import { html, nothing, type TemplateResult } from 'lit';

export interface ChoiceView {
  /** Id of the control; the ids of label and hint derive from it. */
  id: string;
  name?: string;
  label: string;
  hint?: string | undefined;
  isChosen: boolean;
  isDisabled?: boolean;
  value?: string | undefined;
  /** Default: radio for a choice with a value, checkbox for one without. */
  type?: 'checkbox' | 'radio';
  isInvalid?: boolean | typeof nothing;
  /** Ids of texts that explain the choice instead of the hint. */
  describedBy?: string | undefined;
}

/** A checkbox or radio as one large target, with a label that says what choosing it means. */
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
      ><b id="${id}-label" .textContent=${label}></b
      >${hint ? html`<span class="hint" part="hint" id="${id}-hint" .textContent=${hint}></span>` : nothing}
    </span>
  </label>`;
}

import { html, nothing, type TemplateResult, css } from 'lit';

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

/** Styles of checkboxes and radios: each is one big target with its explanation. */
export const choices = css`
  input[type='checkbox'],
  input[type='radio'] {
    flex: none;
    inline-size: 1.375em;
    block-size: 1.375em;
    margin: 0;
    /* Browsers give controls a size of their own, smaller than the text beside. */
    font-size: inherit;
    accent-color: var(--_primary);
  }
  /* Dark pages would get a grey box. */
  .choice input:not(:checked) {
    appearance: none;
    border: var(--_line) solid var(--_control-border);
  }
  .choice [type='radio'] {
    border-radius: 50%;
  }
  /* A choice is one big target: the control, its words and what choosing it means. */
  .choice {
    display: flex;
    align-items: start;
    gap: 0.75em;
    min-block-size: var(--_target);
    padding: 0.7em 0.875em;
    border: var(--_line) solid var(--_border);
    border-radius: var(--_radius);
    cursor: pointer;
  }
  .choice:hover {
    border-color: var(--_control-border);
  }
  .choice:focus-within {
    outline: var(--_ring);
    outline-offset: 2px;
  }
  .choice input:focus-visible {
    outline: none;
  }
  .choice.chosen {
    background: var(--_sunken);
    border-color: var(--_primary);
    box-shadow: inset 0.25em 0 0 var(--_primary);
  }
  .choice b {
    display: block;
    font-weight: 600;
  }
  /* With large text on a phone: its words below it, where the longest has no room beside it. */
  @container aduan (max-width: 14.99em) {
    .choice {
      flex-wrap: wrap;
      padding: 0.5em;
    }
    .choice > span {
      flex: 1 1 min-content;
      min-inline-size: 0;
    }
  }

  @media (forced-colors: active) {
    .choice.chosen {
      border-width: 3px;
    }
  }
`;

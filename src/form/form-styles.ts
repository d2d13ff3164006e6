import { css } from 'lit';

/** The looks of the form's first parts, over `tokens` and `base`. */
export const formStyles = css`
  form,
  .fields,
  .choices {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 1.5);
  }
  form {
    gap: calc(var(--_space) * 2);
  }
  .head {
    gap: 0.5em;
  }
  .choices {
    gap: 0.625em;
  }
  .choice .hint {
    display: block;
  }

  /* Sections: a rule, a number, a name; the fields under it, or beside it where the widget is wide. */
  .section {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 1.25);
    padding-block-start: calc(var(--_space) * 1.5);
    border-block-start: 1px solid var(--_border);
  }
  legend {
    /* A floated legend is an ordinary grid item; any other is drawn into the fieldset's border. */
    float: inline-start;
    inline-size: 100%;
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    align-items: start;
    gap: 0.125em 0.625em;
  }
  legend .optional {
    grid-column: 2;
    font-family: var(--_font);
    font-size: 0.8334em;
  }
  .number {
    display: grid;
    place-items: center;
    inline-size: 1.75em;
    block-size: 1.75em;
    margin-block: -0.125em;
    background: var(--_primary);
    border: 1px solid transparent;
    border-radius: 50%;
    color: var(--_on-primary);
    font-size: 0.875em;
    font-variant-numeric: tabular-nums;
  }
  textarea.control {
    min-block-size: 9em;
    resize: vertical;
  }
  .counter {
    color: var(--_muted);
    font-size: 0.875em;
    font-variant-numeric: tabular-nums;
    text-align: end;
  }
  .counter.over {
    color: var(--_danger);
    font-weight: 600;
  }
  .counter:empty {
    display: none;
  }
  .button.large {
    min-block-size: max(3.25em, 52px);
    padding-inline: 2em;
    font-size: 1.0625em;
  }
  /* Waiting for the endpoint */
  .skeleton {
    display: grid;
    gap: var(--_space);
  }
  .skeleton div {
    block-size: 3.25em;
    background: var(--_sunken);
    border-radius: var(--_radius);
  }
  .skeleton div:nth-of-type(2) {
    block-size: 8em;
  }

  /* Room for how far it is, which comes later: nothing may move then. */
  @container aduan (max-width: 45.99em) {
    .head {
      padding-block-end: 3em;
    }
    .section:first-of-type {
      padding-block-start: 0;
      border-block-start: 0;
    }
    .section:first-of-type .number {
      display: none;
    }
  }
  @container aduan (min-width: 46em) {
    .section {
      grid-template-columns: 12em minmax(0, 1fr);
      gap: calc(var(--_space) * 2.5);
    }
    legend {
      align-self: start;
    }
  }
  /* Three beside each other only where no word has to break. */
  @container aduan (min-width: 54em) {
    .choices:not(.two) {
      grid-template-columns: repeat(3, minmax(0, 1fr));
    }
  }
  @media (forced-colors: active) {
    .number {
      border-color: CanvasText;
    }
  }
`;

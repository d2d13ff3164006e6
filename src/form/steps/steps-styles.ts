import { css } from 'lit';

/** The looks of steps, review and consent. Without container queries the form is one page. */
export const stepsStyles = css`
  .progress,
  .nav {
    display: none;
  }
  .progress {
    gap: 0.375em;
  }
  .bar {
    display: flex;
    gap: 0.25em;
  }
  .bar span {
    flex: 1;
    block-size: 0.375em;
    background: var(--_border);
    border-radius: 1em;
  }
  .bar .done {
    background: var(--_primary);
  }
  .nav {
    gap: 0.75em;
  }

  /* Review */
  .review {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.625em;
    padding: 1em;
    background: var(--_sunken);
    border-radius: var(--_radius);
  }
  .review.public,
  .review.untold {
    background: transparent;
    border: 1.5px solid var(--_warning);
  }
  .review h3,
  .consent h3 {
    font-size: 1em;
  }
  .review dl {
    display: grid;
  }
  .review dl > div {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 0 0.75em;
    align-items: start;
    padding-block: 0.375em;
    border-block-start: 1px solid var(--_border);
  }
  .review dl > div:first-child {
    border-block-start: 0;
  }
  .review dt {
    grid-column: 1;
    color: var(--_muted);
    font-size: 0.9375em;
  }
  .review dd {
    grid-column: 1;
  }
  .review .empty {
    color: var(--_danger);
    font-weight: 600;
  }
  .review .way {
    grid-column: 2;
    grid-row: 1 / span 2;
  }
  .review .button {
    padding-inline: 0.5em;
  }

  /* Consent */
  .consent {
    gap: 0.75em;
  }
  .prose {
    white-space: pre-line;
  }
  .facts {
    display: grid;
    gap: 0.25em;
    color: var(--_muted);
    font-size: 0.9375em;
  }
  .facts dt {
    display: inline;
    font-weight: 600;
  }
  .facts dt::after {
    content: ':\\a0';
  }
  .facts dd {
    display: inline;
  }
  .large {
    inline-size: 100%;
  }
  .large + .hint {
    margin-block-start: calc(var(--_space) * -0.75);
  }
  @container aduan (min-width: 30em) {
    .large {
      justify-self: start;
      inline-size: auto;
      min-inline-size: 16em;
    }
    .nav {
      justify-items: start;
    }
  }

  /* One part at a time where two columns have no room; the others stay in the document, and so does what was typed. */
  @container aduan (max-width: 45.99em) {
    form[data-step] > .section,
    form[data-step='1'] > .skeleton,
    form[data-step='2'] > .section:nth-of-type(2) ~ .skeleton,
    form[data-step]:not([data-step='1']) > .head .lead {
      display: none;
    }
    form[data-step='1'] > .section:nth-of-type(1),
    form[data-step='2'] > .section:nth-of-type(2),
    form[data-step='3'] > .section:nth-of-type(3),
    form[data-step='4'] > .section:nth-of-type(4),
    form[data-step='5'] > .section:nth-of-type(5),
    form[data-step] > :is(.progress, .nav) {
      display: grid;
    }
    .progress {
      align-self: end;
      block-size: 2.5em;
      align-content: start;
    }
    /* Into the room that the head keeps for it. */
    :is(.head, .progress) {
      grid-area: 1 / 1;
    }
    form[data-step] .section {
      padding-block-start: 0;
      border-block-start: 0;
    }
    form[data-step] .number {
      display: none;
    }
  }
  /* With more contrast a border is as dark as text: filled with it, what lies ahead would look done. */
  @media (forced-colors: active), (prefers-contrast: more) {
    .bar span {
      background: none;
      border: 1px solid;
    }
  }
  @media (forced-colors: active) {
    .bar .done {
      background: CanvasText;
    }
    .review {
      border: 1px solid;
    }
  }
`;

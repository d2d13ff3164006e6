import { css } from 'lit';

/** The looks of steps, review and consent. Without container queries the form is one page. */
export const stepsStyles = css`
  .progress,
  .nav {
    display: none;
  }
  .progress {
    align-items: center;
    gap: 0.75em;
    white-space: nowrap;
  }
  .progress .back {
    margin-inline-start: -0.5em;
    padding-inline: 0.5em;
  }
  .bar {
    display: flex;
    flex: 1;
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

  /* Review: one card of two halves, who may read each on top of it. */
  .card {
    border: 1.5px solid var(--_border);
    border-radius: var(--_radius-box);
    overflow: hidden;
  }
  .review {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.25em;
    padding: 0.375em 1em;
    background: var(--_sunken);
  }
  .review.public,
  .review.untold {
    background: transparent;
    border-block-end: 1.5px solid var(--_warning);
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
    grid-template-columns: 5.5em minmax(0, 1fr) auto;
    gap: 0 0.5em;
    align-items: center;
    min-block-size: calc(var(--_target) - 0.25em);
    line-height: 1.25;
    border-block-start: 1px solid var(--_border);
  }
  .review dl > div:first-child {
    border-block-start: 0;
  }
  .review .own-title {
    font-weight: 600;
  }
  .review .open {
    color: var(--_muted);
  }
  .review dt {
    color: var(--_muted);
    font-size: 0.875em;
    overflow-wrap: break-word;
  }
  .review .wide {
    grid-column: 1 / span 2;
  }
  /* Its beginning is enough to know it by; the whole stands in its field. */
  .review .own-text {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    overflow: hidden;
  }
  .review .empty {
    color: var(--_danger);
    font-weight: 600;
  }
  .review .way {
    grid-column: 3;
  }
  .review .button {
    /* As large as any target; the rows beside it give the rest. */
    margin-block: -0.125em;
    margin-inline-end: -0.75em;
    padding: 0;
    min-inline-size: var(--_target);
  }
  .review .picture {
    inline-size: 1.25em;
    block-size: 1.25em;
  }
  /* With large text on a phone: what it is called above what it says, and how far it is in numbers alone. */
  @container aduan (max-width: 14.99em) {
    .bar {
      display: none;
    }
    .progress {
      gap: 0.25em;
    }
    .review dl > div {
      grid-template-columns: minmax(0, 1fr) auto;
      padding-block: 0.25em;
    }
    .review dt,
    .review dd,
    .review .wide {
      grid-column: 1;
    }
    .review .way {
      grid-area: 1 / 2 / span 2;
    }
  }

  /* Consent */
  .consent,
  .consent .fold {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.25em;
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
    form[data-step='2'] > .section:nth-of-type(2) ~ .skeleton {
      display: none;
    }
    form[data-step='1'] > .section:nth-of-type(1),
    form[data-step='2'] > .section:nth-of-type(2),
    form[data-step='3'] > .section:nth-of-type(3),
    form[data-step='4'] > .section:nth-of-type(4),
    form[data-step] > .nav {
      display: grid;
    }
    form[data-step] > .progress {
      display: flex;
    }
    /* In the room beside "⋯". */
    .progress {
      position: absolute;
      inset-block-start: calc(var(--_space) * 0.5);
      inset-inline: var(--_space) calc(var(--_space) + var(--_target));
      block-size: var(--_target);
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

import { css } from 'lit';

/** Styles of review and consent. */
export const reviewStyles = css`
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
  /* With large text on a phone: what it is called above what it says. */
  @container aduan (max-width: 14.99em) {
    .review {
      padding: 0.375em 0.5em;
    }
    .review dl > div {
      grid-template-columns: minmax(0, 1fr) auto;
      padding-block: 0.25em;
    }
    .review dd,
    .review .wide {
      grid-column: 1 / -1;
    }
    .review .way {
      grid-area: 1 / 2;
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
  .large + .hint {
    margin-block-start: calc(var(--_space) * -0.75);
  }
  @media (forced-colors: active) {
    .review {
      border: 1px solid;
    }
  }
`;

import { css } from 'lit';

/** Styles of review and consent. */
export const reviewStyles = css`
  /* Review: one card, a part of it for each group of readers; what an entry is called above what it says. */
  .card {
    border: 1.5px solid var(--_border);
    border-radius: var(--_radius-box);
    overflow: hidden;
  }
  .review {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 8px;
    padding: 12px 16px;
    background: var(--_sunken);
  }
  .card > .review + .review {
    border-block-start: 1.5px solid var(--_border);
  }
  .review.everybody,
  .review.untold {
    background: transparent;
  }
  .review h3,
  .consent h3 {
    font-size: 1em;
  }
  .review-head {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 12px;
  }
  .review-head h3 {
    display: flex;
    align-items: center;
    gap: 0.5em;
    line-height: 1.25;
  }
  .review dl {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(8em, 100%), 1fr));
    gap: 12px;
    line-height: 1.25;
  }
  .review .hint {
    line-height: 1.25;
  }
  .review dl > div {
    grid-column: 1 / -1;
  }
  .review dl > .short {
    grid-column: auto;
  }
  .review .own-title {
    font-weight: 600;
  }
  /* A number is read as one: rather than being broken it is moved under the finger. */
  .review .whole {
    overflow-x: auto;
    white-space: nowrap;
  }
  .review .open,
  .review dt {
    color: var(--_muted);
  }
  .review dt {
    font-size: 0.875em;
  }
  .review .empty {
    color: var(--_danger);
    font-weight: 600;
  }
  .review .button {
    /* As large as any target; what is around it gives the room. */
    flex: none;
    margin: -0.75em -0.75em -0.75em 0;
    padding: 0 0.75em;
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

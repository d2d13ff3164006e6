import { css } from 'lit';

/** Styles of review and consent. */
export const reviewStyles = css`
  /* Review: one card, a part of it for each group of readers; what an entry is called above what it says. */
  .reviews {
    border: 1.5px solid var(--_border);
    border-radius: var(--_radius-box);
    overflow: hidden;
  }
  .review {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 12px;
    padding: 12px;
    line-height: 1.25;
  }
  .review + .review {
    border-block-start: 1.5px solid var(--_border);
  }
  .review:is(.officers, .person) {
    background: var(--_sunken);
  }
  .review h3,
  .consent h3 {
    font-size: 1em;
  }
  .review-head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0 12px;
  }
  .review-head h3 {
    flex: 1 5em;
  }
  .review-head h3,
  .who dt {
    display: flex;
    flex: 1 1 7em;
    gap: 0.5em;
  }
  .review dl {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(clamp(34%, 7.5em, 100%), 1fr));
    gap: 10px 12px;
  }
  .review dl > :not(.short) {
    grid-column: 1 / -1;
  }
  /* A number is read as one: rather than being broken it grows less than the text around. */
  .review .whole {
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
    margin-block: -0.75em;
  }

  /* Consent */
  .consent,
  .consent .fold {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.25em;
  }
  /* A row to press has air of its own, but not where its words take two lines. */
  .folds,
  .consent > .fold {
    margin-block: -0.625em;
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
    font-weight: 600;
  }
  /* With large text on a phone: words flow around a mark, and a number is never cut. */
  @container aduan (max-width: 14.99em) {
    .folds,
    .consent > .fold {
      margin-block: 0;
    }
    .review .whole {
      font-size: 0.75em;
    }
    .who dt,
    .review-head h3 {
      display: block;
    }
  }
  .large + .hint {
    margin-block-start: calc(var(--_space) * -0.75);
  }
`;

import { css } from 'lit';

/** The button for new reports above the list, and the page numbers below it. */
export const pagingStyles = css`
  .fresh {
    position: sticky;
    inset-block-start: 0.5em;
    z-index: 1;
    justify-self: center;
  }
  .pages {
    display: flex;
    flex-wrap: wrap;
    justify-content: center;
  }
  .pages .button {
    min-inline-size: var(--_target);
    padding-inline: 0.75em;
  }
  .pages [aria-current] {
    box-shadow: inset 0 -3px 0 var(--_primary);
  }
`;

import { css } from 'lit';

/** Styles of the days on the way to a due day. */
export const reckoningStyles = css`
  .days {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .days li {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 1em;
    padding-block: 0.25em;
    border-block-start: 1px solid var(--_border);
    color: var(--_muted);
  }
  .days .counted {
    color: inherit;
    font-weight: 600;
  }
`;

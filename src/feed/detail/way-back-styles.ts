import { css } from 'lit';

/** The button back to the list. The styles of the report itself are fetched with its code. */
export const wayBackStyles = css`
  .back {
    padding-inline: 0;
  }
  .back::before {
    content: '';
    inline-size: 0.5em;
    block-size: 0.5em;
    border: solid;
    border-width: 0 0 2px 2px;
    transform: rotate(45deg);
  }
  .reading {
    gap: 0.75em;
  }
`;

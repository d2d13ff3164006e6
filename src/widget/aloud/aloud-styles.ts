import { css } from 'lit';

/** Reading aloud, in the line of the language. */
export const aloudStyles = css`
  .speech {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: flex-end;
    gap: 0.25em 0.75em;
  }
  .aloud {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25em 0.5em;
    margin-inline-end: auto;
  }
  .aloud .button.quiet {
    padding-inline: 0;
  }
  .aloud .hint {
    flex-basis: 100%;
  }
`;

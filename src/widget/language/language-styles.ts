import { css } from 'lit';

/** The choice of language: quiet, at the end of its line. */
export const languageStyles = css`
  .languages {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: flex-end;
    gap: 0.125em 0.625em;
    color: var(--_muted);
    font-size: 0.9375em;
  }
  .languages .control {
    inline-size: auto;
    max-inline-size: 100%;
    color: var(--_text);
  }
  .speech .trouble {
    margin-block-start: 0.5em;
    text-align: end;
  }
`;

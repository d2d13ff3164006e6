import { css } from 'lit';

/** The looks of similar reports, over those of the form. */
export const similarStyles = css`
  .similar {
    background: var(--_sunken);
  }
  .similar ul {
    display: grid;
    gap: 0.75em;
    margin-block-start: 0.25em;
  }
  .similar li {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.5em 1em;
    padding-block-start: 0.75em;
    border-block-start: 1px solid var(--_border);
  }
  .similar .button {
    justify-self: start;
  }
  @container aduan (min-width: 34em) {
    .similar li {
      grid-template-columns: minmax(0, 1fr) auto;
      align-items: center;
    }
  }
  @media (forced-colors: active) {
    .similar {
      border: 1px solid;
    }
    .similar [aria-pressed='true'] {
      border-width: 4px;
    }
  }
`;

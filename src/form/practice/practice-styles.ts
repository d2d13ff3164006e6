import { css } from 'lit';

/** The looks of practice: striped, and said in words. */
export const practiceStyles = css`
  .practice-banner {
    padding: 0.75em 1em;
    background: var(--_warning-soft);
    border: 2px dashed var(--_warning);
    border-radius: var(--_radius);
  }
  .practice-banner b {
    color: var(--_warning);
    font-size: 1.125em;
    text-transform: uppercase;
  }
  .practice-tracker ol {
    display: grid;
    gap: 1em;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .practice-tracker li {
    padding-inline-start: 1em;
    border-inline-start: 0.25em solid var(--_primary);
  }
`;

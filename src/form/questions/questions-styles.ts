import { css } from 'lit';

/** The looks of what a category asks: set off from the report's own fields by a line. */
export const questionsStyles = css`
  .questions {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space);
    padding-inline-start: 0.875em;
    border-inline-start: 3px solid var(--_border);
  }
  .questions .notice p {
    overflow-wrap: anywhere;
  }
  .questions .label {
    overflow-wrap: anywhere;
  }
`;

import { css } from 'lit';

/** What this device remembers, and what can be done with a report beside reading it. */
export const keepStyles = css`
  .saved {
    padding: 1em;
    background: var(--_sunken);
    border-radius: var(--_radius);
  }
  .saved ul {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.625em;
  }
  .saved li {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25em 0.75em;
  }
  .saved li .hint {
    flex: 1 1 10em;
  }
  .saved .button.secondary {
    background: var(--_surface);
  }
  .keep > .choice {
    max-inline-size: 38em;
  }
`;

import { css } from 'lit';

/** Replies that wait on this device. */
export const outgoingStyles = css`
  .outgoing {
    padding: 1em;
    background: var(--_sunken);
    border-radius: var(--_radius);
  }
  .kept {
    gap: 0.625em;
  }
  .kept h4 {
    margin: 0;
    font-size: 1em;
  }
  .outgoing .kept {
    background: var(--_surface);
  }
  .kept blockquote {
    margin: 0;
    padding: 0.75em 1em;
    background: var(--_surface);
    border-radius: var(--_radius);
    overflow-wrap: anywhere;
  }
  .kept.warning h4 {
    color: var(--_warning);
  }
  .kept.danger h4 {
    color: var(--_danger);
  }
  .kept .button.secondary {
    background: var(--_surface);
  }
`;

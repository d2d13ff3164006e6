import { css } from 'lit';

/** Styles of notices, as a first screen may need them. */
export const notices = css`
  /* Notices speak by words and a bar, never by colour alone. */
  .notice {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.5em;
    padding: 0.875em 1em;
    background: var(--_tint, var(--_sunken));
    border-inline-start: 0.3em solid var(--_tone, var(--_primary));
    border-radius: var(--_radius);
  }
  .notice.warning {
    --_tint: var(--_warning-soft);
    --_tone: var(--_warning);
  }
  .notice :is(h2, h3) {
    color: var(--_tone);
    font-size: 1.125em;
  }

  @media (forced-colors: active) {
    .notice {
      border: 1px solid;
      border-inline-start-width: 0.3em;
    }
  }
`;

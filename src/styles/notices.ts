import { css } from 'lit';

/** Notices, numbers to copy by hand, and progress. */
export const notices = css`
  /* Notices speak by words and a bar, never by colour alone. */
  .notice {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.5em;
    padding: 0.875em 1em;
    background: var(--_sunken);
    border-inline-start: 0.3em solid var(--_primary);
    border-radius: var(--_radius);
  }
  .notice.danger {
    background: var(--_danger-soft);
    border-color: var(--_danger);
  }
  .notice.success {
    background: var(--_success-soft);
    border-color: var(--_success);
  }
  .notice.warning {
    background: var(--_warning-soft);
    border-color: var(--_warning);
  }
  .notice :is(h2, h3) {
    font-size: 1.125em;
  }
  .notice.danger :is(h2, h3) {
    color: var(--_danger);
  }
  .notice.success :is(h2, h3) {
    color: var(--_success);
  }
  .notice.warning :is(h2, h3) {
    color: var(--_warning);
  }
  .notice li {
    margin-inline-start: 1.25em;
  }

  /* A number people copy by hand: large, spaced, easy to tell 0 from 8. */
  .token {
    font-family: ui-monospace, 'Roboto Mono', 'DejaVu Sans Mono', 'Liberation Mono', monospace;
    font-size: 1.375em;
    font-weight: 700;
    letter-spacing: 0.04em;
    line-height: 1.3;
    user-select: all;
  }

  progress {
    inline-size: 100%;
    block-size: 0.5em;
    accent-color: var(--_primary);
  }

  @media (forced-colors: active) {
    .notice {
      border: 1px solid;
      border-inline-start-width: 0.3em;
    }
  }
`;

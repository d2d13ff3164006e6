import { css } from 'lit';

/** Styles of success, danger and progress: no first screen needs them, because nothing was done yet. */
export const outcomes = css`
  .notice.danger {
    --_tint: var(--_danger-soft);
    --_tone: var(--_danger);
  }
  .notice.success {
    --_tint: var(--_success-soft);
    --_tone: var(--_success);
  }
  .notice li {
    margin-inline-start: 1.25em;
  }

  progress {
    inline-size: 100%;
    block-size: 0.5em;
    accent-color: var(--_primary);
  }
`;

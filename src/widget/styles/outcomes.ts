import { css } from 'lit';

/** Notices of what went well or wrong, and progress: nothing of it stands before something was done. */
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

import { css } from 'lit';

/** Styles of a status on a card, and of the support button ("Dukung"). */
export const statusStyles = css`
  /* The status: the mark's shape says with the words what the tone only repeats. */
  .pill {
    --_tone: var(--_primary);
    --_tint: var(--_sunken);
    display: inline-flex;
    align-items: baseline;
    gap: 0.5em;
    padding: 0.2em 0.7em;
    background: var(--_tint);
    border-radius: 1em;
    color: var(--_tone);
    font-weight: 600;
  }
  .pill::before {
    content: '';
    flex: none;
    inline-size: 0.625em;
    block-size: 0.625em;
    border: 2px solid var(--_tone);
    border-radius: 50%;
  }
  .pill:is(.in_progress, .reopened)::before {
    background: var(--_tone);
  }
  .pill.responded {
    --_tone: var(--_warning);
    --_tint: var(--_warning-soft);
  }
  .pill.responded::before {
    background: linear-gradient(90deg, var(--_tone) 50%, transparent 50%);
  }
  .pill.done {
    --_tone: var(--_success);
    --_tint: var(--_success-soft);
  }
  /* A tick: two sides of a turned box. */
  .pill.done::before {
    inline-size: 0.375em;
    border-width: 0 2px 2px 0;
    border-radius: 0;
    transform: rotate(45deg);
  }
  .pill:is(.held, .other) {
    --_tone: var(--_muted);
  }
  .pill.held::before {
    inline-size: 0.5em;
    border-width: 0 2px;
    border-radius: 0;
  }

  .support {
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
    position: relative;
    min-block-size: var(--_target);
    margin: 0;
    padding: 0.375em 1em;
    background: transparent;
    border: var(--_line) solid var(--_control-border);
    border-radius: 2em;
    color: var(--_primary);
    cursor: pointer;
    font: inherit;
    font-weight: 600;
  }
  .support:hover {
    border-color: var(--_primary);
  }
  .support .number {
    padding-inline-start: 0.5em;
    border-inline-start: 1px solid;
  }
  .support[aria-pressed='true'] {
    background: var(--_primary);
    border-color: var(--_primary);
    color: var(--_on-primary);
  }
  /* An arrow up; pressed, a tick. */
  .mark {
    inline-size: 0.5em;
    block-size: 0.5em;
    border: solid;
    border-width: 2px 0 0 2px;
    transform: translateY(0.15em) rotate(45deg);
  }
  [aria-pressed='true'] > .mark {
    inline-size: 0.375em;
    block-size: 0.65em;
    border-width: 0 2px 2px 0;
    transform: translateY(-0.1em) rotate(45deg);
  }
`;

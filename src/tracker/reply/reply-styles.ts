import { css } from 'lit';

/** The reply, its files (over the looks of every file picker) and its rating, and the way out of a report. */
export const replyStyles = css`
  .reply-form > .field > .hint {
    max-inline-size: 60ch;
  }
  textarea.control {
    min-block-size: 6em;
    resize: vertical;
  }
  /* The reporter's turn: the box takes the tone of the card that says so. */
  .task > .reply-box {
    padding: 1.25em;
    background: var(--_warning-soft);
    border-inline-start: 0.3em solid var(--_warning);
    border-radius: var(--_radius);
  }
  .task > .reply-box :is(.choice, .picker .button) {
    background: var(--_surface);
  }
  .task > .reply-box h3 {
    color: var(--_warning);
  }
  .status .button {
    background: var(--_surface);
    border-color: var(--_surface);
    color: var(--_tone);
  }

  .asked blockquote {
    margin: 0.25em 0 0;
    padding-inline-start: 0.875em;
    border-inline-start: 2px solid var(--_control-border);
  }

  .rating .label {
    font-size: 1em;
    padding-block-end: 0.375em;
  }
  .ratings {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.5em;
  }
  .ratings .choice {
    align-items: center;
    padding-block: 0.5em;
  }
  .ratings b {
    display: inline;
    font-variant-numeric: tabular-nums;
  }
  @container aduan (min-width: 58em) {
    .ratings {
      grid-template-columns: repeat(5, minmax(0, 1fr));
    }
    .ratings .choice {
      flex-direction: column;
      gap: 0.375em;
    }
  }

  /* Beside the words of the reply, files are less: a lower button, and each file on the box's own ground. */
  .picker .button {
    min-block-size: 3.5em;
  }
  .file {
    background: var(--_surface);
  }
  .file .button {
    grid-column: 2;
    justify-self: start;
  }

  #withdraw-open {
    color: var(--_danger);
  }
  .button.danger {
    background: var(--_danger);
    border-color: var(--_danger);
    color: var(--_surface);
  }
`;

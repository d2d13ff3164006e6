import { css } from 'lit';

/** Styles of the reply, its files (added to those of every file picker), its rating, and withdrawal. */
export const replyStyles = css`
  .reply-form > .field > .hint {
    max-inline-size: 60ch;
  }
  textarea.control {
    min-block-size: 6em;
    resize: vertical;
  }
  .question .button {
    min-inline-size: 6.5em;
  }

  .rating .label {
    font-size: 1em;
    padding-block-end: 0.375em;
  }
  .ratings {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(4.75em, 1fr));
    gap: 0.375em;
  }
  .ratings .choice {
    flex-direction: column;
    align-items: center;
    gap: 0.25em;
    padding: 0.5em 0.25em;
    font-size: 0.875em;
    text-align: center;
  }
  .ratings b {
    font-size: 1.125em;
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

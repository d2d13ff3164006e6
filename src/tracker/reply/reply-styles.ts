import { css } from 'lit';

/** The reply, its files and its rating, and the way out of a report. */
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

  .picker {
    position: relative;
    display: grid;
  }
  .picker .button {
    min-block-size: 3.5em;
    border-style: dashed;
  }
  .picker [type='file'] {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    margin: 0;
    cursor: pointer;
    font-size: 16px;
    opacity: 0;
  }
  .picker:hover .button {
    background: var(--_sunken);
  }
  .picker:focus-within .button {
    outline: var(--_ring);
    outline-offset: 2px;
  }
  .picked {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.625em;
  }
  .picked > li {
    display: grid;
    grid-template-columns: 3.5em minmax(0, 1fr);
    align-items: center;
    gap: 0.25em 0.75em;
    padding: 0.5em;
    background: var(--_surface);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
  }
  .picked > .refused {
    background: var(--_danger-soft);
    border-color: var(--_danger);
  }
  .picked :is(img, .stand-in) {
    inline-size: 3.5em;
    block-size: 3.5em;
    border-radius: calc(var(--_radius) * 0.75);
    object-fit: cover;
  }
  .stand-in {
    display: grid;
    place-items: center;
    background: var(--_sunken);
    color: var(--_muted);
    font-weight: 700;
    text-transform: uppercase;
  }
  .picked .button {
    grid-column: 2;
    justify-self: start;
    padding-inline: 0;
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

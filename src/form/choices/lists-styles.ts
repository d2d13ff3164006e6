import { css } from 'lit';

/** Styles of an open list and of suggestions. */
export const listsStyles = css`
  .popup {
    position: absolute;
    z-index: 1;
    inset-block-start: calc(100% + 0.25em);
    inset-inline: 0;
    max-block-size: min(20em, 50vh);
    overflow-y: auto;
    overscroll-behavior: contain;
    background: var(--_surface);
    border: var(--_line) solid var(--_control-border);
    border-radius: var(--_radius);
    box-shadow: 0 0.5em 1.5em rgb(0 0 0 / 18%);
  }
  .popup[hidden],
  .popup ul[hidden] {
    display: none;
  }
  .popup ul {
    list-style: none;
  }
  .popup li {
    display: grid;
    align-content: center;
    min-block-size: var(--_target);
    padding: 0.4em 0.75em;
    border-block-end: 1px solid var(--_border);
    cursor: pointer;
    line-height: 1.35;
  }
  .popup li:last-child {
    border-block-end: 0;
  }
  .popup li b {
    font-weight: 600;
  }
  .popup li:hover {
    background: var(--_sunken);
  }
  .popup li[aria-selected='true'] {
    background: var(--_sunken);
    box-shadow: inset 0.25em 0 0 var(--_primary);
  }
  .popup > .hint {
    padding: 0.7em 0.75em;
  }
  .popup ul:not([hidden]) + .hint {
    border-block-start: 1px solid var(--_border);
  }
  .suggestions {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em;
    margin-block-end: 0.5em;
  }
  .suggestions .button {
    padding-inline: 0.9em;
    line-height: 1.3;
  }

  @media (forced-colors: active) {
    .popup li[aria-selected='true'] {
      outline: 3px solid Highlight;
      outline-offset: -3px;
    }
  }
`;

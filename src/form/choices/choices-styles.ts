import { css } from 'lit';

/** The looks of the lists to choose from, over those of the form. */
export const choicesStyles = css`
  .combo {
    position: relative;
  }
  .combo .control {
    padding-inline-end: 2.5em;
  }
  /* A drawn arrow: an image would need its own colour for dark pages. */
  .combo::after {
    content: '';
    position: absolute;
    inset-block-start: calc(var(--_target) / 2 - 0.4em);
    inset-inline-end: 1em;
    inline-size: 0.5em;
    block-size: 0.5em;
    border: solid var(--_muted);
    border-width: 0 2px 2px 0;
    pointer-events: none;
    transform: rotate(45deg);
  }
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
  .tiles {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(5.5em, 1fr));
    gap: 0.5em;
  }
  .tile {
    display: grid;
    align-content: center;
    justify-items: center;
    gap: 0.125em;
    min-block-size: 5.25em;
    margin: 0;
    padding: 0.25em;
    background: var(--_surface);
    border: var(--_line) solid var(--_border);
    border-radius: var(--_radius);
    color: inherit;
    cursor: pointer;
    font: inherit;
    font-size: 0.875em;
    line-height: 1.25;
    overflow-wrap: break-word;
  }
  .tile:hover {
    border-color: var(--_control-border);
  }
  .tile .picture {
    inline-size: 2.25em;
    block-size: 2.25em;
    color: var(--_primary);
  }
  .tile[aria-pressed='true'] {
    background: var(--_sunken);
    border-color: var(--_primary);
    box-shadow: inset 0 -0.25em 0 var(--_primary);
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
    overflow-wrap: anywhere;
  }

  @media (forced-colors: active) {
    .tile[aria-pressed='true'] {
      border-width: 3px;
    }
    .popup li[aria-selected='true'] {
      outline: 3px solid Highlight;
      outline-offset: -3px;
    }
  }
`;

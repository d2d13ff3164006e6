import { css } from 'lit';

/** Styles of topics, lists and suggestions, added to those of the form. */
export const choicesStyles = css`
  .combo {
    position: relative;
  }
  .combo .control {
    padding-inline-end: 2.5em;
  }
  /* Clear of the ring. */
  .combo + .notice {
    margin-block-start: 0.375em;
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
  /* Three beside each other, as wide as each other where no word needs more. */
  .tiles {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
  .tile {
    flex: 1 0 28%;
    display: grid;
    align-content: center;
    justify-items: center;
    gap: 0.125em;
    min-block-size: 4.6em;
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
  }
  .tile:hover {
    border-color: var(--_control-border);
  }
  .tile .picture {
    inline-size: 2em;
    block-size: 2em;
    color: var(--_primary);
  }
  .tile[aria-pressed='true'] {
    background: var(--_sunken);
    border-color: var(--_primary);
    box-shadow: inset 0 -0.25em 0 var(--_primary);
  }

  @media (forced-colors: active) {
    .tile[aria-pressed='true'] {
      border-width: 3px;
    }
  }
`;

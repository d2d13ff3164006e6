import { css } from 'lit';

/** Styles of the filters, of their chips, and of suggestions to remove one. */
export const filterPanelStyles = css`
  .panel {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 14em), 1fr));
    align-items: end;
    gap: var(--_space);
    /* With large text on a phone: dates need the room. */
    padding: min(var(--_space), 5%);
    background: var(--_sunken);
    border-radius: var(--_radius);
  }
  .panel .control {
    padding-inline: min(0.75em, 5%);
  }
  .period {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 11em), 1fr));
    gap: 0.5em var(--_space);
    margin: 0;
    padding: 0;
    border: 0;
  }
  .period legend {
    padding: 0;
  }
  .period .label {
    font-weight: 400;
  }
  .period legend.label {
    font-family: inherit;
    font-size: 1em;
    font-weight: 600;
    line-height: 1.5;
  }
  @container aduan (min-width: 34em) {
    .period {
      grid-column: span 2;
    }
  }
  .open-data {
    grid-column: 1 / -1;
  }
  .open-data a {
    display: inline-block;
    padding: 0.6em 0.4em;
  }
  .chips,
  .loosen {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
  .chip {
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
    min-block-size: var(--_target);
    padding: 0.25em 0.875em;
    background: var(--_sunken);
    border: 1px solid var(--_control-border);
    border-radius: 2em;
    color: inherit;
    cursor: pointer;
    font: inherit;
    font-size: 0.9375em;
    text-align: start;
  }
  .chip::after {
    content: '×';
    font-size: 1.25em;
    line-height: 1;
  }
  .chip:hover {
    border-color: currentcolor;
  }
`;

import { css } from 'lit';

/** Styles of the form's first parts, added to `tokens` and `base`. */
export const formStyles = css`
  form,
  .fields {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 1.5);
  }
  form {
    gap: calc(var(--_space) * 2);
  }
  .head {
    gap: 0.5em;
  }

  /* Sections: a rule, a number, a name; the fields under it, or beside it where the widget is wide. */
  .section {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 1.25);
    padding-block-start: calc(var(--_space) * 1.5);
    border-block-start: 1px solid var(--_border);
  }
  legend {
    /* A floated legend is an ordinary grid item; any other is drawn into the fieldset's border. */
    float: inline-start;
    inline-size: 100%;
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    align-items: start;
    gap: 0.125em 0.625em;
  }
  legend h3 {
    font: inherit;
  }
  /* Behind "⋯", beside the first line: what is seldom wanted. */
  .inner {
    position: relative;
  }
  .more > summary {
    position: absolute;
    inset-block-start: calc(var(--_space) * 0.5);
    inset-inline-end: calc(var(--_space) * 0.5);
    display: grid;
    place-items: center;
    inline-size: var(--_target);
    block-size: var(--_target);
    border-radius: var(--_radius);
    color: var(--_muted);
    cursor: pointer;
    line-height: 1;
    list-style: none;
  }
  .more > summary > span {
    font-size: 1.25em;
  }
  .more > summary:hover {
    background: var(--_sunken);
  }
  /* Below it stands what comes first, but for the form: that has room for it. */
  .more:not([open]) {
    block-size: 0;
    margin-block-end: calc(var(--_space) * 0.5);
  }
  .more:not([open]) + form {
    margin-block-start: calc(var(--_space) * -0.5);
  }
  .more-panel {
    display: grid;
    gap: var(--_space);
    padding-block-start: 2.5em;
  }
  /* .fold has help, and what was deduced. */
  .fold > summary {
    padding-block: calc(var(--_target) / 2 - 0.75em);
    /* Further lines stand beside the triangle, not below it. */
    padding-inline-start: 1.25em;
    text-indent: -1.25em;
    color: var(--_primary);
    cursor: pointer;
  }
  :is(.fields, .outcome) > .fold + .fold {
    margin-block-start: calc(var(--_space) * -1);
  }
  /* As large as what comes in its place. */
  .room {
    display: grid;
    gap: 0.5em;
  }
  .room span {
    min-block-size: 4.03em;
    background: var(--_sunken);
    border-radius: var(--_radius);
  }
  .room.tiles {
    grid-template-columns: repeat(auto-fill, minmax(clamp(28%, 4.8em, 47%), 1fr));
  }
  .pickers {
    grid-template-columns: repeat(auto-fit, minmax(min(8em, 100%), 1fr));
    gap: 0.75em;
  }
  .room.pickers span {
    min-block-size: 3.5em;
  }
  .number {
    display: grid;
    place-items: center;
    inline-size: 1.75em;
    block-size: 1.75em;
    margin-block: -0.125em;
    background: var(--_primary);
    border: 1px solid transparent;
    border-radius: 50%;
    color: var(--_on-primary);
    font-size: 0.875em;
    font-variant-numeric: tabular-nums;
  }
  /*
   * .control moves nothing but itself by what is typed: its size is told by its rows, never by its text. A grid lays
   * its items out together, so a plain box stands between.
   */
  textarea.control {
    display: block;
    contain: strict;
    min-block-size: 7em;
    resize: vertical;
  }
  .counter {
    color: var(--_muted);
    font-size: 0.875em;
    font-variant-numeric: tabular-nums;
    text-align: end;
  }
  .counter.over {
    color: var(--_danger);
    font-weight: 600;
  }
  .counter:empty {
    display: none;
  }
  .button.large {
    min-block-size: max(3.25em, 52px);
    padding-inline: 2em;
    font-size: 1.0625em;
  }
  /* Waiting for the endpoint */
  .skeleton {
    display: grid;
    gap: var(--_space);
  }
  .skeleton div {
    block-size: 3.25em;
    background: var(--_sunken);
    border-radius: var(--_radius);
  }

  /*
   * Steps come one at a time: the step's question is the heading, under a line that shows how far it is, for which
   * there is room from the start.
   */
  @container aduan (max-width: 45.99em) {
    form,
    .fields {
      gap: var(--_space);
    }
    .more + form {
      padding-block-start: 1.25em;
    }
    .head:not(.own) {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    .section {
      gap: var(--_space);
    }
    legend {
      font-size: 1.25em;
    }
    .section:first-of-type {
      padding-block-start: 0;
      border-block-start: 0;
    }
    .number {
      display: none;
    }
  }
  @container aduan (min-width: 46em) {
    .section {
      grid-template-columns: 12em minmax(0, 1fr);
      gap: calc(var(--_space) * 2.5);
    }
    legend {
      align-self: start;
    }
  }
`;

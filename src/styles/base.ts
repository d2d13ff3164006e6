import { css } from 'lit';

/**
 * What all widgets share: the frame, type, controls, buttons, notices. Sizes are in `em`, because pages set
 * `html { font-size: 62.5% }`; widths react to the widget's own container, never to the window.
 *
 * `.aduan` is the outermost element inside each shadow root and restates every inherited property a host page is known to
 * break (`text-align`, `letter-spacing`, `text-transform`, …): inheritance crosses the shadow boundary, selectors don't.
 */
export const base = css`
  :host {
    display: block;
  }
  :host([hidden]) {
    display: none;
  }
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }

  .aduan {
    container: aduan / inline-size;
    display: block;
    background: var(--_surface);
    border: 1px solid var(--_border);
    border-radius: calc(var(--_radius) * 1.5);
    color: var(--_text);
    font-family: var(--_font);
    font-style: normal;
    font-weight: 400;
    letter-spacing: normal;
    line-height: 1.5;
    overflow-wrap: anywhere;
    text-align: start;
    text-indent: 0;
    text-transform: none;
    white-space: normal;
    word-spacing: normal;
  }
  .inner {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 1.5);
    padding: var(--_space);
  }
  @container aduan (min-width: 34em) {
    .inner {
      padding: calc(var(--_space) * 1.75) calc(var(--_space) * 2);
    }
  }

  h2,
  h3,
  p,
  ul,
  ol,
  dl,
  dd,
  figure,
  fieldset,
  legend {
    margin: 0;
    padding: 0;
  }
  fieldset {
    border: 0;
    min-inline-size: 0;
  }
  ul[role='list'],
  ol[role='list'] {
    list-style: none;
  }
  h2,
  h3,
  legend {
    font-family: var(--_font-heading);
    font-weight: 700;
    line-height: 1.25;
    text-wrap: balance;
  }
  h2 {
    font-size: 1.5em;
    letter-spacing: -0.01em;
  }
  h3,
  legend {
    font-size: 1.125em;
  }
  [tabindex='-1']:focus {
    outline: none;
  }
  a {
    color: var(--_primary);
    text-decoration-thickness: 0.08em;
    text-underline-offset: 0.18em;
  }
  .lead,
  .hint {
    color: var(--_muted);
  }
  .hint {
    font-size: 0.9375em;
  }
  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .stack {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space);
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.75em;
  }

  /* Fields */
  .field {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.375em;
  }
  .label {
    font-weight: 600;
  }
  .optional {
    color: var(--_muted);
    font-weight: 400;
  }
  .control {
    inline-size: 100%;
    min-block-size: var(--_target);
    margin: 0;
    padding: 0.5em 0.75em;
    background: var(--_surface);
    border: 1.5px solid var(--_control-border);
    border-radius: var(--_radius);
    color: inherit;
    font: inherit;
    /* iOS zooms the page into any control below 16 px. */
    font-size: max(1em, 16px);
  }
  textarea.control {
    min-block-size: 9em;
    resize: vertical;
  }
  .control:hover {
    border-color: var(--_text);
  }
  .control::placeholder {
    color: var(--_muted);
    opacity: 1;
  }
  .control[aria-invalid='true'] {
    border-color: var(--_danger);
    box-shadow: inset 0.25em 0 0 var(--_danger);
  }
  .error {
    color: var(--_danger);
    font-weight: 600;
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
  input[type='checkbox'],
  input[type='radio'] {
    flex: none;
    inline-size: 1.375em;
    block-size: 1.375em;
    margin: 0;
    accent-color: var(--_primary);
  }
  /* A choice is one big target: the control, its words and what choosing it means. */
  .choice {
    display: flex;
    align-items: flex-start;
    gap: 0.75em;
    min-block-size: var(--_target);
    padding: 0.7em 0.875em;
    border: 1.5px solid var(--_border);
    border-radius: var(--_radius);
    cursor: pointer;
  }
  .choice:hover {
    border-color: var(--_control-border);
  }
  .choice:focus-within {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }
  .choice input:focus-visible {
    outline: none;
  }
  .choice.chosen {
    background: var(--_sunken);
    border-color: var(--_primary);
    box-shadow: inset 0.25em 0 0 var(--_primary);
  }
  .choice b {
    display: block;
    font-weight: 600;
  }

  /* Buttons */
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 0.5em;
    min-block-size: var(--_target);
    margin: 0;
    padding: 0.5em 1.25em;
    background: var(--_primary);
    border: 1.5px solid var(--_primary);
    border-radius: var(--_radius);
    color: var(--_on-primary);
    cursor: pointer;
    font: inherit;
    font-weight: 600;
    text-align: center;
    text-decoration: none;
  }
  .button:hover {
    filter: brightness(1.12);
  }
  .button:active {
    transform: translateY(1px);
  }
  .button[aria-disabled='true'] {
    cursor: progress;
    opacity: 0.7;
  }
  .button.secondary {
    background: transparent;
    color: var(--_primary);
  }
  .button.secondary:hover {
    background: var(--_sunken);
    filter: none;
  }
  .button.quiet {
    background: transparent;
    border-color: transparent;
    color: var(--_primary);
    padding-inline: 0.75em;
    text-decoration: underline;
    text-underline-offset: 0.18em;
  }
  .button.large {
    min-block-size: max(3.25em, 52px);
    padding-inline: 2em;
    font-size: 1.0625em;
  }
  :is(.button, .control, a, input, summary, [tabindex='0']):focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }

  /* Notices speak by words and a bar, never by colour alone. */
  .notice {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.5em;
    padding: 0.875em 1em;
    background: var(--_sunken);
    border-inline-start: 0.3em solid var(--_primary);
    border-radius: var(--_radius);
  }
  .notice.danger {
    background: var(--_danger-soft);
    border-color: var(--_danger);
  }
  .notice.success {
    background: var(--_success-soft);
    border-color: var(--_success);
  }
  .notice.warning {
    background: var(--_warning-soft);
    border-color: var(--_warning);
  }
  .notice :is(h2, h3) {
    font-size: 1.125em;
  }
  .notice.danger :is(h2, h3) {
    color: var(--_danger);
  }
  .notice.success :is(h2, h3) {
    color: var(--_success);
  }
  .notice.warning :is(h2, h3) {
    color: var(--_warning);
  }
  .notice li {
    margin-inline-start: 1.25em;
  }

  /* A number people copy by hand: large, spaced, easy to tell 0 from 8. */
  .token {
    font-family: ui-monospace, 'Roboto Mono', 'DejaVu Sans Mono', 'Liberation Mono', monospace;
    font-size: 1.375em;
    font-weight: 700;
    letter-spacing: 0.04em;
    line-height: 1.3;
    user-select: all;
  }

  progress {
    inline-size: 100%;
    block-size: 0.5em;
    accent-color: var(--_primary);
  }

  @media (prefers-reduced-motion: no-preference) {
    .button,
    .control,
    .choice {
      transition:
        background-color 120ms,
        border-color 120ms,
        box-shadow 120ms;
    }
  }
  @media (forced-colors: active) {
    .choice.chosen {
      border-width: 3px;
    }
    .notice {
      border: 1px solid;
      border-inline-start-width: 0.3em;
    }
    .button:not(.quiet) {
      border-color: ButtonText;
    }
  }
  @media print {
    .aduan {
      border: 0;
    }
    .no-print {
      display: none;
    }
  }
`;

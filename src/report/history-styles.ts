import { css } from 'lit';

/** Styles of a report's history, in the tracker and in the feed. */
export const historyStyles = css`
  /* What happened: a thinner line, with what people wrote set apart from what the system noted. */
  .history > li {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.25em;
    position: relative;
    padding: 0 0 1.5em 1.5em;
    border-inline-start: 2px solid var(--_border);
    margin-inline-start: 0.4em;
    scroll-margin-block: 1em;
  }
  .history > li:last-child {
    border-color: transparent;
    padding-block-end: 0;
  }
  .history > li::before {
    content: '';
    position: absolute;
    inset-block-start: 0.3em;
    inset-inline-start: calc(-0.4em - 1px);
    inline-size: 0.8em;
    block-size: 0.8em;
    background: var(--_surface);
    border: 2px solid var(--_control-border);
    border-radius: 50%;
  }
  .history > .reply::before {
    background: var(--_primary);
    border-color: var(--_primary);
  }
  .when {
    color: var(--_muted);
    font-size: 0.875em;
  }
  .what {
    font-weight: 600;
  }
  .reply .text {
    padding: 0.75em 1em;
    background: var(--_sunken);
    border-radius: var(--_radius);
  }

  @container aduan (max-width: 14.99em) {
    .history > li {
      padding-inline-start: 1em;
    }
    .reply .text {
      padding: 0.5em;
    }
  }

  .result.compact {
    gap: var(--_space);
  }
  details {
    border-block-start: 1px solid var(--_border);
  }
  summary {
    padding-block: 0.75em;
    cursor: pointer;
  }
  summary h3 {
    display: inline;
  }
`;

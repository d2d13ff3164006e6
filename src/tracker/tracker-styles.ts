import { css } from 'lit';

/** Styles of the search form, and of the content below it until a report is shown. */
export const trackerStyles = css`
  /* Number, code and button in one line where there is room; their boxes share a base line whatever stands above. */
  .search {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space);
  }
  .code {
    padding-inline: 0.5em;
    text-transform: uppercase;
  }
  .search .button {
    justify-self: start;
    padding-inline: 2em;
  }
  @container aduan (min-width: 44em) {
    .search {
      grid-template-columns: minmax(0, 3fr) minmax(0, 4fr) auto;
      align-items: end;
    }
  }

  .slow {
    overflow: hidden;
    animation: appear 1ms 6s both;
  }
  @keyframes appear {
    from {
      max-block-size: 0;
      visibility: hidden;
    }
    to {
      max-block-size: 10em;
    }
  }
  .ways {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 1.25em;
  }
  .ways a,
  ::slotted(a) {
    display: inline-block;
    padding-block: 0.6em;
  }
  ::slotted(*) {
    margin: 0;
  }
`;

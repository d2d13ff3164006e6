import { css } from 'lit';

/** Styles of photos and documents, added to those of every file picker. */
export const evidenceStyles = css`
  .pickers {
    display: grid;
  }
  .picked-files {
    margin-block-start: 0.25em;
  }
  .pickers .button {
    min-block-size: 3.5em;
    padding-inline: 0.5em;
  }
  .pickers .picture {
    inline-size: 2em;
    block-size: 2em;
  }
  .thumbs {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
  .thumbs :is(img, .stand-in) {
    inline-size: 3.5em;
    block-size: 3.5em;
    border-radius: calc(var(--_radius) * 0.75);
    object-fit: cover;
  }
  .by-touch,
  .camera {
    display: none;
  }
  @media (pointer: coarse) {
    .by-touch {
      display: inline;
    }
    .camera {
      display: grid;
    }
    .by-mouse {
      display: none;
    }
    .pickers .button {
      border-style: solid;
    }
  }
  .dragging .button {
    background: var(--_sunken);
    border-style: solid;
    border-width: 3px;
  }
  .file progress {
    display: block;
    margin-block: 0.375em;
  }
  .file-actions {
    display: flex;
    flex-wrap: wrap;
    grid-column: 2;
    gap: 0 1em;
  }
  .file:not(.refused, .stopped) {
    grid-template-columns: 3.5em minmax(0, 1fr) auto;
  }
  .file:not(.refused, .stopped) .file-actions {
    grid-column: 3;
  }
  .file-name {
    display: block;
    font-weight: 600;
    line-height: 1.35;
  }

  @container aduan (min-width: 22em) {
    .file {
      grid-template-columns: 3.5em minmax(0, 1fr) auto;
    }
    .file-actions {
      flex-direction: column;
      align-items: end;
      grid-column: 3;
    }
    .file .button {
      padding-inline: 0.375em;
    }
  }
`;

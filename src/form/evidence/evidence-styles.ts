import { css } from 'lit';

/** The looks of photos and documents, over those of every file picker. */
export const evidenceStyles = css`
  .pickers {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(11em, 100%), 1fr));
    gap: 0.75em;
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
    .camera .button {
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

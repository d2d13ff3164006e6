import { css } from 'lit';

/** The looks of photos and documents, over those of the form. */
export const evidenceStyles = css`
  .pickers {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(11em, 100%), 1fr));
    gap: 0.75em;
  }
  .picker {
    position: relative;
    display: grid;
  }
  .picker .button {
    min-block-size: 4.5em;
    border-style: dashed;
  }
  .picker [type='file'] {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    margin: 0;
    cursor: pointer;
    font-size: 16px;
    opacity: 0;
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
  .picker:hover .button {
    background: var(--_sunken);
  }
  .picker:focus-within .button {
    outline: var(--_ring);
    outline-offset: 2px;
  }
  .files {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.625em;
  }
  .file {
    display: grid;
    grid-template-columns: 3.5em minmax(0, 1fr);
    align-items: center;
    gap: 0.25em 0.75em;
    padding: 0.5em;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
  }
  .file.refused {
    background: var(--_danger-soft);
    border-color: var(--_danger);
  }
  .file :is(img, .stand-in) {
    inline-size: 3.5em;
    block-size: 3.5em;
    border-radius: calc(var(--_radius) * 0.75);
    object-fit: cover;
  }
  .stand-in {
    display: grid;
    place-items: center;
    background: var(--_sunken);
    color: var(--_muted);
    font-size: 0.875em;
    font-weight: 700;
    text-transform: uppercase;
  }
  .file .stand-in {
    inline-size: 4em;
    block-size: 4em;
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
  .file .button {
    padding-inline: 0;
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

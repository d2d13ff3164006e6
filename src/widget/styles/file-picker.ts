import { css } from 'lit';

/** Styles of a button that picks files, and of the list of picked files. */
export const filePicker = css`
  /* The native input lies over the whole button, so that a click, a key and a dropped file all reach it. */
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
    /* iOS zooms the page into any control below 16 px. */
    font-size: 16px;
    opacity: 0;
  }
  .picker:hover .button {
    background: var(--_sunken);
  }
  .picker:focus-within .button {
    outline: var(--_ring);
    outline-offset: 2px;
  }
  .picked-files {
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
  .file .button {
    padding-inline: 0;
  }
`;

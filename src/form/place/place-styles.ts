import { css } from 'lit';

/** The looks of the place by coordinates, over those of the form. */
export const placeStyles = css`
  .place,
  .map-panel {
    gap: 0.625em;
  }
  .map-panel {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }
  .map-frame[hidden] {
    display: none;
  }
  .place > p.row {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(8em, max-content));
    gap: 0.5em;
  }
  .place > p.row .button {
    padding-inline: 0.5em;
  }
`;

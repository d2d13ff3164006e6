import { css } from 'lit';

/** The looks of every drawing: the size of its word, the colour of what it stands in. */
export const picturesStyles = css`
  .picture {
    flex: none;
    inline-size: 1.5em;
    block-size: 1.5em;
    fill: none;
    stroke: currentcolor;
    stroke-linecap: round;
    stroke-linejoin: round;
    stroke-width: 2;
  }
  .picture .tint {
    fill: currentcolor;
    fill-opacity: 0.16;
    stroke: none;
  }
`;

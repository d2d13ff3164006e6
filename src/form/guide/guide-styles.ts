import { css } from 'lit';

/** The looks of the help with writing, over those of the form. */
export const guideStyles = css`
  .guide {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75em;
  }
  .guide ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0.375em 1.125em;
    list-style: none;
  }
  .guide li {
    display: flex;
    align-items: center;
    gap: 0.4em;
    color: var(--_muted);
    font-size: 0.9375em;
  }
  .guide li.told {
    color: var(--_success);
    font-weight: 600;
  }
  .guide svg {
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
    fill: none;
    stroke: currentcolor;
    stroke-width: 1.75px;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .guide .notice {
    margin-block-start: 0.25em;
  }
`;

import { css } from 'lit';

/** The looks of day, privacy and identity, over those of the form. */
export const sectionsStyles = css`
  .field.date .control {
    max-inline-size: 14em;
  }
  .pair {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(14em, 100%), 1fr));
    align-items: start;
    gap: calc(var(--_space) * 1.5) var(--_space);
  }
  #contact-hint {
    margin-block-end: calc(var(--_space) * -1);
  }

  /* Who sees what */
  .who {
    display: grid;
    gap: 0.75em;
    padding: 1em;
    background: var(--_sunken);
    border-radius: var(--_radius);
  }
  .who h3 {
    font-size: 1em;
  }
  .who dl,
  .who dl > div {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
    gap: 0.125em;
  }
  .who dl {
    gap: 0.75em;
  }
  .who dt {
    display: flex;
    align-items: flex-start;
    gap: 0.5em;
    line-height: 1.375;
    font-weight: 600;
  }
  .who dd {
    padding-inline-start: 1.875em;
    color: var(--_muted);
    font-size: 0.9375em;
  }
  .eye {
    flex: none;
    inline-size: 1.375em;
    block-size: 1.375em;
    fill: none;
    stroke: var(--_success);
    stroke-linecap: round;
    stroke-width: 1.75;
  }
  .sees .eye {
    stroke: var(--_warning);
  }
  .eye .gap {
    stroke: var(--_sunken);
    stroke-width: 5;
  }

  @container aduan (min-width: 30em) {
    .choices.two {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }
  @container aduan (min-width: 46em) {
    .who dl {
      grid-template-columns: repeat(2, minmax(0, 1fr));
      gap: 1em 1.5em;
    }
  }
  @media (forced-colors: active) {
    .eye {
      stroke: CanvasText;
    }
    .eye .gap {
      stroke: Canvas;
    }
    .who {
      border: 1px solid;
    }
  }
`;

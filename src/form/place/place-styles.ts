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
  .point {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0 0.75em;
    padding: 0.25em 0.25em 0.25em 0.875em;
    background: var(--_sunken);
    border: var(--_line) solid var(--_primary);
    border-radius: var(--_radius);
    box-shadow: inset 0.25em 0 0 var(--_primary);
  }
  .point p {
    flex: 1 1 12em;
    padding-block: 0.4em;
    line-height: 1.35;
  }
  .point :is(b, .hint) {
    display: block;
  }
  .place .hint.warning {
    color: var(--_warning);
    font-weight: 600;
  }
  .place .row .button {
    flex: 0 1 auto;
  }
  @media (forced-colors: active) {
    .point {
      border-width: 3px;
    }
  }
`;

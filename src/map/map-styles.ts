import { css } from 'lit';

/** Styles of the map, and those of Leaflet's rules that place its layers. */
export const mapStyles = css`
  .map-frame {
    position: relative;
    /* The z-index of its layers stays inside. */
    isolation: isolate;
    block-size: clamp(16em, 60vh, 26em);
    background: var(--_sunken);
    border: var(--_line) solid var(--_control-border);
    border-radius: var(--_radius);
    line-height: 1.2;
  }
  .map-box {
    position: absolute;
    inset: 0;
    overflow: hidden;
    border-radius: inherit;
    /* touch-action: one finger scrolls the page. */
    touch-action: pan-x pan-y;
    direction: ltr;
    -webkit-tap-highlight-color: transparent;
  }
  .map-box:focus-visible {
    outline: var(--_ring);
    outline-offset: calc(var(--_line) + 2px);
  }
  .leaflet-grab {
    cursor: grab;
  }
  .leaflet-dragging .leaflet-grab {
    cursor: grabbing;
  }
  .leaflet-pane,
  .leaflet-layer,
  .leaflet-tile-container,
  .leaflet-tile,
  .leaflet-pane > svg,
  .pin {
    position: absolute;
    inset-block-start: 0;
    left: 0;
  }
  .leaflet-tile,
  .pin {
    user-select: none;
  }
  .leaflet-tile {
    max-inline-size: none;
    padding: 0;
    visibility: hidden;
  }
  .leaflet-tile-loaded {
    visibility: inherit;
  }
  .leaflet-pane > svg {
    max-inline-size: none;
    pointer-events: none;
  }
  .leaflet-tile-pane {
    z-index: 1;
  }
  .leaflet-overlay-pane {
    z-index: 2;
  }
  .leaflet-marker-pane {
    z-index: 3;
  }
  .leaflet-zoom-animated {
    transform-origin: 0 0;
  }

  .grid {
    stroke: var(--_border);
    stroke-opacity: 1;
  }
  .river {
    /* Water, by day and night. */
    stroke: #4a90c2;
    stroke-opacity: 1;
    stroke-width: 3px;
    fill: none;
  }
  .road {
    stroke: var(--_muted);
    stroke-opacity: 1;
    stroke-width: 2px;
    fill: none;
  }
  .outline {
    fill: var(--_primary);
    fill-opacity: 0.08;
    stroke: var(--_primary);
    stroke-opacity: 1;
  }
  .map-name {
    inline-size: 9em;
    margin: -0.6em 0 0 -4.5em;
    text-align: center;
    color: var(--_muted);
    font-size: 0.8125em;
    pointer-events: none;
    /* Readable over roads and rivers. */
    text-shadow:
      0 0 3px var(--_surface),
      0 0 3px var(--_surface);
  }
  .map-name.town {
    color: var(--_text);
    font-weight: 700;
  }
  .map-name.village {
    margin-block-start: -0.2em;
  }
  .map-name.village::before {
    display: block;
    inline-size: 0.4em;
    block-size: 0.4em;
    margin: 0 auto;
    background: var(--_muted);
    border-radius: 50%;
    content: '';
  }
  /* Out of a mark's way: as far as names.ts reckons. */
  .map-name.below {
    padding-block-start: 38px;
  }
  .map-name.above {
    margin-block-start: calc(-0.6em - 38px);
  }
  .map-name[hidden] {
    display: none;
  }
  .map-chosen {
    inline-size: 1em;
    block-size: 1em;
    margin: -0.5em 0 0 -0.5em;
    background: var(--_danger);
    border: 2px solid var(--_surface);
    border-radius: 50%;
    pointer-events: none;
  }
  .map-cross {
    position: absolute;
    inset: 50% auto auto 50%;
    z-index: 2;
    inline-size: 2.75em;
    block-size: 2.75em;
    margin: -1.375em 0 0 -1.375em;
    background:
      linear-gradient(currentcolor, currentcolor) center / 2px 100% no-repeat,
      linear-gradient(currentcolor, currentcolor) center / 100% 2px no-repeat;
    border: 2px solid currentcolor;
    border-radius: 50%;
    color: var(--_danger);
    pointer-events: none;
  }
  .map-mark {
    display: grid;
    place-items: center;
    min-inline-size: var(--_target);
    min-block-size: var(--_target);
    margin: calc(var(--_target) / -2) 0 0 calc(var(--_target) / -2);
    padding: 0.25em;
    background: var(--_primary);
    border: 2px solid var(--_surface);
    border-radius: 999px;
    color: var(--_on-primary);
    cursor: pointer;
    font: inherit;
    font-weight: 700;
    font-variant-numeric: tabular-nums;
  }
  .map-mark:is(.lit, :hover, :focus-visible) {
    z-index: 1;
    border-color: var(--_text);
    box-shadow: 0 0 0 3px var(--_focus);
    outline: none;
  }
  .map-zoom {
    position: absolute;
    inset-block-start: 0.5em;
    inset-inline-end: 0.5em;
    z-index: 3;
    display: grid;
    gap: 0.5em;
  }
  .map-zoom button {
    inline-size: var(--_target);
    block-size: var(--_target);
    padding: 0;
    background: var(--_surface);
    border: var(--_line) solid var(--_control-border);
    border-radius: var(--_radius);
    color: var(--_text);
    cursor: pointer;
    font: inherit;
    font-size: 1.25em;
  }
  .map-zoom button:focus-visible {
    outline: var(--_ring);
    outline-offset: -3px;
  }
  .map-foot {
    position: absolute;
    inset-block-end: 0;
    inset-inline: 0;
    z-index: 3;
    display: flex;
    align-items: end;
    justify-content: space-between;
    gap: 1em;
    pointer-events: none;
    font-size: 0.8125em;
  }
  .map-scale {
    flex: none;
    margin: 0 0 0.6em 0.6em;
    padding-inline-start: 0.25em;
    border: solid var(--_text);
    border-width: 0 0 2px;
    text-shadow: 0 0 3px var(--_surface);
    white-space: nowrap;
  }
  .map-credit {
    padding: 0.2em 0.5em;
    background: var(--_surface);
    border-end-end-radius: var(--_radius);
  }
  @media (forced-colors: active) {
    .outline {
      stroke: CanvasText;
    }
    .grid,
    .road {
      stroke: GrayText;
    }
    .river {
      stroke: LinkText;
    }
    .map-cross {
      forced-color-adjust: none;
      color: Highlight;
    }
    .map-chosen {
      forced-color-adjust: none;
      background: Highlight;
      border-color: Canvas;
    }
    .map-mark.lit {
      border-color: Highlight;
    }
  }
`;

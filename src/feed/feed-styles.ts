import { css, type CSSResultGroup } from 'lit';
import { cardStyles, statusStyles } from './list/card-styles.js';
import { outcomes } from '../widget/styles/outcomes.js';

/** Styles of placeholders for cards while the list is loading. */
const skeletonStyles = css`
  .skeleton {
    grid-template-rows: none;
    gap: 0.875em;
  }
  .bone {
    block-size: 0.875em;
    background: var(--_sunken);
    border-radius: var(--_radius);
  }
  .bone.short {
    inline-size: 9em;
    max-inline-size: 50%;
  }
  .bone.tall {
    block-size: 1.375em;
  }
  .bone.half {
    inline-size: 65%;
  }

  @media (prefers-reduced-motion: no-preference) {
    .bone {
      animation: breathe 1.6s ease-in-out infinite alternate;
    }
    @keyframes breathe {
      to {
        opacity: 0.45;
      }
    }
  }
`;

/** Styles of the button for new reports above the list, and of the page numbers below it. */
const pagingStyles = css`
  .fresh {
    position: sticky;
    inset-block-start: 0.5em;
    z-index: 1;
    justify-self: center;
  }
  .pages {
    display: flex;
    flex-wrap: wrap;
    justify-content: center;
  }
  .pages .button {
    min-inline-size: var(--_target);
  }
  .pages [aria-current] {
    border-radius: 0;
    text-decoration: none;
    box-shadow: inset 0 -3px 0 var(--_primary);
  }
`;

/** Styles of the button back to the list. The report's own styles are loaded with its code. */
const wayBackStyles = css`
  .back::before {
    content: '';
    inline-size: 0.5em;
    block-size: 0.5em;
    border: solid;
    border-width: 0 0 2px 2px;
    transform: rotate(45deg);
  }
  .reading {
    gap: 0.75em;
  }
`;

/** Styles of the search, the views, and notices around the cards. */
const listStyles = css`
  [hidden] {
    display: none !important;
  }
  .list {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space);
  }

  /* Search over filters; the box and its button are one line. */
  .find {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.25em;
  }
  .views {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.5em;
    border-block-end: 1px solid var(--_border);
  }
  .views button {
    min-block-size: var(--_target);
    margin: 0 0 -1px;
    padding: 0;
    background: none;
    border: solid transparent;
    border-width: 0 0 3px;
    color: var(--_muted);
    cursor: pointer;
    font: inherit;
    font-weight: 600;
  }
  /* Four of them stand nearer where there is little room, or they would take a second line. */
  .views :nth-last-child(n + 4),
  .views :nth-last-child(n + 4) ~ button {
    margin-inline-end: clamp(-0.75em, 4% - 1.5em, 0px);
  }
  .views [aria-pressed='true'] {
    border-color: var(--_primary);
    color: var(--_primary);
  }
  /* An empty line until the views or the chips of the filters are there. */
  .room {
    min-block-size: var(--_target);
  }
  .joined {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
  .joined .control {
    flex: 1 1 8em;
    min-inline-size: 0;
  }
  select.control {
    text-overflow: ellipsis;
  }
  .fold summary {
    min-block-size: var(--_target);
    padding-block: 0.6em;
    cursor: pointer;
    font-weight: 600;
  }
  .fold .find {
    gap: var(--_space);
    padding-block-start: 0.5em;
  }
  .shown {
    justify-content: space-between;
    gap: 0 1em;
  }
  /* After 6 seconds. Takes no room before. */
  .slow {
    overflow: hidden;
    animation: appear 1ms 6s both;
  }
  @keyframes appear {
    from {
      max-block-size: 0;
      visibility: hidden;
    }
  }
  .ways {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 1.25em;
  }
  .ways a,
  ::slotted(a) {
    display: inline-block;
    padding-block: 0.6em;
  }
  ::slotted(*) {
    margin: 0;
  }

  .more {
    display: grid;
    justify-items: center;
  }
  .more .button {
    min-inline-size: min(100%, 16em);
  }

  @media (forced-colors: active) {
    .pill {
      border: 1px solid;
    }
    .pill::before {
      border-color: CanvasText;
    }
    .pill:is(.in_progress, .reopened)::before {
      background: CanvasText;
    }
    /* Forced colours draw transparent borders too, so that every view would look chosen. */
    .views [aria-pressed='false'] {
      padding: 0 0 3px;
      border: 0;
    }
    .support[aria-pressed='true'] {
      border-color: Highlight;
      border-width: 3px;
    }
    .bone {
      border: 1px solid;
    }
  }
  @media print {
    .support .mark {
      display: none;
    }
  }
`;

/** The feed's own styles: search, cards, status, "Dukung". */
export const feedStyles: CSSResultGroup = [
  outcomes,
  statusStyles,
  wayBackStyles,
  skeletonStyles,
  pagingStyles,
  cardStyles,
  listStyles,
];

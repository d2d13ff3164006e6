import { css } from 'lit';

/** The looks of cards to come, of what stands around the list, and of one report opened in place. */
export const feedReportStyles = css`
  /* Cards to come */
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

  /* News above the list, pages under it */
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
    padding-inline: 0.75em;
  }
  .pages [aria-current] {
    box-shadow: inset 0 -3px 0 var(--_primary);
  }

  /* One report */
  .back {
    padding-inline: 0;
  }
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
  .detail {
    max-inline-size: 46em;
  }
  .detail h2 {
    scroll-margin-block-start: 8em;
  }
  .detail .card-foot {
    justify-content: start;
  }
  .history-section {
    padding-block-start: var(--_space);
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

import { css } from 'lit';

/** The looks of cards to come, and of the way back from one report. */
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

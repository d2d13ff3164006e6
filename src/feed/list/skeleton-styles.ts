import { css } from 'lit';

/** Placeholders for cards while the list is being loaded. */
export const skeletonStyles = css`
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

import { css } from 'lit';

/** One report opened in place, and the ways to hand it on. */
export const detailStyles = css`
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
  .share {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
  .share > :is(.field, .hint) {
    flex: 1 0 100%;
  }
`;

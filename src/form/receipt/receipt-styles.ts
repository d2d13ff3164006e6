import { css } from 'lit';

/** The looks of what can be done with a receipt, over those of the form. */
export const receiptStyles = css`
  .ways {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em;
  }
  .qr {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 1em;
  }
  .qr svg {
    flex: none;
    inline-size: 11em;
    max-inline-size: 100%;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    forced-color-adjust: none;
  }
  .qr figcaption {
    flex: 1 1 12em;
  }
`;

import { html, type TemplateResult } from 'lit';
import type { RowWire } from '../../wire.js';
import { announce } from '../announce.js';
import { bulkName, words } from '../bulk/bulk-words.js';
import { BULK_ACTS, type BulkAct } from '../bulk/plan.js';
import { shellWords } from '../shell/shell-words.js';

/** `renderBulkBar` offers what can be done to the chosen reports at once. */
export const renderBulkBar = (chosen: readonly RowWire[], onNone: () => void): TemplateResult =>
  html`<section class="queue-bulk" aria-label=${words.bar}>
    <p role="status"><b>${words.selected(chosen.length)}</b></p>
    ${BULK_ACTS.filter((act) => act !== 'merge' || chosen.length > 1).map(
      (act) =>
        html`<button type="button" class=${lookOf(act)} @click=${() => void showSheet(act, chosen)}>
          ${bulkName(act)}
        </button>`,
    )}
    <button type="button" class="quiet" @click=${onNone}>${words.none}</button>
  </section>`;

const lookOf = (act: BulkAct): string =>
  act === 'reject' ? 'danger' : act === 'verify-and-forward' ? 'primary' : '';

/** The sheet comes by a press: a day without many at once needs none. */
async function showSheet(act: BulkAct, rows: readonly RowWire[]): Promise<void> {
  try {
    const { showBulkSheet } = await import('../bulk/bulk-sheet.js');
    showBulkSheet(act, rows);
  } catch {
    announce(shellWords.notFetched);
  }
}

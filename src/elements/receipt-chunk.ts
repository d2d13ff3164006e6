/** What can be done with a receipt, as one chunk: fetched when there is one. */
import { Receipt, type Received, type ReceiptHost } from '../controllers/receipt.js';
import { receiptId } from '../i18n/form/receipt-id.js';
import { messagesOf } from '../i18n/spoken.js';
import { receiptView } from '../views/form/receipt.js';
import { receiptStyles } from './receipt-styles.js';

export function receiptOf(host: ReceiptHost): (received: Received) => unknown {
  const messages = messagesOf(host.element, 'receipt', receiptId);
  const receipt = new Receipt(host, messages);
  (host.element.renderRoot as ShadowRoot).adoptedStyleSheets.push(receiptStyles.styleSheet!);
  return (received) => receiptView(receipt.drawn(received), receipt);
}

/** What can be done with a receipt, as one chunk: fetched when there is one. */
import { Receipt, type Received, type ReceiptHost } from './receipt.js';
import { receiptId } from './words/id.js';
import { messagesOf } from '../../widget/language/messages-of.js';
import { receiptView } from './receipt-view.js';
import { receiptStyles } from './receipt-styles.js';
import { adopt } from '../../widget/adopt-styles.js';

export function receiptOf(host: ReceiptHost): (received: Received) => unknown {
  const messages = messagesOf(host.element, 'receipt', receiptId);
  const receipt = new Receipt(host, messages);
  adopt(host.element, receiptStyles);
  return (received) => receiptView(receipt.drawn(received), receipt);
}

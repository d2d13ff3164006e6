/** `aduan/outbox`: the form's queue: reports are kept on the device and sent once, from whichever tab is open. */
export type { SendingService } from '../client/service.js';
export { randomAccessCode } from '../contract/access-code.js';
export type {
  AnyEntry,
  CallEntry,
  OutboxEntry,
  OutboxFile,
  ReplyEntry,
  ReportEntry,
} from '../outbox/entry.js';
export { randomKey } from '../outbox/idempotency-key.js';
export { createOutbox, type AddOptions, type Outbox, type OutboxOptions } from '../outbox/outbox.js';
export type { FileToSend, SenderOptions } from '../outbox/attempt/run.js';
export type { Answer, OutboxSummary } from '../outbox/summary.js';

import type { Language } from '../../../widget/language/language.js';
import type { OutboxSummary } from '../../../outbox/summary.js';

/** What the waiting list says; fetched with it, when something waits. */
export interface WaitingMessages {
  readonly heading: (waiting: number) => string;
  readonly intro: string;
  /** "Laporan, 24 Nov 2026 10.12": what tells one line from the next. */
  readonly title: (line: OutboxSummary) => string;
  readonly size: (bytes: number) => string;
  readonly state: (line: OutboxSummary) => string;
  readonly detail: (line: OutboxSummary) => string;
  readonly inMemory: string;
  readonly old: (days: number) => string;
  readonly stale: string;
  readonly send: string;
  readonly ask: string;
  readonly edit: string;
  readonly copy: string;
  readonly remove: string;
  readonly dismiss: string;
  readonly cancel: string;
  readonly changed: string;
  readonly removed: string;
  readonly removing: { readonly heading: string; readonly why: string; readonly yes: string };
  readonly replacing: { readonly heading: string; readonly why: string; readonly yes: string };
  readonly code: {
    readonly heading: string;
    readonly why: string;
    readonly label: string;
    readonly wrong: string;
    readonly open: string;
  };
  readonly copying: {
    readonly heading: string;
    readonly why: string;
    readonly after: string;
    readonly save: string;
    readonly saveHint: string;
    readonly saved: string;
    readonly whatsapp: string;
    readonly whatsappHint: string;
    readonly sms: (to: string) => string;
    readonly smsHint: string;
    readonly web: string;
    readonly webHint: (host: string) => string;
    /** For anonymous and secret reports. */
    readonly secret: string;
    readonly close: string;
  };
  readonly copied: CopyMessages;
}

/** The words inside a copy of a report that leaves by another way. */
export interface CopyMessages {
  /** BCP 47, of the copy. */
  readonly language: Language;
  readonly report: string;
  readonly reply: (trackingId: string) => string;
  readonly notice: (time: string) => string;
  readonly title: string;
  readonly content: string;
  readonly place: string;
  readonly point: string;
  readonly day: string;
  readonly name: string;
  readonly phone: string;
  readonly email: string;
  readonly marks: string;
  readonly anonymous: string;
  readonly secret: string;
  readonly files: (count: number) => string;
  readonly time: (at: number) => string;
  readonly fileName: (at: number) => string;
}

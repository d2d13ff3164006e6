import type { Problem } from '../../form-logic/rules.js';
import type { Sight, Viewer } from '../../form-logic/visibility.js';
import type { ConnectionMessages, ErrorMessages } from '../../widget/errors/messages.js';
import type { DraftTrouble } from '../../outbox/draft/draft.js';

/** A name and the sentence that explains it. */
export interface Explained {
  readonly label: string;
  readonly hint: string;
}

/** What the form says at first: its first part, what is wrong, and what is wrong with the endpoint. */
export interface FormMessages {
  readonly heading: string;
  readonly intro: string;
  readonly optional: string;
  readonly what: string;
  readonly classification: string;
  /** By classification id, in the order they are offered. */
  readonly classifications: readonly (Explained & { readonly id: string })[];
  readonly title: Explained;
  readonly content: Explained;
  readonly count: (length: number, max: number) => string;
  readonly nearlyFull: string;
  readonly overfull: string;
  readonly summary: (count: number) => string;
  readonly errorPrefix: string;
  readonly problem: (problem: Problem) => string;
  readonly setup: {
    readonly loading: string;
    readonly offline: string;
    readonly kept: string;
    readonly retry: string;
    readonly fallback: string;
    readonly web: string;
    readonly sms: (number: string) => string;
  };
  readonly fault: ConnectionMessages;
}

/** What few pages and endpoints need; fetched there alone. */
export interface RareMessages {
  /** On an http page, in place of the form. */
  readonly insecure: { readonly why: string; readonly open: string };
  /** Of an endpoint that says nothing of itself. */
  readonly simple: { readonly heading: string; readonly why: string };
}

/** The other parts: place and day, photos, privacy, Kirim. Fetched at idle with their views. */
export interface LateMessages {
  readonly bytes: (bytes: number) => string;
  readonly fault: ErrorMessages;
  /** Of every field, the first part's too. */
  readonly problem: (problem: Problem) => string;
  readonly sections: Readonly<Record<'where' | 'photos' | 'privacy' | 'send', string>>;
  /** What heads place and day, where the chosen kind of report calls it otherwise. */
  readonly where?: string;
  readonly location: Explained;
  /** Where the village is known, chosen or fixed by the page: what may still be added. */
  readonly locationDetail: Explained;
  readonly date: string;
  readonly anonymous: Explained;
  readonly anonymousNotCollected: Explained;
  readonly secret: Explained;
  readonly safePage: { readonly why: string; readonly link: string };
  readonly visibility: {
    readonly heading: string;
    readonly viewer: (viewer: Viewer, endpointName: string) => string;
    /** In place of the table, for an endpoint that said nothing of itself. */
    readonly untold: string;
    readonly sight: Readonly<Record<Sight, string>>;
  };
  readonly identity: {
    readonly name: string;
    readonly phone: string;
    readonly email: string;
    readonly nik: string;
    readonly nikHint: string;
    readonly phoneOrEmail: string;
    readonly vanished: string;
  };
  readonly consent: {
    readonly heading: string;
    readonly retention: string;
    readonly contact: string;
    readonly version: string;
    readonly agree: string;
  };
  readonly send: string;
  readonly afterSend: string;
  /** The bare minimum from Kirim to the receipt, for when its chunk could not be fetched. */
  readonly plain: {
    readonly working: string;
    readonly queued: string;
    readonly unknown: string;
    readonly received: string;
    readonly number: string;
    readonly code: string;
  };
}

/** The words from Kirim to the receipt; fetched at idle with their views. */
export interface OutcomeMessages {
  /** The choice to keep nothing on the device. */
  readonly unkept: Explained;
  readonly working: {
    readonly keeping: string;
    readonly sending: string;
    readonly safe: string;
    /** Instead of `safe`, by that choice. */
    readonly unkept: string;
  };
  readonly queued: {
    readonly heading: string;
    readonly headingInMemory: string;
    readonly onDevice: string;
    readonly inMemory: string;
    readonly unkept: string;
    readonly now: string;
    readonly ask: string;
  };
  readonly unknown: { readonly heading: string; readonly why: string; readonly dont: string };
  readonly received: string;
  readonly number: string;
  readonly code: string;
  readonly copy: string;
  /** The button's full name, so that two of them can be told apart by ear. */
  readonly copyNumber: string;
  readonly copyCode: string;
  readonly copied: string;
  readonly selected: string;
  readonly keep: { readonly heading: string; readonly why: string; readonly how: string };
  readonly next: string;
  readonly steps: (verifyDays: number, followupDays: number, replyDays: number) => readonly string[];
  readonly track: string;
  /** Where another tab sent it and its number could not be heard. */
  readonly trackByCode: string;
  readonly again: string;
  readonly shared: string;
}

/** The words of the draft; fetched with what keeps it. */
export interface DraftMessages {
  readonly heading: string;
  readonly kept: string;
  readonly keptShared: string;
  readonly remove: string;
  readonly sure: string;
  readonly yes: string;
  readonly no: string;
  readonly removed: string;
  /** Drafts that can't be opened here; `newest` is the time of the last one. */
  readonly others: (count: number, newest: Date) => string;
  readonly removeOthers: (count: number) => string;
  readonly othersRemoved: string;
  readonly trouble: Readonly<Record<DraftTrouble, string>>;
}

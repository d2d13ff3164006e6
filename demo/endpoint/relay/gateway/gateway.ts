/**
 * `Gateway` is what the relay needs of a national gateway, in our own terms: an adapter translates to its wire. Each
 * call ends within its configured time, and throws only `GatewayError`.
 */
export interface Gateway {
  /** Hands over one file; a second time gives a second file, which harms nobody. */
  upload(file: OutgoingFile): Promise<GatewayFile>;
  /** `uncertain` where nobody can know whether the report is there now. */
  create(report: OutgoingReport): Promise<{ nationalId: string }>;
  detail(nationalId: string): Promise<GatewayReport>;
  /**
   * Follow-ups of all pages, in their order. One that a newer entry pushed onto a later page is counted once.
   * @param beforePage runs before each page, because each may take its whole time; its error ends the reading
   */
  followUps(nationalId: string, beforePage: () => Promise<void>): Promise<GatewayFollowUps>;
  reply(nationalId: string, reply: OutgoingReply): Promise<void>;
  institutions(): Promise<{ id: string; name: string }[]>;
  /** A file of a follow-up or a line, from the gateway's own origin alone. */
  download(path: string): Promise<Uint8Array>;
  /** The number of the report that carries a marker, where a gateway lets us look; null where it has none. */
  find?(marker: string): Promise<string | null>;
}

export interface OutgoingFile {
  name: string;
  mediaType: string;
  bytes: Uint8Array;
}

/** A file that the gateway holds. */
export interface GatewayFile {
  id: string;
  kind: 'image' | 'doc';
}

/** `OutgoingReport` is all that is sent of a report. Ids are the gateway's; null where it has none. */
export interface OutgoingReport {
  /** Text by which an officer, or a searching gateway, finds the report there. */
  marker: string;
  title: string;
  content: string;
  /** YYYY-MM-DD. */
  dateOfIncident: string | null;
  classificationId: string;
  categoryId: string | null;
  locationId: string | null;
  institutionId: string | null;
  isAnonymous: boolean;
  isSecret: boolean;
  /** Null sends it by the service account. */
  reporter: { name: string; email: string | null; phone: string | null } | null;
  files: GatewayFile[];
}

export interface OutgoingReply {
  content: string;
  /** 1–5; 0 without a rating. */
  rating: number;
  isSecret: boolean;
  files: OutgoingFile[];
}

/** `GatewayReport` is a report at the gateway. Texts are plain, with placeholders filled; times are ISO 8601 in UTC. */
export interface GatewayReport {
  status: { code: string; name: string };
  disposition: { id: string | null; name: string } | null;
  lines: GatewayLine[];
}

/** A line of the report's history there. */
export interface GatewayLine {
  id: string | null;
  at: string | null;
  content: string;
  from: string | null;
  to: string | null;
  /** The name of the status that this line tells of having changed to; null where it stayed. */
  status: string | null;
}

export interface GatewayFollowUps {
  items: GatewayFollowUp[];
  /** Whether it is certain that these are all: paging that goes round in circles may hide some. */
  isWhole: boolean;
}

export interface GatewayFollowUp {
  id: string | null;
  at: string | null;
  content: string;
  from: string | null;
  to: string | null;
  rating: number;
  isSecret: boolean;
  files: { path: string; name: string }[];
  /** Whether its text is only a template's, as on a hand-over: that is news of the report, but no answer. */
  isTemplate: boolean;
}

/**
 * - `refused`: the gateway said no, with a message.
 * - `unreachable`: no byte of the body was sent, or the call only reads: nothing happened there.
 * - `uncertain`: the body was sent, and no answer tells the outcome.
 * - `unreadable`: the gateway's answer can't be understood.
 */
export type GatewayErrorKind = 'refused' | 'unreachable' | 'uncertain' | 'unreadable';

/** `GatewayError` says a word of ours and perhaps a status: never a person's words, an address or a secret. */
export class GatewayError extends Error {
  override readonly name = 'GatewayError';
  readonly kind: GatewayErrorKind;
  /** The HTTP status, where there was one. */
  readonly status: number | undefined;
  /** Milliseconds that the gateway asks to be left alone. */
  readonly retryAfterMs: number | undefined;

  constructor(kind: GatewayErrorKind, status?: number, retryAfterMs?: number) {
    super(status === undefined ? kind : `${kind} ${status}`);
    this.kind = kind;
    this.status = status;
    this.retryAfterMs = retryAfterMs;
  }
}

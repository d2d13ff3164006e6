import type { UploadedAttachment } from '../contract/reporting/upload.js';
import type { Capabilities } from '../contract/capabilities.js';
import type { AltchaChallenge } from '../contract/reporting/challenge.js';
import type { Page } from '../contract/envelope.js';
import type { Counts } from '../contract/public/counts.js';
import type { FeedPage, FeedQuery } from '../contract/public/feed.js';
import type { FollowUp } from '../contract/reporting/followups.js';
import type { MapCluster, MapQuery } from '../contract/public/map.js';
import type { Category, Location } from '../contract/public/masters.js';
import type { Named } from '../contract/read.js';
import type { NewsSetting } from '../contract/reporting/notify.js';
import type { Reply, ReplyReceipt } from '../contract/reporting/reply.js';
import type { Report } from '../contract/reporting/report.js';
import type { Statistics, StatisticsQuery } from '../contract/public/statistics.js';
import type { Receipt, Submission } from '../contract/reporting/submission.js';
import type { WithdrawReceipt } from '../contract/reporting/withdraw.js';

/** What every call takes. Every call rejects with an `AduanError` and nothing else. */
export interface CallOptions {
  /** Aborting rejects with `aborted`; `bodyLeft` says whether the server may have acted. */
  signal?: AbortSignal | undefined;
  /** BCP 47 tag for the server's sentences; default: the service's own. */
  language?: string | undefined;
}

/** A write: sent once. Whoever repeats it does so with the same key, so that the endpoint does it once. */
export interface WriteOptions extends CallOptions {
  /** At least 122 random bits; see `outbox/idempotency-key.ts`. */
  idempotencyKey: string;
}

export interface CodedOptions extends CallOptions {
  /** Canonical; opens what only the reporter may see. Travels in a header, never in an address. */
  accessCode?: string | undefined;
}

export interface UploadFile {
  name: string;
  /** MIME type. */
  type: string;
  data: Blob;
}

/** Bytes handed to the network, and bytes in all with the multipart frame. */
export type OnProgress = (sentBytes: number, totalBytes: number) => void;

export interface UploadOptions extends WriteOptions {
  /** A solved challenge, where the endpoint has that feature. */
  challenge?: string | undefined;
  onProgress?: OnProgress | undefined;
}

export interface CreateOptions extends WriteOptions {
  /** Ids of uploads, in order. */
  attachments: readonly string[];
  challenge?: string | undefined;
}

/** What the form and the outbox need. A plain object with the first four functions will do, for tests and for hosts. */
export interface ReportingService {
  /**
   * What the endpoint can do; `MINIMAL_CAPABILITIES` when a server answers 404, or anything that isn't JSON: an endpoint
   * without that path is still an endpoint. No answer at all is an error. Revalidated with the server each time.
   */
  capabilities(options?: CallOptions): Promise<Capabilities>;
  /** A fresh proof of work, good for one use. */
  challenge(options?: CallOptions): Promise<AltchaChallenge>;
  /** Puts one file on the endpoint, unread until a report carries it. Fails after 30 s without a byte. */
  upload(file: UploadFile, options: UploadOptions): Promise<UploadedAttachment>;
  /** Hands in a report. `bodyLeft` on its error means that the report may exist. */
  create(submission: Submission, options: CreateOptions): Promise<Receipt>;
  /** Fetches the code that sending needs, for a moment when the page is idle. `chunk-failed` when it can't. */
  preload?(): Promise<void>;
}

/** What the outbox sends through: reports, replies, or both. What a service doesn't take waits for another one of the page. */
export type SendingService = Pick<ReportingService, 'capabilities' | 'preload'> &
  Partial<Pick<ReportingService, 'challenge' | 'upload' | 'create'> & Pick<TrackingService, 'reply'>> & {
    /** Services with the same one do the same: at one endpoint they share a queue. */
    pool?: object;
  };

/** What the tracker needs. */
export interface TrackingService {
  /**
   * `known`, as this service gave it before, comes back itself while it is still so.
   *
   * `not-found` also where the report is secret, not yet public, or the code is wrong: the endpoint tells nobody which.
   */
  report(trackingId: string, options?: CodedOptions & { known?: Report | undefined }): Promise<Report>;
  /** The report an access code belongs to, without its number. */
  ownReport(accessCode: string, options?: CallOptions): Promise<Report>;
  /** The first page, or the one behind `pageUrl`, a `nextPageUrl` of an earlier page. */
  followUps(
    trackingId: string,
    options?: CodedOptions & { pageUrl?: string | undefined; known?: Page<FollowUp> | undefined },
  ): Promise<Page<FollowUp>>;
  reply(
    reply: Reply,
    options: WriteOptions & {
      accessCode: string;
      files?: readonly UploadFile[];
      onProgress?: OnProgress | undefined;
    },
  ): Promise<ReplyReceipt>;
  /** Where news of a report goes; the address comes back masked. */
  newsSetting(trackingId: string, options: CallOptions & { accessCode: string }): Promise<NewsSetting>;
  /** @param to The whole address; null ends it. */
  changeNews(
    trackingId: string,
    to: string | null,
    options: WriteOptions & { accessCode: string },
  ): Promise<NewsSetting>;
  /** Takes a report back: its personal data is erased. Can't be undone. */
  withdraw(
    trackingId: string,
    options: WriteOptions & { accessCode: string; reason?: string | undefined },
  ): Promise<WithdrawReceipt>;
  /**
   * A file behind the gate, for a `blob:` address. Its type is one that browsers can't run, whatever the server said.
   *
   * @param path `ReportAttachment.path`; `unexpected-shape` when it leads away from the endpoint, which must not get the code.
   */
  attachment(path: string, options?: CodedOptions): Promise<Blob>;
}

interface SupportOptions extends WriteOptions {
  /** A solved challenge, where the endpoint has that feature. */
  challenge?: string | undefined;
}

/** What the feed needs. */
export interface FeedService {
  /** The first page of a query, or the one behind a `nextPageUrl`. Drop repeated items by `withoutRepeats`. */
  feed(page: FeedQuery | { pageUrl: string }, options?: CallOptions): Promise<FeedPage>;
  map(query: MapQuery, options?: CallOptions): Promise<Page<MapCluster>>;
  /** @returns How many support it now. */
  support(trackingId: string, options: SupportOptions): Promise<number>;
  unsupport(trackingId: string, options: WriteOptions): Promise<number>;
  statistics(query?: StatisticsQuery, options?: CallOptions): Promise<Statistics>;
  /** How many each further choice of a filter would leave, where the endpoint has the feature `counts`. */
  counts(query: FeedQuery, options?: CallOptions): Promise<Counts>;
}

export interface SearchOptions extends CallOptions {
  search?: string | undefined;
  /** 1 to 100. */
  pageSize?: number | undefined;
}

/** What the pickers need. */
export interface MasterService {
  classifications(options?: CallOptions): Promise<Page<Named>>;
  /** The whole tree. */
  categories(options?: CallOptions): Promise<Page<Category>>;
  institutions(options?: SearchOptions): Promise<Page<Named>>;
  /** @param options.parentCode Kemendagri code of the region to look in. */
  locations(options?: SearchOptions & { parentCode?: string | undefined }): Promise<Page<Location>>;
  /**
   * What a category asks beside the report, as the endpoint sent it: `readQuestions` makes questions of it, and drops what no form may ask.
   * @param options.isFresh Asks the endpoint instead of believing the browser's cache.
   */
  questions?(
    categoryId: string,
    options?: CallOptions & { isFresh?: boolean | undefined },
  ): Promise<readonly unknown[]>;
}

/** Everything an endpoint does for widgets. Each widget asks for the part it needs. */
export interface ComplaintService extends ReportingService, TrackingService, FeedService, MasterService {}

/** All built-in clients of a page share one queue an endpoint: what they have in common to be known by (`SendingService.pool`). */
export const PAGE_POOL = {};

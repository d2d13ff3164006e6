import type { UploadedAttachment } from '../contract/reporting/upload.js';
import type { Capabilities } from '../contract/capabilities.js';
import type { AltchaChallenge } from '../contract/reporting/challenge.js';
import type { ClockDays } from '../contract/reporting/clock-days.js';
import type { ObjectionBodyWire } from '../contract/information/information.js';
import type { Page } from '../contract/envelope.js';
import type { FollowedPlace } from '../contract/public/follow.js';
import type { Confirmations } from '../contract/public/confirm.js';
import type { Counts } from '../contract/public/counts.js';
import type { FeedPage, FeedQuery } from '../contract/public/feed.js';
import type { FollowUp } from '../contract/reporting/followups.js';
import type { LateReport } from '../contract/public/lateness.js';
import type { MapCluster, MapQuery } from '../contract/public/map.js';
import type { Category, Location } from '../contract/public/masters.js';
import type { Promises, PromisesQuery } from '../contract/public/promises.js';
import type { Named } from '../contract/read.js';
import type { NewsSetting, WithdrawReceipt } from '../contract/reporting/own-report.js';
import type { Reply, ReplyReceipt } from '../contract/reporting/reply.js';
import type { Report } from '../contract/reporting/report.js';
import type { Statistics, StatisticsQuery } from '../contract/public/statistics.js';
import type { Receipt, Submission } from '../contract/reporting/submission.js';

/** Options of every call. Every call rejects with an `AduanError` and nothing else. */
export interface CallOptions {
  /** Aborting rejects with `aborted`; `bodyLeft` says whether the server may have acted. */
  signal?: AbortSignal | undefined;
  /** BCP 47 tag for the server's sentences; default: the service's own. */
  language?: string | undefined;
}

/** Options of a write, which is sent once. A repetition uses the same key, so that the endpoint acts once. */
export interface WriteOptions extends CallOptions {
  /** At least 122 random bits; see `outbox/idempotency-key.ts`. */
  idempotencyKey: string;
}

export interface CodedOptions extends CallOptions {
  /** Canonical access code, for data that only the reporter may see. Sent in a header, never in a URL. */
  accessCode?: string | undefined;
}

export interface UploadFile {
  name: string;
  /** MIME type. */
  type: string;
  data: Blob;
}

/** Bytes handed to the network, and all bytes including the multipart frame. */
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
  /**
   * When the report was written, in milliseconds since 1970 by this device's clock, where an earlier body under this
   * key may have arrived; false where none has left. For a server that knows no keys, and has to be searched first.
   */
  triedSince?: number | false | undefined;
}

/** Calls of the form and the outbox. A plain object with the first four functions will do, for tests and for hosts. */
export interface ReportingService {
  /**
   * The endpoint's capabilities; `MINIMAL_CAPABILITIES` when it answers 404, or anything but JSON: an endpoint without
   * that path is still an endpoint. No answer at all is an error. Revalidated with the server each time.
   */
  capabilities(options?: CallOptions): Promise<Capabilities>;
  /** A fresh proof of work, good for one use. */
  challenge(options?: CallOptions): Promise<AltchaChallenge>;
  /** Uploads one file, which the endpoint keeps until a report names it. Fails after 30 s without a byte. */
  upload(file: UploadFile, options: UploadOptions): Promise<UploadedAttachment>;
  /** Hands in a report. `bodyLeft` on its error means that the report may exist. */
  create(submission: Submission, options: CreateOptions): Promise<Receipt>;
  /** Loads the code that sending needs, for an idle moment of the page. Rejects with `chunk-failed`. */
  preload?(): Promise<void>;
}

/** `SendingPool` is shared by services that send by one queue. */
export interface SendingPool {
  /**
   * Comes after the endpoint's address in a queued item, and begins with `#`: of another protocol than SP4N, so that
   * nothing else sends the item. Default: none.
   */
  ending?: string;
}

/** Calls of the outbox, by kind of item. Items of a kind that a service doesn't take wait for another one. */
export type SendingService = Pick<ReportingService, 'capabilities' | 'preload'> &
  Partial<Pick<ReportingService, 'challenge' | 'upload' | 'create'> & Pick<TrackingService, 'reply'>> & {
    /**
     * Makes a call of the outbox's user, as it was added. Rejects with an `AduanError`, whose code says whether it is
     * tried again.
     */
    call?(
      content: unknown,
      options: WriteOptions & { files: readonly UploadFile[]; onProgress?: OnProgress | undefined },
    ): Promise<unknown>;
    /** Services with the same pool do the same: at one endpoint they share a queue. */
    pool?: SendingPool;
  };

/** Calls of the tracker. */
export interface TrackingService {
  /**
   * `report` reads one report. `known`, if this service returned it before, is returned again while it is unchanged.
   *
   * `not-found` also for a secret or unpublished report, or a wrong code: the endpoint doesn't tell which.
   */
  report(trackingId: string, options?: CodedOptions & { known?: Report | undefined }): Promise<Report>;
  /** The report an access code belongs to, without its number. */
  ownReport(accessCode: string, options?: CallOptions): Promise<Report>;
  /** The first page of follow-ups, or the one at `pageUrl`, a `nextPageUrl` of an earlier page. */
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
  /** How the due day of a report is reckoned. @param clock its number, and the kind by `clockKind` */
  clockDays?(clock: { trackingId: string; kind: string }, options?: CodedOptions): Promise<ClockDays>;
  /** Objects to how a request for information was answered, once. */
  object?(
    trackingId: string,
    objection: ObjectionBodyWire & WriteOptions & { accessCode: string },
  ): Promise<void>;
  /** Setting for news of a report; the e-mail address comes back masked. */
  newsSetting(trackingId: string, options: CallOptions & { accessCode: string }): Promise<NewsSetting>;
  /** @param to The whole address; null ends it. */
  changeNews(
    trackingId: string,
    to: string | null,
    options: WriteOptions & { accessCode: string },
  ): Promise<NewsSetting>;
  /** Withdraws a report: its personal data is erased. Can't be undone. */
  withdraw(
    trackingId: string,
    options: WriteOptions & { accessCode: string; reason?: string | undefined },
  ): Promise<WithdrawReceipt>;
  /**
   * `attachment` reads a file for a `blob:` URL. Browsers can't run its type, whatever the server said.
   *
   * @param path `ReportAttachment.path`; `unexpected-shape` elsewhere than on the endpoint: no other server may get the
   * code.
   */
  attachment(path: string, options?: CodedOptions): Promise<Blob>;
}

interface SupportOptions extends WriteOptions {
  /** A solved challenge, where the endpoint has that feature. */
  challenge?: string | undefined;
}

/** Calls of the feed. */
export interface FeedService {
  /** The first page of a query, or the one at a `nextPageUrl`. Drop repeated items by `withoutRepeats`. */
  feed(page: FeedQuery | { pageUrl: string }, options?: CallOptions): Promise<FeedPage>;
  map(query: MapQuery, options?: CallOptions): Promise<Page<MapCluster>>;
  /** @returns The new number of supports. */
  support(trackingId: string, options: SupportOptions): Promise<number>;
  unsupport(trackingId: string, options: WriteOptions): Promise<number>;
  /**
   * Whether the matter of a closed report is settled, if the endpoint has the feature `confirm`. The key is that of
   * `support`.
   */
  confirm?(said: { trackingId: string; fixed: boolean }, options: SupportOptions): Promise<Confirmations>;
  /** Asks for mails about a place, if the endpoint has the feature `follow`. @returns the address, masked */
  follow?(wish: FollowedPlace & { to: string }, options: SupportOptions): Promise<string>;
  statistics(query?: StatisticsQuery, options?: CallOptions): Promise<Statistics>;
  /** Number of reports left by each further choice of a filter, if the endpoint has the feature `counts`. */
  counts(query: FeedQuery, options?: CallOptions): Promise<Counts>;
  /** Those whose office is late, or the page at a `nextPageUrl`, if the endpoint has the feature `late`. */
  late?(page: FeedQuery | { pageUrl: string }, options?: CallOptions): Promise<Page<LateReport>>;
  /** Number of promised days that were kept, broken, or are still ahead, if the endpoint has the feature `late`. */
  promises?(query?: PromisesQuery, options?: CallOptions): Promise<Promises>;
}

export interface SearchOptions extends CallOptions {
  search?: string | undefined;
  /** 1 to 100. */
  pageSize?: number | undefined;
}

/** Calls of the pickers. */
export interface MasterService {
  classifications(options?: CallOptions): Promise<Page<Named>>;
  /** The whole tree. */
  categories(options?: CallOptions): Promise<Page<Category>>;
  institutions(options?: SearchOptions): Promise<Page<Named>>;
  /** @param options.parentCode Kemendagri code of the region to look in. */
  locations(options?: SearchOptions & { parentCode?: string | undefined }): Promise<Page<Location>>;
  /**
   * A category's questions as the endpoint sent them: `readQuestions` reads them, and drops those that no form may ask.
   * @param options.isFresh Asks the endpoint instead of using a cache; the built-in client always does.
   */
  questions?(
    categoryId: string,
    options?: CallOptions & { isFresh?: boolean | undefined },
  ): Promise<readonly unknown[]>;
}

/** All calls of an endpoint for widgets. Each widget requires its part. */
export interface ComplaintService extends ReportingService, TrackingService, FeedService, MasterService {}

/** Pool of all built-in clients of a page: they share one queue for each endpoint (`SendingService.pool`). */
export const PAGE_POOL: SendingPool = {};

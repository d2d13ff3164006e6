/** `aduan/client`: calls to an endpoint without widgets, for apps with their own pages and for programs in Node. */
import type { AltchaChallenge } from '../contract/reporting/challenge.js';

export { createOpen311Service, type Open311Service } from '../client/open311/index.js';
export type { Open311Options } from '../client/open311/server.js';
export { createSp4nService } from '../client/sp4n/index.js';
export type { TransportOptions } from '../client/transport.js';
export { withoutRepeats } from '../contract/envelope.js';
export type {
  CallOptions,
  CodedOptions,
  ComplaintService,
  CreateOptions,
  FeedService,
  MasterService,
  OnProgress,
  ReportingService,
  SearchOptions,
  TrackingService,
  UploadFile,
  UploadOptions,
  WriteOptions,
} from '../client/service.js';
export { canonicalAccessCode, formatAccessCode } from '../contract/access-code.js';
export { hasValidCheckDigit, normaliseTrackingId } from '../contract/tracking-id.js';
export { MINIMAL_CAPABILITIES, type Capabilities } from '../contract/capabilities.js';
export type { Page } from '../contract/envelope.js';
export type { FeedItem, FeedQuery } from '../contract/public/feed.js';
export type { Lateness, LateNumbers, LateReport } from '../contract/public/lateness.js';
export type { Promises, PromiseNumbers, PromisesQuery } from '../contract/public/promises.js';
export type { FollowUp } from '../contract/reporting/followups.js';
export type { Category, Location } from '../contract/public/masters.js';
export type { Reply, ReplyReceipt } from '../contract/reporting/reply.js';
export type { Report } from '../contract/reporting/report.js';
export type { Statistics, StatisticsQuery } from '../contract/public/statistics.js';
export { STATUSES, statusOf, type Status, type StatusCode } from '../contract/statuses.js';
export type { Receipt, Submission } from '../contract/reporting/submission.js';
export { AduanError, type AduanErrorCode, type AduanErrorDetails } from '../errors.js';
export type { AltchaChallenge } from '../contract/reporting/challenge.js';

/**
 * Solves the proof of work that an endpoint with the feature `challenge` demands before it takes a report: some hundred
 * milliseconds of hashing. Its code is loaded at the first call.
 *
 * @returns the value that `create` and `upload` take as `challenge`; good for one call
 */
export async function solveChallenge(
  challenge: AltchaChallenge,
  options: { signal?: AbortSignal } = {},
): Promise<string> {
  const solver = await import('../sending/solve-challenge.js');
  return solver.solveChallenge(challenge, options);
}

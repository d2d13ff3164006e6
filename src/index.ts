/**
 * The npm entry. No side effects: classes, the client and the errors. `import 'aduan/define'` registers the tags.
 */
export { AduanForm } from './form/aduan-form.js';
export type { PrefillValues } from './contract/reporting/prefill.js';
export type { OwnFormWords } from './form/words/form-languages.js';
export { AduanTracker } from './tracker/aduan-tracker.js';
export type { OwnTrackerWords } from './tracker/words/tracker-languages.js';
export { AduanFeed } from './feed/aduan-feed.js';
export type { OwnFeedWords } from './feed/words/feed-languages.js';
export { AduanError, type AduanErrorCode, type AduanErrorDetails } from './errors.js';
export type {
  AduanEventDetails,
  AduanEventMap,
  AduanEventName,
  AduanPhase,
  BeforeSubmitAnswer,
  BeforeSubmitEvent,
} from './events.js';
export { createSp4nService } from './client/sp4n/index.js';
export type {
  ComplaintService,
  FeedService,
  MasterService,
  ReportingService,
  TrackingService,
} from './client/service.js';
export { define, type AduanTag, type AduanTags } from './registry.js';
export { VERSION } from './version.js';

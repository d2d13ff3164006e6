/** `aduan/tracker`: the tracker's class, not registered. `import 'aduan/tracker/define'` registers the tag. */
export { AduanTracker } from '../tracker/aduan-tracker.js';
export type { TrackingService } from '../client/service.js';
export type { AduanEventDetails, AduanEventMap } from '../events.js';
export type { TrackerService } from '../report/report-lookup.js';
export type { OwnTrackerWords } from '../tracker/words/tracker-languages.js';
export { define, type AduanTag, type AduanTags } from '../registry.js';

/**
 * What the public reads and what the office does; `citizens.node.test.ts` has the rest. Two processes, for two cores;
 * in each, the server starts once.
 */
import './suites/feed/feed.js';
import './suites/privacy/feed-privacy.js';
import './suites/feed/search.js';
import './suites/feed/weak-searches.js';
import './suites/feed/counts.js';
import './suites/feed/columns.js';
import './suites/feed/kept-answers.js';
import './suites/feed/expensive.js';
import './suites/feed/syndication.js';
import './suites/feed/statistics.js';
import './suites/privacy/probing.js';
import './suites/pages/reading.js';
import './suites/pages/tracking.js';
import './suites/towns/seed.js';
import './suites/desk/desk.js';
import './suites/desk/audit.js';
import './suites/desk/officers.js';
import './suites/desk/account-links.js';
import './suites/desk/two-persons.js';
import './suites/desk/openid.js';
import './suites/privacy/roles.js';
import './suites/privacy/review-lines.js';
import './suites/privacy/nothing-told.js';
import './suites/filing/masters.js';
import './suites/privacy/moderation.js';
import './suites/reports/auto-close.js';
import './suites/reports/promises.js';
import './suites/notifications/officer-mail.js';
import './suites/reports/report-changes.js';
import './suites/operation/rolling-upgrade.js';
import './suites/operation/backup.js';
import './suites/towns/other-town.js';
import './suites/operation/watching.js';
import './suites/towns/villages.js';
import './suites/privacy/twin-desks.js';

/** What the public reads and what the office does; `citizens.node.test.ts` has the rest. Two processes, for two cores; in each, the server starts once. */
import './suites/feed.js';
import './suites/feed-privacy.js';
import './suites/search.js';
import './suites/counts.js';
import './suites/expensive.js';
import './suites/syndication.js';
import './suites/statistics.js';
import './suites/probing.js';
import './suites/seed.js';
import './suites/desk.js';
import './suites/audit.js';
import './suites/officers.js';
import './suites/openid.js';
import './suites/roles.js';
import './suites/masters.js';
import './suites/moderation.js';
import './suites/auto-close.js';

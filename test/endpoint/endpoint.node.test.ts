/** The whole endpoint on both databases: one process, so that the server and the embedded database start once. */
import './suites/create.js';
import './suites/idempotency.js';
import './suites/uploads.js';
import './suites/access.js';
import './suites/conversation.js';
import './suites/challenge.js';
import './suites/http.js';
import './suites/fuzz.js';
import './suites/full-disk.js';
import './suites/desk.js';
import './suites/masters.js';
import './suites/feed.js';
import './suites/statistics.js';
import './suites/seed.js';
import './suites/masking.js';
import './suites/notifications.js';

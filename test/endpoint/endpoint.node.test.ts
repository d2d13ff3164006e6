/** The whole endpoint on both databases: one process, so that the server and the embedded database start once. */
import './suites/create.js';
import './suites/idempotency.js';
import './suites/uploads.js';
import './suites/access.js';
import './suites/conversation.js';
import './suites/challenge.js';
import './suites/http.js';
import './suites/full-disk.js';
import './suites/desk.js';

/** What officers can do to a report, one function each. */
export * from '../reports/moderation.js';
export * from '../reports/officer-acts.js';

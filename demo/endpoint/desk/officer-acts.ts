/** Acts of officers on a report, one function each. */
export * from '../reports/moderation/moderation.js';
export * from '../reports/lifecycle/officer-acts.js';

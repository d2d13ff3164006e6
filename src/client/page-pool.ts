/** All built-in clients of a page share one queue an endpoint: what they have in common to be known by (`SendingService.pool`). */
export const PAGE_POOL = {};

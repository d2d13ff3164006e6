/**
 * What the page's widgets ask endpoints to answer in, where a call or its transport doesn't say: BCP 47. One for the page, because its
 * widgets share their clients and their queue.
 */
export const accept = { language: 'id' };

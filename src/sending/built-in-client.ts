import { createReporting } from '../client/sp4n/reporting.js';
import { createTransport } from '../client/transport.js';

/** What a form and its queue ask of an endpoint. */
export const builtInClient = (endpoint: string) => createReporting(createTransport({ endpoint }));

import { Citizen } from '../endpoint/harness/citizen.js';
import { startEndpointProcess, type EndpointProcess } from '../journey/harness/endpoint-process.js';

/** The starter as whoever wrote it runs it: a process of its own, on an empty folder. */
export const startStarter = (allowedOrigins = ''): Promise<EndpointProcess> =>
  startEndpointProcess({
    script: 'demo/starter/endpoint.mjs',
    asInstalled: true,
    ready: 'http://localhost',
    // No database is put into its folder where one is named.
    env: { ALLOWED_ORIGINS: allowedOrigins, DATABASE_URL: '' },
  });

export const citizenOf = ({ url }: EndpointProcess): Citizen => new Citizen((request) => fetch(request), url);

import type { ComplaintService } from '../service.js';
import { createTracking, createList } from './reading.js';
import { createReporting } from './reporting.js';
import { createServer, type Open311Options } from './server.js';
import { createDefinitions, createServices } from './services.js';
import { wordsIn } from './words.js';

/** Functions of a service that GeoReport v2 can honour. */
export type Open311Service = Pick<
  ComplaintService,
  'capabilities' | 'create' | 'categories' | 'questions' | 'feed' | 'report' | 'followUps' | 'attachment'
>;

/**
 * A server that speaks Open311 (GeoReport v2, https://wiki.open311.org/GeoReport_v2), by JSON or XML.
 *
 * @throws {AduanError} `endpoint-missing` when the endpoint is empty or no http(s) address.
 */
export function createOpen311Service(options: Open311Options): Open311Service {
  const server = createServer(options);
  const services = createServices(server);
  const definitions = createDefinitions(server, services);
  const { capabilities, categories, nameOf } = services;
  return {
    capabilities,
    categories,
    questions: definitions.questions,
    ...createReporting(server, definitions),
    ...createList(server, services),
    ...createTracking(server, (language) => ({ nameOf, open: wordsIn(language).open }), options),
  };
}

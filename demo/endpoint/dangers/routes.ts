import { routes } from '../../../src/contract/routes.js';
import type { EndpointConfig } from '../config.js';
import type { Hashing } from '../guard/hashing.js';
import { createApp, type App } from '../http/request-context.js';
import { routeTable } from '../http/routing.js';
import { taggedAnswer } from '../http/tagged-answer.js';
import { dangerWords } from './danger-words.js';

/** Seconds: who writes twice a day asks once; a wrong number is soon corrected. */
const MAX_AGE = 86_400;

/** `DangerDeps` lists what the words of danger need of the endpoint. */
export interface DangerDeps {
  config: Pick<EndpointConfig, 'urgent'>;
  hashing: Hashing;
}

/** `dangerRoutes` has the words that mean danger, where the town names some. */
export function dangerRoutes({ config, hashing }: DangerDeps): App {
  const app = createApp();
  if (config.urgent.length === 0) return app;
  routeTable(app)('GET', routes.urgent, (context) => {
    return taggedAnswer(context, hashing, dangerWords(config.urgent), { key: 'masters', maxAge: MAX_AGE });
  });
  return app;
}

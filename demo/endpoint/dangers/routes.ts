import { routes } from '../../../src/contract/routes.js';
import type { EndpointConfig } from '../config.js';
import type { Hashing } from '../guard/hashing.js';
import { createApp, type App } from '../http/request-context.js';
import { routeTable } from '../http/routing.js';
import { taggedAnswer } from '../http/tagged-answer.js';
import { ApiError } from '../words/errors.js';
import { dangerWords } from './danger-words.js';

/** Seconds: as long as the town's other lists are kept, so that a word that was added is soon heard everywhere. */
const MAX_AGE = 3_600;

/** `DangerDeps` lists what the words of danger need of the endpoint. */
export interface DangerDeps {
  config: Pick<EndpointConfig, 'urgent'>;
  hashing: Hashing;
}

/** `dangerRoutes` has the words that mean danger; 404 where the town names none now. */
export function dangerRoutes({ config, hashing }: DangerDeps): App {
  const app = createApp();
  routeTable(app)('GET', routes.urgent, (context) => {
    if (config.urgent.length === 0) throw new ApiError('not-found', { say: 'no-such-path' });
    return taggedAnswer(context, hashing, dangerWords(config.urgent), { key: 'masters', maxAge: MAX_AGE });
  });
  return app;
}

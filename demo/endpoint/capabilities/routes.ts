import { routes } from '../../../src/contract/routes.js';
import type { SealedOfferWire } from '../../../src/contract/sealed/sealed-wire.js';
import type { EndpointConfig } from '../config.js';
import type { Challenges } from '../guard/challenge.js';
import type { Hashing } from '../guard/hashing.js';
import { createApp, type App } from '../http/request-context.js';
import { routeTable } from '../http/routing.js';
import { taggedAnswer } from '../http/tagged-answer.js';
import { languageOf } from '../words/messages.js';
import { capabilities } from './capabilities.js';

/** Seconds: a changed setting is soon known. */
const MAX_AGE = 300;

/** `CapabilityDeps` lists what a client's first calls need of the endpoint. */
export interface CapabilityDeps {
  config: EndpointConfig;
  hashing: Hashing;
  challenges: Pick<Challenges, 'issue'>;
  sealed: { keys: { offer(): Promise<SealedOfferWire | null> } };
}

/**
 * `capabilityRoutes` are a client's first calls: what is served here, and the challenge that pays for what it sends.
 */
export function capabilityRoutes({ config, hashing, challenges, sealed }: CapabilityDeps): App {
  const app = createApp();
  const add = routeTable(app);
  add('GET', routes.capabilities, async (context) => {
    const language = languageOf(context.req.header('Accept-Language'));
    context.header('Content-Language', language);
    const answer = capabilities(config, language, await sealed.keys.offer());
    return taggedAnswer(context, hashing, answer, { key: null, maxAge: MAX_AGE });
  });
  if (config.challenge)
    add('GET', routes.challenge, async (context) => context.json(await challenges.issue()));
  return app;
}

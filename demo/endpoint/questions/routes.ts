import { routes } from '../../../src/contract/routes.js';
import { createApp, type App } from '../http/request-context.js';
import { routeTable } from '../http/routing.js';
import { questions, type QuestionDeps } from './questions.js';

/** `questionRoutes` has the call for questions, where any category asks some. */
export function questionRoutes(deps: QuestionDeps): App {
  const app = createApp();
  const asked = deps.config.masters.questions?.() ?? [];
  if (asked.length > 0) routeTable(app)('GET', routes.questions, (context) => questions(context, deps));
  return app;
}

import { routes } from '../../../src/contract/routes.js';
import { createApp, type App } from '../http/request-context.js';
import { routeTable, type Guards } from '../http/routing.js';
import type { UploadDeps } from './deps.js';
import { upload } from './upload.js';

/** The call that takes files before their report. */
export function uploadRoutes(deps: UploadDeps, { room, payment }: Guards): App {
  const app = createApp();
  const add = routeTable(app);
  add('POST', routes.upload, room, (context) => upload(context, deps, payment(context)));
  return app;
}

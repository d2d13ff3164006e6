import { requireKey } from '../../exactly-once/exactly-once.js';
import { IDEMPOTENCY_KEY_HEADER } from '../../../../src/contract/headers.js';
import { readJson } from '../../http/request-body.js';
import { trackingIdOf, type RequestContext } from '../../http/request-context.js';
import type { Session } from '../../officers/signing-in/sessions.js';
import { languageOf } from '../../words/messages.js';
import { WORKERS, type AddCall } from '../calls.js';
import type { DeskDeps } from '../deps.js';
import { ACTIONS, type ActionName } from '../reports/actions.js';
import { withDeedBody } from '../reports/deed-body.js';
import { view } from '../work/view.js';
import { doDeed } from './deed.js';
import { audienceOf, takesFiles } from './rules.js';
import { undo } from './undo.js';

/** `addDeeds` adds what officers do to a report; the answer is the report as it will be. */
export function addDeeds(endpoint: DeskDeps, add: AddCall): void {
  for (const act of Object.keys(ACTIONS) as ActionName[])
    add('POST', `reports/:tracking_id/${act}`, audienceOf(act), (context, session) =>
      deed(context, endpoint, session, act),
    );
  add('POST', 'reports/:tracking_id/undo', WORKERS, async (context, { officer }) => {
    const trackingId = trackingIdOf(context);
    await undo(endpoint, officer, trackingId, await readJson(context));
    return context.json({ results: await view(context, endpoint, officer, trackingId) });
  });
}

async function deed(
  context: RequestContext,
  endpoint: DeskDeps,
  { officer }: Session,
  act: ActionName,
): Promise<Response> {
  const key = readKey(context);
  const asking = { officer, language: languageOf(context.req.header('Accept-Language')) };
  const results = await withDeedBody(
    context,
    endpoint,
    officer,
    takesFiles(act),
    async ({ same: { version, ...same }, words, store }) =>
      await doDeed(endpoint, asking, {
        act,
        trackingId: trackingIdOf(context),
        same,
        words,
        store,
        key,
        version: readVersion(version),
      }),
  );
  wakeAfter(endpoint);
  return context.json({ results });
}

/** @returns null for a call without a key, as an older page makes them @throws ApiError 400 for a weak one */
export function readKey(context: RequestContext): string | null {
  const header = context.req.header(IDEMPOTENCY_KEY_HEADER);
  return header === undefined ? null : requireKey(header);
}

export const readVersion = (version: unknown): string | null =>
  typeof version === 'string' && version !== '' ? version : null;

/** `wakeAfter` has what was done told at once, and what waits done in time. */
export function wakeAfter({ notifier, relay, dueDeeds, config }: DeskDeps): void {
  notifier.wake();
  relay?.wake();
  if (config.desk.holdMs > 0) dueDeeds.wakeAt(new Date(config.now().getTime() + config.desk.holdMs + 1));
}

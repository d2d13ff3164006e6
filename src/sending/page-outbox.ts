import type { SendingService } from '../client/service.js';
import { renamed, shrinkOptions } from '../form-logic/files.js';
import { createOutbox, type Outbox } from '../outbox/outbox.js';
import { flag } from '../outbox/waiting-flag.js';
import { isDearNetwork } from '../widget/network.js';
import { loadShrinker, loadSolver } from './work-on-demand.js';

/** By pool, then by endpoint. */
const outboxes = new WeakMap<object, Record<string, Outbox>>();

/**
 * The queue of one service at one endpoint: one for each page, shared by its widgets. It is never stopped: a report
 * that waits must be sent even when the page's own script has removed the widget.
 *
 * @param endpoint Base URL with a trailing slash.
 * @param service The built-in client for that endpoint, or the host's own.
 */
export function outboxOf(endpoint: string, service: SendingService): Outbox {
  const { pool = service } = service;
  const known = outboxes.get(pool) ?? {};
  outboxes.set(pool, known);
  if (!known[endpoint]) {
    const queue = createOutbox({
      endpoint,
      service,
      // Called only for photos that were kept whole, because the code that shrinks them could not be loaded.
      async prepareFile(file) {
        const { prepareImage } = await loadShrinker();
        const { limits } = await service.capabilities();
        const { data, type, extension } = await prepareImage(
          file.data,
          shrinkOptions(isDearNetwork(), limits),
        );
        return { data, type, name: renamed(file.name, extension) };
      },
      solveChallenge: async (challenge) => (await loadSolver()).solveChallenge(challenge),
    });
    queue.subscribe((items) =>
      flag(
        endpoint,
        items.some(({ kept, state }) => kept === 'device' && state !== 'sent' && state !== 'needs-fix'),
      ),
    );
    known[endpoint] = {
      ...queue,
      add(entry, options) {
        // Set before the item is kept: whatever happens next, a later visit must look for it.
        if (options?.keep !== 'memory') flag(endpoint, true);
        return queue.add(entry, options);
      },
    };
  }
  return known[endpoint];
}

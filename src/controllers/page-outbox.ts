import type { ReportingService } from '../client/service.js';
import { renamed } from '../form/files.js';
import { createOutbox, type Outbox } from '../outbox/outbox.js';
import { loadShrinker, loadSolver } from './chunks.js';

const outboxes = new WeakMap<ReportingService, Map<string, Outbox>>();

/**
 * The queue of one service at one endpoint: one a page, however many forms share it. It is never stopped: a report that was
 * promised to go by itself must go even when the page's own script has taken the form away.
 */
export function outboxOf(endpoint: string, service: ReportingService): Outbox {
  const known = outboxes.get(service) ?? new Map<string, Outbox>();
  outboxes.set(service, known);
  let outbox = known.get(endpoint);
  if (!outbox) {
    outbox = createOutbox({
      endpoint,
      service,
      // Only photos that were kept whole, because their shrink code could not be fetched, come by here.
      async prepareFile(file) {
        const { prepareImage } = await loadShrinker();
        const { limits } = await service.capabilities();
        const { data, type, extension } = await prepareImage(file.data, {
          maxBytes: limits.attachmentBytesMax,
          types: limits.attachmentTypes.filter((accepted) => accepted.startsWith('image/')),
        });
        return { data, type, name: renamed(file.name, extension) };
      },
      solveChallenge: async (challenge) => (await loadSolver()).solveChallenge(challenge),
    });
    known.set(endpoint, outbox);
  }
  return outbox;
}

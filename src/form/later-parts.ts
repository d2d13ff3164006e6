import { lazy, loadShrinker, loadSolver, whenIdle } from '../widget/chunks.js';
import type { Delivery } from './delivery.js';
import type { DeliveryHost } from './delivery-host.js';
import type { FormTarget } from './form-target.js';
import { messagesOf } from '../widget/language/messages-of.js';
import type { DraftParts, DraftPartsHost } from './draft/draft-chunk.js';
import type { FormExtras } from './form-extras.js';
import type { FormSteps } from './steps/steps-chunk.js';
import { adopt } from '../widget/adopt-styles.js';

/** The parts that wait for the endpoint's answer, and what sends: fetched while it is asked. */
const loadLate = lazy(() => import('./later/late-chunk.js'));
const loadSteps = lazy(() => import('./steps/steps-chunk.js'));
const loadDelivery = lazy(() => import('./delivery.js'));
const loadDraft = lazy(() => import('./draft/draft-chunk.js'));
const loadQueue = lazy(() => import('../sending/page-outbox.js'));

/** What the form lends to them. */
export type LaterPartsHost = Omit<DeliveryHost, 'late'> &
  DraftPartsHost & {
    isAssisted: () => boolean;
  };

/** All of the form that isn't in its first load; each null until it is here. */
export class LaterParts {
  late: Awaited<ReturnType<typeof loadLate>> | null = null;
  steps: FormSteps | null = null;
  delivery: Delivery | null = null;
  draft: DraftParts | null = null;
  hasFailed = false;
  /** Until it is here the browser's own submits, which does nothing. */
  enterKey: ((event: KeyboardEvent) => void) | undefined;
  extras: FormExtras | null = null;
  private queue: Awaited<ReturnType<typeof loadQueue>> | null = null;

  constructor(private readonly host: LaterPartsHost) {}

  /** The later parts first, then what only the send path needs: it must not need the network once that is gone. */
  async load(): Promise<void> {
    const { host } = this;
    const { element } = host;
    this.hasFailed = false;
    element.requestUpdate();
    loadDraft().then(
      // Practice leaves nothing behind.
      ({ keepDraft }) =>
        (this.draft ??= keepDraft({ ...host, target: () => (host.isPractice() ? null : host.target()) })),
      () => {},
    );
    try {
      const [late, { enterKey, stepsOf, FormExtras }, { Delivery }, queue] = await Promise.all([
        loadLate(),
        loadSteps(),
        loadDelivery(),
        loadQueue(),
      ]);
      await (this.extras ??= new FormExtras(host, this)).load();
      this.late = { ...late, lateId: messagesOf(element, 'late', late.lateId) };
      this.queue = queue;
      this.enterKey = enterKey;
      this.steps ??= stepsOf(host);
      this.delivery ??= new Delivery({ ...host, late });
      this.use(host.target());
      adopt(element, late.lateStyles);
    } catch {
      this.hasFailed = true;
      host.tell('chunk-failed', undefined, 'setup');
      element.requestUpdate();
      return;
    }
    element.requestUpdate();
    whenIdle(() => {
      void this.delivery?.preload();
      for (const load of [loadShrinker, loadSolver]) load().catch(() => {});
    });
  }

  /** Turns to another endpoint's queue. */
  use(target: FormTarget | null): void {
    const { delivery, queue, extras } = this;
    delivery?.use(target && queue && extras!.queueOf(target, queue.outboxOf));
  }
}

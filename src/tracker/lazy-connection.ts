import type { ReactiveControllerHost } from 'lit';
import type { Capabilities } from '../contract/capabilities.js';
import { asAduanError, type AduanError } from '../errors.js';
import type { TrackerService } from '../report/report-lookup.js';
import { ConnectionController } from '../widget/connection-controller.js';
import { lazy } from '../widget/chunks.js';

const loadClient = lazy(() => import('../report/report-client.js'));

export interface LazyConnectionOptions {
  isEager: () => boolean;
  onFailure: (error: AduanError) => void;
}

/**
 * The endpoint of one tracker: who speaks to it, and what it says of itself. The code of the built-in client is asked for as soon
 * as there is an address, so that it is on its way while the tracker draws itself.
 */
export class LazyConnection {
  /** Who speaks to the endpoint; undefined while the client's code is on its way. */
  current: TrackerService | undefined;
  private given: string | TrackerService = '';
  private pending: Promise<TrackerService> | undefined;
  private readonly connection: ConnectionController;

  constructor(host: ReactiveControllerHost & HTMLElement, options: LazyConnectionOptions) {
    this.connection = new ConnectionController(host, options);
  }

  /** @param given a base URL, or a service of the host's own */
  use(given: string | TrackerService): void {
    this.given = given;
    this.pending = undefined;
    this.current = typeof given === 'string' ? undefined : given;
    // Whoever asks first is told of a failure.
    this.service().catch(() => {});
    this.connection.use({
      capabilities: async (options) => (await this.service()).capabilities(options),
    });
  }

  /** Rejects with an `AduanError` (`chunk-failed`, `endpoint-missing`), and tries anew when asked again. */
  service(): Promise<TrackerService> {
    return this.current ? Promise.resolve(this.current) : (this.pending ??= this.reach());
  }

  private async reach(): Promise<TrackerService> {
    const { given } = this;
    if (typeof given !== 'string') return given;
    try {
      const { trackingServiceOf } = await loadClient();
      const client = trackingServiceOf(given);
      if (given === this.given) this.current = client;
      return client;
    } catch (cause) {
      if (given === this.given) this.pending = undefined;
      throw asAduanError(cause, 'chunk-failed');
    }
  }

  /** What the endpoint can do; undefined until it has said so. */
  get capabilities(): Capabilities | undefined {
    const { state } = this.connection;
    return state.phase === 'ready' ? state.capabilities : undefined;
  }

  /** It said nothing of itself: only number and answers may be asked for. */
  get isMinimal(): boolean {
    const { state } = this.connection;
    return state.phase === 'ready' && state.isMinimal;
  }

  /** Why it can't be asked what it can do. */
  get failure(): AduanError | undefined {
    const { state } = this.connection;
    return state.phase === 'failed' ? state.error : undefined;
  }

  /** Asks again what it can do, where that failed. */
  readonly retry = (): void => this.connection.retry();
}

import type { ReactiveControllerHost } from 'lit';
import type { Capabilities } from '../contract/capabilities.js';
import { AduanError } from '../errors.js';
import { lazy } from '../widget/chunks.js';
import type { ConnectionController } from '../widget/connection-controller.js';
import type { TrackerService } from './report-lookup.js';

const loadClient = lazy(() => import('./report-client.js'));

export interface ReportEndpointOptions {
  isEager: () => boolean;
  onFailure: (error: AduanError) => void;
}

/** The endpoint behind a tracker: its client, once loaded, and what it says of itself. */
export class ReportEndpoint {
  /** Why there is no client: no address, or its chunk didn't come. */
  private error: AduanError | undefined;
  private client: Promise<TrackerService> | undefined;
  /** The client that is in use; undefined until it is there. */
  current: TrackerService | undefined;
  private connection: ConnectionController | undefined;
  private make: (() => TrackerService) | string = '';

  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement,
    private readonly options: ReportEndpointOptions,
  ) {}

  /** @param given A base URL, or a service of the host's own. */
  use(given: string | TrackerService): void {
    this.make = typeof given === 'string' ? given : () => given;
    this.client = this.current = this.error = undefined;
    this.service().catch(() => {});
  }

  /** The client; rejects with an `AduanError`, and tries anew when asked again. */
  service(): Promise<TrackerService> {
    const { make } = this;
    return (this.client ??= this.reach().catch((cause: unknown) => {
      const error = cause instanceof AduanError ? cause : new AduanError('chunk-failed', { cause });
      if (make === this.make) {
        this.client = undefined;
        // Told once; a question that fails because of it tells for itself.
        if (!this.error) this.options.onFailure(error);
        this.error = error;
        this.host.requestUpdate();
      }
      throw error;
    }));
  }

  private async reach(): Promise<TrackerService> {
    const { make } = this;
    const { ConnectionController, trackingServiceOf } = await loadClient();
    const client = typeof make === 'string' ? trackingServiceOf(make) : make();
    if (make === this.make) {
      this.current = client;
      this.error = undefined;
      this.connection ??= new ConnectionController(this.host, this.options);
      this.connection.use(client);
    }
    return client;
  }

  /** What it says of itself; undefined until it did. */
  get capabilities(): Capabilities | undefined {
    const state = this.connection?.state;
    return state?.phase === 'ready' ? state.capabilities : undefined;
  }

  /** It said nothing of itself: only number and answers may be asked for. */
  get isMinimal(): boolean {
    const state = this.connection?.state;
    return state?.phase === 'ready' && state.isMinimal;
  }

  get failure(): AduanError | undefined {
    const state = this.connection?.state;
    return this.error ?? (state?.phase === 'failed' ? state.error : undefined);
  }

  readonly retry = (): void => {
    if (this.error) this.service().catch(() => {});
    else this.connection?.retry();
  };
}

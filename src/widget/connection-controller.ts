import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { ReportingService } from '../client/service.js';
import type { Capabilities } from '../contract/capabilities.js';
import { MINIMAL_CAPABILITIES } from '../contract/minimal-capabilities.js';
import { AduanError } from '../errors.js';
import type { Language } from './language/language.js';

/** State of the connection to the endpoint. */
export type Connection =
  | { phase: 'idle' }
  | { phase: 'loading' }
  /** `isMinimal`: the endpoint didn't tell its capabilities, so only the least may be offered. */
  | { phase: 'ready'; capabilities: Capabilities; isMinimal: boolean }
  | { phase: 'failed'; error: AduanError };

type Asked = Pick<ReportingService, 'capabilities'>;

/** Root margin at which the endpoint is asked before the widget is visible: a 2G phone needs the head start. */
const NEAR = '600px';

/**
 * Requests an endpoint's capabilities: when the element comes near the viewport (`isEager`: at once), on demand, and
 * when the network returns. Removing the element aborts the request; an answer survives a move in the document.
 */
export class ConnectionController implements ReactiveController {
  state: Connection = { phase: 'idle' };
  private service: Asked | null = null;
  private abort: AbortController | undefined;
  private watcher: IntersectionObserver | undefined;

  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement,
    private readonly options: {
      isEager: () => boolean;
      language: () => Language;
      onFailure: (error: AduanError) => void;
    },
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('online', this.retry);
    this.start();
  }

  hostDisconnected(): void {
    removeEventListener('online', this.retry);
    this.watcher?.disconnect();
    this.abort?.abort();
    if (this.state.phase === 'loading') this.state = { phase: 'idle' };
  }

  /** Switches to another endpoint; null: to none. */
  use(service: Asked | null): void {
    this.abort?.abort();
    this.service = service;
    this.set({ phase: 'idle' });
    if (this.host.isConnected) this.start();
  }

  fail(error: AduanError): void {
    this.set({ phase: 'failed', error });
    this.options.onFailure(error);
  }

  /** Requests the capabilities again, unless they are complete. */
  readonly retry = (): void => {
    const { state } = this;
    if (state.phase === 'failed' || (state.phase === 'ready' && state.isMinimal)) void this.load();
  };

  /** Requests the capabilities in another language; the old ones stay in use until then. */
  readonly refresh = (): void => {
    if (this.state.phase === 'ready') void this.load();
  };

  private start(): void {
    if (this.state.phase !== 'idle' || !this.service) return;
    this.watcher?.disconnect();
    if (this.options.isEager()) {
      void this.load();
      return;
    }
    this.watcher = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        this.watcher?.disconnect();
        if (this.state.phase === 'idle') void this.load();
      },
      { rootMargin: NEAR },
    );
    this.watcher.observe(this.host);
  }

  /** Requests the capabilities now, and again if they are there. Never rejects. */
  async load(): Promise<void> {
    const { service } = this;
    if (!service) return;
    this.abort?.abort();
    const abort = (this.abort = new AbortController());
    // Minimal capabilities stay in use meanwhile: the form must not disappear while somebody uses it.
    if (this.state.phase !== 'ready') this.set({ phase: 'loading' });
    try {
      const capabilities = await service.capabilities({
        signal: abort.signal,
        language: this.options.language(),
      });
      if (abort.signal.aborted) return;
      this.set({ phase: 'ready', capabilities, isMinimal: capabilities === MINIMAL_CAPABILITIES });
    } catch (cause) {
      if (abort.signal.aborted) return;
      const error = cause instanceof AduanError ? cause : new AduanError('network', { cause });
      if (this.state.phase === 'ready') this.host.requestUpdate();
      else this.fail(error);
    }
  }

  private set(state: Connection): void {
    this.state = state;
    this.host.requestUpdate();
  }
}

import type { ReactiveControllerHost } from 'lit';
import type { FeedItem } from '../contract/feed.js';
import { AduanError } from '../errors.js';
import { rememberSupport, supportedIds } from './feed-device.js';
import { loadClient, type FeedSource } from './feed-source.js';

interface Mark {
  /** What the person last pressed. */
  wanted: boolean;
  /** What the endpoint last confirmed, and how many it counted then. */
  confirmed: boolean;
  count: number;
  isBusy: boolean;
  hasFailed: boolean;
}

/** What a button shows. */
export interface SupportState {
  isOn: boolean;
  count: number;
  hasFailed: boolean;
}

type Supported = Pick<FeedItem, 'trackingId' | 'supportsCount'>;

/**
 * "Dukung": shown at once, taken back when the endpoint doesn't take it. Presses in quick succession end in what was
 * pressed last, one call after the other.
 */
export class FeedSupport {
  private readonly marks = new Map<string, Mark>();
  private supported: Set<string> | undefined;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly source: () => FeedSource,
    private readonly failed: (error: AduanError) => void,
  ) {}

  stateOf(item: Supported): SupportState {
    const { wanted, confirmed, count, hasFailed } = this.markOf(item);
    return { isOn: wanted, count: Math.max(0, count + Number(wanted) - Number(confirmed)), hasFailed };
  }

  /** Another endpoint counts anew. */
  clear(): void {
    this.marks.clear();
  }

  async toggle(item: Supported): Promise<void> {
    const mark = this.markOf(item);
    const { trackingId } = item;
    this.marks.set(trackingId, mark);
    mark.wanted = !mark.wanted;
    mark.hasFailed = false;
    this.host.requestUpdate();
    if (mark.isBusy) return;
    mark.isBusy = true;
    try {
      while (mark.wanted !== mark.confirmed) await this.send(trackingId, mark);
    } catch (cause) {
      mark.wanted = mark.confirmed;
      mark.hasFailed = true;
      this.failed(cause instanceof AduanError ? cause : new AduanError('server-error', { cause }));
    }
    mark.isBusy = false;
    this.host.requestUpdate();
  }

  private async send(trackingId: string, mark: Mark): Promise<void> {
    const { wanted } = mark;
    const source = this.source();
    const { supportKey } = await loadClient();
    const options = { idempotencyKey: await supportKey(trackingId) };
    mark.count = wanted
      ? await source.support(trackingId, options)
      : await source.unsupport(trackingId, options);
    mark.confirmed = wanted;
    rememberSupport(trackingId, wanted);
    this.host.requestUpdate();
  }

  private markOf({ trackingId, supportsCount }: Supported): Mark {
    this.supported ??= new Set(supportedIds());
    const isOn = this.supported.has(trackingId);
    return (
      this.marks.get(trackingId) ?? {
        wanted: isOn,
        confirmed: isOn,
        count: supportsCount,
        isBusy: false,
        hasFailed: false,
      }
    );
  }
}

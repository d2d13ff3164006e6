import type { ReactiveControllerHost } from 'lit';
import type { FeedItem } from '../contract/public/feed.js';
import { readKept, type Kept } from './support-storage.js';

/** What a button shows. */
export interface SupportState {
  isOn: boolean;
  count: number;
  /** What became of the press, where that is not what was wished for. */
  note: string;
  hasFailed: boolean;
}

export type Supported = Pick<FeedItem, 'trackingId' | 'supportsCount'>;

/** Sends presses, or keeps them until they can be sent; see `FeedPresses`. */
export interface PressSender {
  press(trackingId: string, isOn: boolean): void;
}

/** What feeds of the same reports know together: a press in one is pressed in all. */
interface Shared {
  feeds: Set<FeedSupport>;
  shown: Map<string, SupportState>;
  kept: Kept | null;
}

const sharedBy = new Map<unknown, Shared>();

/** "Dukung": shown at once. What becomes of the press is the sender's, whose code comes later. */
export class FeedSupport {
  private joined: [of: unknown, shared: Shared] | null = null;

  /** @param of the endpoint's address, or a host's own service */
  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly of: () => unknown,
    private readonly sender: () => Promise<PressSender>,
    private readonly failed: (cause: unknown) => void,
  ) {}

  stateOf({ trackingId, supportsCount }: Supported): SupportState {
    const { shown, kept } = this.shared;
    const { ids, waiting } = kept ?? {};
    const isCounted = ids?.includes(trackingId) ?? false;
    const isOn = waiting?.[trackingId]?.isOn ?? isCounted;
    return (
      shown.get(trackingId) ?? {
        isOn,
        count: Math.max(0, supportsCount + Number(isOn) - Number(isCounted)),
        note: '',
        hasFailed: false,
      }
    );
  }

  show(trackingId: string, change: Partial<SupportState>): void {
    const shown = this.shared.shown.get(trackingId);
    if (!shown) return this.host.requestUpdate();
    const { isOn = shown.isOn } = change;
    this.set(trackingId, { ...shown, count: shown.count + Number(isOn) - Number(shown.isOn), ...change });
  }

  /** Another endpoint counts anew; who left the page counts no more. */
  clear(): void {
    if (!this.joined) return;
    const [of, { feeds }] = this.joined;
    this.joined = null;
    feeds.delete(this);
    if (!feeds.size) sharedBy.delete(of);
  }

  private get shared(): Shared {
    if (!this.joined) {
      const of = this.of();
      const shared = sharedBy.get(of) ?? { feeds: new Set(), shown: new Map(), kept: readKept() ?? null };
      sharedBy.set(of, shared);
      shared.feeds.add(this);
      this.joined = [of, shared];
    }
    return this.joined[1];
  }

  private set(trackingId: string, state: SupportState): void {
    const { feeds, shown } = this.shared;
    shown.set(trackingId, state);
    for (const { host } of feeds) host.requestUpdate();
  }

  async toggle(item: Supported): Promise<void> {
    const { isOn, count } = this.stateOf(item);
    const { trackingId } = item;
    const turn = (now: boolean, state: Partial<SupportState>): void => {
      this.set(trackingId, { isOn: now, count: Math.max(0, count), note: '', hasFailed: false, ...state });
    };
    turn(!isOn, { count: Math.max(0, count + (isOn ? -1 : 1)) });
    try {
      (await this.sender()).press(trackingId, !isOn);
    } catch (cause) {
      turn(isOn, {});
      this.failed(cause);
    }
  }
}

import type { ReactiveControllerHost } from 'lit';
import type { FeedItem } from '../contract/feed.js';
import { readKept, type Kept } from './feed-device.js';

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

/** "Dukung": shown at once. What becomes of the press is the sender's, whose code comes later. */
export class FeedSupport {
  private readonly shown = new Map<string, SupportState>();
  private kept: Kept | null | undefined;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly sender: () => Promise<PressSender>,
    private readonly failed: (cause: unknown) => void,
  ) {}

  stateOf({ trackingId, supportsCount }: Supported): SupportState {
    const { ids, waiting } = (this.kept ??= readKept() ?? null) ?? {};
    const isCounted = ids?.includes(trackingId) ?? false;
    const isOn = waiting?.[trackingId]?.isOn ?? isCounted;
    return (
      this.shown.get(trackingId) ?? {
        isOn,
        count: Math.max(0, supportsCount + Number(isOn) - Number(isCounted)),
        note: '',
        hasFailed: false,
      }
    );
  }

  show(trackingId: string, change: Partial<SupportState>): void {
    const shown = this.shown.get(trackingId);
    if (shown) {
      const { isOn = shown.isOn } = change;
      this.shown.set(trackingId, {
        ...shown,
        count: shown.count + Number(isOn) - Number(shown.isOn),
        ...change,
      });
    }
    this.host.requestUpdate();
  }

  /** Another endpoint counts anew. */
  clear(): void {
    this.shown.clear();
    this.kept = undefined;
  }

  async toggle(item: Supported): Promise<void> {
    const { isOn, count } = this.stateOf(item);
    const { trackingId } = item;
    const turn = (now: boolean, state: Partial<SupportState>): void => {
      this.shown.set(trackingId, {
        isOn: now,
        count: Math.max(0, count),
        note: '',
        hasFailed: false,
        ...state,
      });
      this.host.requestUpdate();
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

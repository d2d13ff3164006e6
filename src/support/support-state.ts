import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { FeedItem } from '../contract/public/feed.js';
import { readKept, type Kept } from './support-queue.js';

/** State of a button. */
export interface SupportState {
  isOn: boolean;
  count: number;
  /** Sentence if the press waits or was refused; else empty. */
  note: string;
  hasFailed: boolean;
}

export type Supported = Pick<FeedItem, 'trackingId' | 'supportsCount'>;

/** State shared by all widgets of a page that show the same reports: a press in one shows in all. */
interface Shared {
  members: Set<SupportStates>;
  shown: Map<string, SupportState>;
  kept: Kept | null;
}

const sharedBy = new Map<unknown, Shared>();

/** States of the "Dukung" buttons of one widget. A press shows at once; `SupportQueue` sends it. */
export class SupportStates implements ReactiveController {
  private joined: [of: unknown, shared: Shared] | null = null;

  /**
   * @param of the endpoint's address, or the host's own service: widgets of the same one share their presses
   * @param press stores a press, and sends it
   */
  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly of: () => unknown,
    private readonly press: (trackingId: string, isOn: boolean) => void,
  ) {
    host.addController(this);
  }

  /** Shares states with the other widgets again after a leave. */
  hostConnected(): void {
    this.host.requestUpdate();
  }

  /** Reads the device's storage before a render, so that the render itself reads nothing. */
  hostUpdate(): void {
    if (this.joined) return;
    const of = this.of();
    const shared = sharedBy.get(of) ?? { members: new Set(), shown: new Map(), kept: readKept() ?? null };
    sharedBy.set(of, shared);
    shared.members.add(this);
    this.joined = [of, shared];
  }

  stateOf({ trackingId, supportsCount }: Supported): SupportState {
    const { shown, kept } = this.joined?.[1] ?? {};
    const { ids, waiting } = kept ?? {};
    const isCounted = ids?.includes(trackingId) ?? false;
    const isOn = waiting?.[trackingId]?.isOn ?? isCounted;
    return (
      shown?.get(trackingId) ?? {
        isOn,
        count: Math.max(0, supportsCount + Number(isOn) - Number(isCounted)),
        note: '',
        hasFailed: false,
      }
    );
  }

  /** Shows the result of a press. */
  change(trackingId: string, change: Partial<SupportState>): void {
    const shown = this.joined?.[1].shown.get(trackingId);
    if (!shown) return this.host.requestUpdate();
    const { isOn = shown.isOn } = change;
    this.set(trackingId, { ...shown, count: shown.count + Number(isOn) - Number(shown.isOn), ...change });
  }

  /** Presses the button. */
  toggle(report: Supported): void {
    const { trackingId } = report;
    const { isOn, count } = this.stateOf(report);
    const now = Math.max(0, count + (isOn ? -1 : 1));
    this.set(trackingId, { isOn: !isOn, count: now, note: '', hasFailed: false });
    this.press(trackingId, !isOn);
  }

  /** Stops sharing states: the endpoint has changed, or the element was removed from the page. */
  clear(): void {
    if (!this.joined) return;
    const [of, { members }] = this.joined;
    this.joined = null;
    members.delete(this);
    if (!members.size) sharedBy.delete(of);
  }

  private set(trackingId: string, state: SupportState): void {
    if (!this.joined) return;
    const [, { members, shown }] = this.joined;
    shown.set(trackingId, state);
    for (const { host } of members) host.requestUpdate();
  }
}

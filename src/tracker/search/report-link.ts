import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Target of the page's address. The code is as written there. */
export interface ReportLinkTarget {
  trackingId: string;
  accessCode: string;
}

/** The one tracker of a page that follows its address; the others show the report of their attributes. */
let follower: ReportLink | undefined;

/**
 * Deep links: `?aduan=<id>`, `#aduan=<id>`, `#aduan=<id>&kode=<code>`, also when the fragment changes later. Beside a
 * feed that keeps its open report in the address, the feed handles `?aduan=`, and the tracker the fragment alone.
 */
export class ReportLink implements ReactiveController {
  private readonly open: (target: ReportLinkTarget) => void;

  constructor(host: ReactiveControllerHost, open: (target: ReportLinkTarget) => void) {
    this.open = open;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('hashchange', this.follow);
  }

  hostDisconnected(): void {
    removeEventListener('hashchange', this.follow);
  }

  /** Lets the next tracker follow the address. */
  release(): void {
    if (follower === this) follower = undefined;
  }

  /**
   * Opens the report that the address names, if this is the first tracker of the page.
   * @param trackingId The element's own number: only a link to the same report overrides it.
   * @returns true when there was one to open
   */
  take(trackingId = ''): boolean {
    const target = readAddress();
    if (!target || (trackingId && trackingId !== target.trackingId)) return false;
    follower ??= this;
    if (follower !== this) return false;
    forgetCode();
    this.open(target);
    return true;
  }

  private readonly follow = (): void => {
    this.take();
  };
}

function readAddress(): ReportLinkTarget | undefined {
  const fragment = new URLSearchParams(location.hash.slice(1));
  const query = document.querySelector('aduan-feed[sync-url]') ? '' : location.search;
  const trackingId = fragment.get('aduan') ?? new URLSearchParams(query).get('aduan');
  return trackingId ? { trackingId, accessCode: fragment.get('kode') ?? '' } : undefined;
}

/** Removes the code from the address, so that it is neither on the screen nor in a shared link. */
function forgetCode(): void {
  const fragment = location.hash.slice(1);
  const kept = fragment
    .split('&')
    .filter((pair) => !/^kode=/i.test(pair))
    .join('&');
  if (kept === fragment) return;
  try {
    history.replaceState(history.state, '', `#${kept}`);
  } catch {
    // A sandboxed document may not change its history; it has no address bar to read the code from either.
  }
}

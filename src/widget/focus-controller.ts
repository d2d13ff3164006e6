import type { LitElement, ReactiveController } from 'lit';

/** For a page's `focus()`: the first thing that a widget asks, else its heading. What is asked in another part of it stands behind. */
export function focusFirst({ renderRoot }: LitElement, options?: FocusOptions): void {
  const root = renderRoot as ShadowRoot;
  const asked = root.querySelectorAll<HTMLElement>('form :is(.tile, input, select, textarea)');
  const heading = root.querySelectorAll<HTMLElement>('[tabindex]');
  // What isn't shown takes no focus.
  for (const one of [...asked, ...heading]) {
    one.focus(options);
    if (root.activeElement === one) return;
  }
}

/** Moves the focus by code: fragment links end at a shadow root, and new screens must be heard. */
export class FocusController implements ReactiveController {
  private wanted: string | null = null;

  constructor(protected readonly host: LitElement) {
    host.addController(this);
  }

  /** What has this id in the shadow root takes the focus when it is there. */
  after(id: string): void {
    this.wanted = id;
    this.host.requestUpdate();
  }

  hostUpdated(): void {
    const target = this.wanted && this.host.renderRoot.querySelector<HTMLElement>(`#${this.wanted}`);
    if (!target) return;
    this.wanted = null;
    // Someone who went on to another part of the page is not called back.
    const active = document.activeElement;
    if (!active || active === this.host || active === document.body) this.take(target);
  }

  protected take(target: HTMLElement): void {
    target.focus();
  }
}

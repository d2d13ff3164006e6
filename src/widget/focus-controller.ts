import type { LitElement, ReactiveController } from 'lit';

/** For a widget's `focus()`: focuses the first visible control of its form, else its heading. */
export function focusFirst({ renderRoot }: LitElement, options?: FocusOptions): void {
  const root = renderRoot as ShadowRoot;
  const asked = root.querySelectorAll<HTMLElement>('form :is(.tile, input, select, textarea)');
  const heading = root.querySelectorAll<HTMLElement>('[tabindex]');
  // Hidden controls take no focus.
  for (const one of [...asked, ...heading]) {
    one.focus(options);
    if (root.activeElement === one) return;
  }
}

/** Moves the focus by script: fragments don't reach into a shadow root, and new screens must be announced. */
export class FocusController implements ReactiveController {
  private wanted: string | null = null;

  constructor(protected readonly host: LitElement) {
    host.addController(this);
  }

  /** Focuses the element with this id in the shadow root once it is rendered. */
  after(id: string): void {
    this.wanted = id;
    this.host.requestUpdate();
  }

  hostUpdated(): void {
    const target = this.wanted && this.host.renderRoot.querySelector<HTMLElement>(`#${this.wanted}`);
    if (!target) return;
    this.wanted = null;
    // A person who went on to another part of the page isn't called back.
    const active = document.activeElement;
    if (!active || active === this.host || active === document.body) this.take(target);
  }

  protected take(target: HTMLElement): void {
    target.focus();
  }
}

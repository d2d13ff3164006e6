import type { LitElement, ReactiveController } from 'lit';
import { CONTROL_NAMES, type FieldName } from '../form/state.js';

/** Moves the focus by code: fragment links end at a shadow root, and new screens must be heard. */
export class FocusController implements ReactiveController {
  private wanted: string | null = null;

  constructor(private readonly host: LitElement) {
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
    if (!active || active === this.host || active === document.body) target.focus();
  }

  /** The field's control, known by its id or name; of several radios the chosen one, else the first. */
  field(field: FieldName): void {
    const name = CONTROL_NAMES[field];
    const all = `[name="${name}"]`;
    const { renderRoot } = this.host;
    (
      renderRoot.querySelector<HTMLElement>(`#${name},${all}:checked`) ??
      renderRoot.querySelector<HTMLElement>(all)
    )?.focus();
  }

  /** Enter in a single line goes to the next control, as `enterkeyhint` says; it never sends by surprise. */
  readonly enter = (event: KeyboardEvent): void => {
    const control = event.target as HTMLInputElement;
    // 229: Enter ends a composition, also where `isComposing` is over by then (Safari).
    if (
      event.key !== 'Enter' ||
      event.isComposing ||
      event.keyCode === 229 ||
      !control.matches('input:not([type="file"])')
    )
      return;
    event.preventDefault();
    const controls = [...(control.form?.elements ?? [])].filter((one) =>
      one.matches('input:not([type="hidden"]),textarea'),
    );
    (controls[controls.indexOf(control) + 1] as HTMLElement | undefined)?.focus();
  };
}

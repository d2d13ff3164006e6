import { controlName, type AnyField } from '../form-logic/state.js';
import { FocusController } from '../widget/focus-controller.js';

/** Moves the focus among the form's own fields. */
export class FormFocus extends FocusController {
  /** Told what is about to take the focus, which may lie where it isn't seen yet. */
  reveal: ((target: HTMLElement) => void) | undefined;
  /** Draws what nobody has come to yet, too. */
  drawAll: (() => void) | undefined;

  /** The field's control, known by its id or name; of several radios the chosen one, else the first. */
  field(field: AnyField): void {
    const name = controlName(field);
    const all = `[name="${name}"]`;
    const { renderRoot } = this.host;
    const found =
      renderRoot.querySelector<HTMLElement>(`[id="${name}"],${all}:checked`) ??
      renderRoot.querySelector<HTMLElement>(all);
    const target = found?.closest('[hidden]')
      ? renderRoot.querySelector<HTMLElement>(`[data-stands-for="${name}"]`)
      : found;
    if (target) this.take(target);
  }

  protected override take(target: HTMLElement): void {
    this.reveal?.(target);
    super.take(target);
  }
}

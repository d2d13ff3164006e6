import { nothing } from 'lit';
import { Directive, directive, type ElementPart } from 'lit/directive.js';
import type { Described } from './field.js';

/** Ties a control to its label, help and problem, and names it. */
class ControlDirective extends Directive {
  override render(_: Described): typeof nothing {
    return nothing;
  }

  override update(
    { element }: ElementPart,
    [{ id, name, describedBy, isWrong }]: [Described],
  ): typeof nothing {
    element.classList.add('control');
    element.id = id;
    element.setAttribute('name', name);
    element.setAttribute('aria-describedby', describedBy);
    if (isWrong) element.setAttribute('aria-invalid', 'true');
    else element.removeAttribute('aria-invalid');
    return nothing;
  }
}

/** `control`, among the attributes of an `input`, `select` or `textarea`, makes it the control of a `field`. */
export const control = directive(ControlDirective);

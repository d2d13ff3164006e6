import { html, nothing, type TemplateResult } from 'lit';
import { rootOf } from '../../widget/widget-context.js';
import type { FindMessages } from './find-words.js';

/** The form on this page that sends to the same endpoint, whether its code is loaded yet or not. */
const formOf = (root: string): HTMLElement | undefined =>
  [...document.querySelectorAll<HTMLElement>('aduan-form')].find(
    (form) => rootOf(form.getAttribute('endpoint') ?? '') === root,
  );

/** For what nobody has reported: a button to the form on this page, else a link to the endpoint's own. */
export function renderWayToForm(endpoint: string, m: FindMessages): TemplateResult | typeof nothing {
  const root = rootOf(endpoint);
  const form = formOf(root);
  if (!form && !root) return nothing;
  return html`<p>${m.unreported}</p>
    <p>
      ${
        form
          ? html`<button class="button" part="button" id="report" type="button" @click=${() => show(form)}>
              ${m.report}
            </button>`
          : html`<a class="button" part="button" id="report" href=${new URL('lapor', root).href}
              >${m.report}</a
            >`
      }
    </p>`;
}

/** A form that isn't loaded yet takes no focus; it is loaded when it comes into sight. */
function show(form: HTMLElement): void {
  form.scrollIntoView({ block: 'start' });
  form.focus({ preventScroll: true });
}

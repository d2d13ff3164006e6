import { html, nothing, type TemplateResult } from 'lit';
import type { GuideMessages } from './guide-words.js';

export interface ElsewhereView {
  messages: GuideMessages['elsewhere'];
  web: string;
  sms: string;
  /** What was written; empty before anything is. */
  text: string;
  /** SMS would show what was to stay hidden. */
  isGuarded: boolean;
}

/** What was written leaves by another way, as long as the endpoint doesn't answer. The warning stands before the button. */
export function renderElsewhere(view: ElsewhereView): TemplateResult | typeof nothing {
  const { messages: m, sms, web, text, isGuarded } = view;
  if (!text) return nothing;
  // With `?&`, Android reads the first parameter and iOS the one after the ampersand.
  const href = `sms:${sms}?&body=${encodeURIComponent(text)}`;
  return html`<section class="stack elsewhere" aria-labelledby="elsewhere">
    <h3 id="elsewhere">${m.heading}</h3>
    <p>${m.why}</p>
    ${isGuarded ? html`<p class="notice warning">${m.guarded}</p>` : nothing}
    <p>
      <a class="button secondary" part="secondary-button" href=${href}>${m.sms(sms)}</a>
    </p>
    <p class="hint">${m.smsHint}</p>
    <p><a href=${web} rel="noopener">${m.web(new URL(web).host)}</a></p>
  </section>`;
}

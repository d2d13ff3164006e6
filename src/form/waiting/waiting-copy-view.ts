import { html, nothing, type TemplateResult } from 'lit';
import { renderDrawing } from '../../widget/pictures/drawing-view.js';
import { CHAT } from '../../widget/pictures/drawings.js';
import type { WaitingMessages } from './waiting-words.js';
import type { CopyPanel, WaitingHandlers } from './waiting-view.js';

/** The other ways: what each takes along is said beside it, before it is pressed. */
export function renderCopyPanel(
  { isGuarded, whatsapp, sms, web }: CopyPanel,
  { copying }: WaitingMessages,
  { onSave, onClose }: Pick<WaitingHandlers, 'onSave' | 'onClose'>,
): TemplateResult {
  const link = (href: string, label: unknown, hint: string) =>
    html`<div class="handover">
      <a
        class="button secondary"
        part="secondary-button"
        href=${href}
        target="_blank"
        rel="noopener noreferrer"
        >${label}</a
      >
      <p class="hint">${hint}</p>
    </div>`;
  return html`<div class="panel" role="group" aria-labelledby="waiting-panel">
    <h3 id="waiting-panel" tabindex="-1">${copying.heading}</h3>
    <p>${copying.why}</p>
    <div class="handover">
      <button type="button" class="button secondary" part="secondary-button" @click=${onSave}>
        ${copying.save}
      </button>
      <p class="hint">${copying.saveHint}</p>
    </div>
    ${isGuarded ? html`<p class="line-advice">${copying.secret}</p>` : nothing}
    ${link(whatsapp, [renderDrawing(CHAT), copying.whatsapp], copying.whatsappHint)}
    ${sms ? link(sms.href, copying.sms(sms.to), copying.smsHint) : nothing}
    ${web ? link(web, copying.web, copying.webHint(web.split('/')[2]!)) : nothing}
    <p>${copying.after}</p>
    <p class="row"><button type="button" class="button quiet" @click=${onClose}>${copying.close}</button></p>
  </div>`;
}

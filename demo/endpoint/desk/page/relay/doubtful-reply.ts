import { html, nothing, type TemplateResult } from 'lit';
import type { DoubtfulWire } from '../../relay/wire.js';
import { call, reportPath } from '../api.js';
import { moment } from '../dates.js';
import { form } from '../parts/form.js';
import type { Done } from './forwarding.js';
import { forwardingWords as words } from './forwarding-words.js';

/**
 * `doubtfulReply` was sent, but its answer was lost. Where the gateway has a reply with the same text, which may be the
 * agency's own, only an officer who looks can tell.
 */
export function doubtfulReply(reply: Omit<DoubtfulWire, 'title'>, done: Done): TemplateResult {
  const { id, tracking_id, content, written_at, twin_id } = reply;
  const act = (action: string, message: string) => async () => {
    await call('POST', reportPath(tracking_id, `relay-reply-${action}`), { body: { reply: id } });
    await done(message);
  };
  return html`<div class="stack">
    <blockquote>${content}</blockquote>
    ${written_at ? html`<p class="hint">${words.written(moment(written_at))}</p>` : nothing}
    <p class="notice warning">${words.replyLost} ${twin_id ? words.replyTwin : words.replyLook}</p>
    <div class="actions">
      ${form(act('there', words.replyNoted), () => html`<button>${words.replyIsThere}</button>`)}
      ${form(
        act('not-there', words.replySentAgain),
        () => html`<button>${twin_id ? words.replyIsTwin : words.replyNotThere}</button>`,
      )}
    </div>
  </div>`;
}

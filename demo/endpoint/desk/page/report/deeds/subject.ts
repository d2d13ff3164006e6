import { html, nothing, type TemplateResult } from 'lit';
import { goTo } from '../../address.js';
import { announce } from '../../announce.js';
import { call, reportPath } from '../../api.js';
import { checkbox } from '../../parts/field.js';
import { form, trimmedOf } from '../../parts/form.js';
import { selectField } from '../../parts/select-field.js';
import { ReportPart } from '../report-part.js';
import { words } from './other-deeds-words.js';

type Request = 'reissue-code' | 'export' | 'erase';

const REQUESTS: Readonly<Record<Request, readonly [title: string, how: string]>> = {
  'reissue-code': [words.reissue, words.reissueHow],
  export: [words.export, words.exportHow],
  erase: [words.erase, words.eraseHow],
};

const CHECKS = [
  ['id-card', words.idCard],
  ['call-back', words.callBack],
  ['e-mail', words.eMail],
  ['letter', words.letter],
] as const;

/** `SubjectRequests` are what a reporter may ask for in person; a second officer confirms it. */
class SubjectRequests extends ReportPart {
  protected override render(): TemplateResult {
    const { has_identity } = this.whole.report;
    return html`
      <h3>${words.requests}</h3>
      <p class="hint">${words.twoOfficers}</p>
      ${has_identity ? this.#renderRequest('reissue-code') : nothing} ${this.#renderRequest('export')}
      ${this.#renderRequest('erase')}
    `;
  }

  #renderRequest(request: Request): TemplateResult {
    const [title, how] = REQUESTS[request];
    const send = async (values: FormData): Promise<void> => {
      const body = {
        identity_check: trimmedOf(values, 'identity_check'),
        confirmed: values.get('confirmed') === 'on',
      };
      await call('POST', reportPath(this.whole.report.tracking_id, request), { body });
      goTo({ view: 'permintaan' });
      announce(words.asked);
    };
    return html`<details name="hak">
      <summary>${title}</summary>
      ${form(
        send,
        (problems) => html`
          <p>${how}</p>
          ${selectField(problems, 'identity_check', words.checkedBy, { entries: CHECKS, empty: words.choose })}
          ${checkbox(words.matches, { name: 'confirmed' })}
          <button class=${request === 'erase' ? 'danger' : nothing}>${words.ask}</button>
        `,
      )}
    </details>`;
  }
}

customElements.define('desk-subject-requests', SubjectRequests);

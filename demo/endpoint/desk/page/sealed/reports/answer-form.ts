import { html, type TemplateResult } from 'lit';
import { Refusal } from '../../api.js';
import { control } from '../../parts/control.js';
import { field } from '../../parts/field.js';
import { form, textOf } from '../../parts/form.js';
import { sealedWords as words } from './sealed-words.js';
import { keepUnsent, unsentOf } from './unsent.js';

/** The most that an answer takes: with its JSON it fits a bucket of 64 KiB. */
const ANSWER_MAX = 15_000;

/** `answerForm` takes an answer. @param fingerprint of the team's keys that it is sealed for */
export function answerForm(
  trackingId: string,
  fingerprint: string,
  send: (text: string) => Promise<void>,
): TemplateResult {
  const onInput = ({ target }: Event): void => keepUnsent(trackingId, (target as HTMLTextAreaElement).value);
  return html`<section class="card unprinted" aria-labelledby="tulis-jawaban">
    <h2 id="tulis-jawaban">${words.write}</h2>
    ${form(
      async (values) => {
        const text = textOf(values, 'content').trim();
        if (text === '') throw new Refusal(422, { message: words.empty, errors: { content: [words.empty] } });
        await send(text);
      },
      (problems) =>
        html`${field(
            problems,
            'content',
            words.label,
            (described) =>
              html`<textarea
                ${control(described)}
                rows="8"
                maxlength=${ANSWER_MAX}
                autocomplete="off"
                spellcheck="false"
                .value=${unsentOf(trackingId)}
                @input=${onInput}
              ></textarea>`,
            { hint: words.hint(fingerprint) },
          )}
          <p class="row">
            <button class="primary">${words.send}</button>
          </p>`,
    )}
  </section>`;
}

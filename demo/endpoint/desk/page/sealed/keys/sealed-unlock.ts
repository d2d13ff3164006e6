import { html, type TemplateResult } from 'lit';
import { SealedError } from '../../../../../../src/sealed/sealed-error.js';
import { announce } from '../../announce.js';
import { DeskElement } from '../../element.js';
import { textField, type Problems } from '../../parts/field.js';
import { form, textOf } from '../../parts/form.js';
import { wrongField } from '../../parts/wrong-field.js';
import { openTeamKeys } from './team-keys.js';
import { unlockWords as words } from './unlock-words.js';

/** Words are not to be kept, completed, corrected or begun with a capital by the browser. */
export const sixWordsField = (problems: Problems, label = words.words): TemplateResult =>
  textField(problems, 'words', label, { autocomplete: 'off', autocapitalize: 'none', hint: words.hint });

/** `DeskSealedUnlock` asks for an officer's six words; `onTeamKeys` tells that they were right. */
export class DeskSealedUnlock extends DeskElement {
  protected override render(): TemplateResult {
    return html`<section class="card narrow" aria-labelledby="buka-kunci">
      <h2 id="buka-kunci">${words.title}</h2>
      <p>${words.why}</p>
      ${form(this.send, (problems) => html`${sixWordsField(problems)}<button class="primary">${words.open}</button>`)}
      <p><a href="#/segel/kunci">${words.keys}</a></p>
    </section>`;
  }

  private readonly send = async (values: FormData): Promise<void> => {
    try {
      await openTeamKeys(textOf(values, 'words'));
    } catch (error) {
      if (!(error instanceof SealedError)) throw error;
      throw wrongField('words', error.code === 'sealed-no-key' ? words.none : words.wrong);
    }
    announce(words.opened);
  };
}

customElements.define('desk-sealed-unlock', DeskSealedUnlock);

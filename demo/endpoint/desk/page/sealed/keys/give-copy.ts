import { html, type TemplateResult } from 'lit';
import { drawWords } from '../../../../../../src/sealed/word-list.js';
import type { SealedKeysWire } from '../../../sealed/keys/wire.js';
import { control } from '../../parts/control.js';
import { field, type Problems } from '../../parts/field.js';
import { form, textOf } from '../../parts/form.js';
import { wrongField } from '../../parts/wrong-field.js';
import { session } from '../../session.js';
import { renderWords, renderWordsBack } from './ceremony-steps-view.js';
import { ceremonyWords as words } from './ceremony-words.js';
import { openCopies, sendCopies, type OpenedCopies } from './copies.js';
import { sixWordsField } from './sealed-unlock.js';
import { SteppedElement } from './stepped.js';
import { assertWords } from './typed-back.js';
import { unlockWords } from './unlock-words.js';

type Step = 'whom' | 'words' | 'words-back';

const NUMBERS: Readonly<Record<Step, number>> = { whom: 1, words: 2, 'words-back': 3 };
const TITLES = {
  whom: words.giveTitle,
  'words-back': words.wordsBack,
};

/**
 * `DeskSealedGive` gives another officer copies of all keys that the giver's words open. Both sit at one machine:
 * this tab draws the other's words, shows them once, and wraps once they were typed back. A way between two machines
 * would need a key of the other's that somebody vouches for, and the server is who may not; here two people who see
 * each other do. It is the same where the other has lost their words.
 */
export class DeskSealedGive extends SteppedElement<Step> {
  keys: SealedKeysWire = { epochs: [], officers: [] };
  private officer = { name: '', display_name: '' };
  private drawnWords = '';
  private opened: OpenedCopies = new Map();

  protected readonly first = 'whom';
  protected override readonly last = '';
  protected heading(step: Step): string {
    const title = step === 'words' ? words.wordsOf(this.officer.display_name) : TITLES[step];
    return words.step(NUMBERS[step], NUMBERS['words-back'], title);
  }

  private get others(): SealedKeysWire['officers'] {
    return this.keys.officers.filter(({ name }) => name !== session()?.officer);
  }

  protected drawn(step: Step): TemplateResult {
    if (step === 'words')
      return html`${renderWords(this.drawnWords, words.wordsTo(this.officer.display_name))}
      ${this.button(words.written, () => this.go('words-back'))}`;
    if (step === 'words-back')
      return html`${form(this.store, renderWordsBack)} ${this.quiet(words.showAgain, () => this.go('words'))}`;
    if (this.others.length === 0) return html`<p>${words.noOfficer}</p>`;
    return html`<p>${words.giveWhy}</p>
      ${form(this.open, (problems) => this.whom(problems))}`;
  }

  private whom(problems: Problems): TemplateResult {
    return html`${field(
        problems,
        'officer',
        words.officer,
        (described) =>
          html`<select ${control(described)}>
            ${this.others.map(({ name, display_name }) => html`<option value=${name}>${display_name}</option>`)}
          </select>`,
      )}
      ${sixWordsField(problems, words.ownOfGiver)}
      <p class="row"><button class="primary">${words.next}</button></p>`;
  }

  private readonly open = async (values: FormData): Promise<void> => {
    this.officer = this.others.find(({ name }) => name === textOf(values, 'officer'))!;
    const opened = await openCopies(this.keys.epochs, textOf(values, 'words'));
    if (opened.size === 0) throw wrongField('words', unlockWords.wrong);
    this.opened = opened;
    this.drawnWords = drawWords();
    this.go('words');
  };

  private readonly store = async (values: FormData): Promise<void> => {
    assertWords(textOf(values, 'words'), this.drawnWords);
    const { name: officer, display_name } = this.officer;
    await sendCopies(this.opened, officer, this.drawnWords);
    this.end(words.given(display_name));
  };
}

customElements.define('desk-sealed-give', DeskSealedGive);

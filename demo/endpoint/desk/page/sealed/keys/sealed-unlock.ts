import { html, type TemplateResult } from 'lit';
import { SealedError, type SealedErrorCode } from '../../../../../../src/sealed/sealed-error.js';
import type { SealedKeysWire } from '../../../sealed/keys/wire.js';
import { announce } from '../../announce.js';
import { call } from '../../api.js';
import { DeskElement } from '../../element.js';
import { textField, type Problems } from '../../parts/field.js';
import { form, textOf } from '../../parts/form.js';
import { wrongField } from '../../parts/wrong-field.js';
import { openTeamKeys } from './team-keys.js';
import { unlockWords as words } from './unlock-words.js';

/** The six words say then what is wrong. */
const NOTHING_KNOWN = { epochs: null };

const WHY: Readonly<Partial<Record<SealedErrorCode, string>>> = {
  'sealed-no-key': words.none,
  'sealed-key-mismatch': words.mismatch,
};

/** Words are not to be kept, completed, corrected or begun with a capital by the browser. */
export const sixWordsField = (problems: Problems, label = words.words): TemplateResult =>
  textField(problems, 'words', label, {
    autocomplete: 'off',
    autocapitalize: 'none',
    spellcheck: 'false',
    hint: words.hint,
  });

/**
 * `DeskSealedUnlock` asks for an officer's six words; `onTeamKeys` tells that they were right. Who has none yet is told
 * how to get them.
 */
export class DeskSealedUnlock extends DeskElement {
  static override properties = { missing: { state: true } };

  /** Why no words can be typed; empty where they can, and until it is known. */
  private missing = '';

  override connectedCallback(): void {
    super.connectedCallback();
    void this.look();
  }

  private async look(): Promise<void> {
    const { epochs } = await call<SealedKeysWire>('GET', 'sealed/keys').catch(() => NOTHING_KNOWN);
    if (epochs === null || epochs.some(({ own }) => own !== null)) return;
    this.missing = epochs.length === 0 ? words.noKeys : words.none;
  }

  protected override render(): TemplateResult {
    const toKeys = html`<a href="#/segel/kunci">${words.keys}</a>`;
    if (this.missing !== '') return html`<p class="notice warning">${this.missing} ${toKeys}</p>`;
    return html`<section class="card narrow" aria-labelledby="buka-kunci">
      <h2 id="buka-kunci">${words.title}</h2>
      <p>${words.why}</p>
      ${form(this.send, (problems) => html`${sixWordsField(problems)}<button class="primary">${words.open}</button>`)}
      <p>${words.lost} ${toKeys}</p>
    </section>`;
  }

  private readonly send = async (values: FormData): Promise<void> => {
    try {
      await openTeamKeys(textOf(values, 'words'));
    } catch (error) {
      if (!(error instanceof SealedError)) throw error;
      throw wrongField('words', WHY[error.code] ?? words.wrong);
    }
    // The box that had the focus goes with what it asked for.
    document.querySelector<HTMLElement>('main h1')?.focus();
    announce(words.opened);
  };
}

customElements.define('desk-sealed-unlock', DeskSealedUnlock);

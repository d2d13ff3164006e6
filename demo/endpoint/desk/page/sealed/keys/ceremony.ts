import { html, type TemplateResult } from 'lit';
import { toBase64url } from '../../../../../../src/contract/sealed/bytes.js';
import { drawWords } from '../../../../../../src/sealed/word-list.js';
import { exportPrivate, fingerprintOf, makeKey } from '../../../../../../src/sealed/keys.js';
import { unwrapByWords, wrapByWords } from '../../../../../../src/sealed/officer-words.js';
import { joinRecovery, splitRecovery } from '../../../../../../src/sealed/recovery-sheets.js';
import { SealedError } from '../../../../../../src/sealed/sealed-error.js';
import type { EpochWire, SealedKeysWire } from '../../../sealed/keys/wire.js';
import { call } from '../../api.js';
import { form, textOf } from '../../parts/form.js';
import type { Problems } from '../../parts/field.js';
import { wrongField } from '../../parts/wrong-field.js';
import { session } from '../../session.js';
import {
  renderNeeds,
  renderSheets,
  renderWords,
  renderWordsBack,
  sheetFields,
} from './ceremony-steps-view.js';
import { ceremonyWords as words } from './ceremony-words.js';
import { openCopies, sendCopies, type OpenedCopies } from './copies.js';
import { sixWordsField } from './sealed-unlock.js';
import { SteppedElement } from './stepped.js';
import { placeOf, wrappedOf } from './team-keys.js';
import { wrappedWire } from './wrapped-wire.js';
import { assertSheet, assertWords, sheetRefusal } from './typed-back.js';

/** `Made` is what the browser has made; nothing of it is stored before two sheets were typed back. */
interface Made {
  team: Awaited<ReturnType<typeof makeKey>>;
  recovery: Awaited<ReturnType<typeof makeKey>>;
  fingerprint: string;
  sheets: readonly string[];
  notAfter: string;
  isAlone: boolean;
  words: string;
  /** Copies of earlier keys that get these words too: who has left may have seen the old ones. */
  renewed: OpenedCopies;
}

type Step = 'needs' | 'own-words' | 'words' | 'words-back' | 'sheets' | 'sheets-back' | 'done';

const NUMBERS: Readonly<Record<Step, number>> = {
  needs: 1,
  'own-words': 2,
  words: 2,
  'words-back': 3,
  sheets: 4,
  'sheets-back': 5,
  done: 6,
};

const TITLES: Readonly<Record<Step, string>> = {
  needs: words.needs,
  'own-words': words.ownWords,
  words: words.words,
  'words-back': words.wordsBack,
  sheets: words.sheets,
  'sheets-back': words.sheetsBack,
  done: words.done,
};

/**
 * `DeskSealedCeremony` makes a team key and a recovery key, a step a screen. Leaving it leaves nothing behind. Sheets
 * have no QR code: whatever reads one is a camera, and keeps what it saw.
 */
export class DeskSealedCeremony extends SteppedElement<Step> {
  keys: SealedKeysWire = { epochs: [], officers: [] };
  private made!: Made;

  protected readonly first = 'needs';
  protected heading(step: Step): string {
    return words.step(NUMBERS[step], NUMBERS.done, TITLES[step]);
  }

  /** The officer's own copy of the newest epoch that they have one of: its words go on. */
  private get copied(): EpochWire | undefined {
    return this.keys.epochs.find(({ own }) => own !== null);
  }

  /** `mayBeKnown`: who gives a copy sees its words, so once a holder has left, old ones are good for nothing new. */
  private get mayBeKnown(): boolean {
    return this.keys.epochs.some(({ own, due_since }) => own !== null && due_since !== null);
  }

  protected drawn(step: Step): TemplateResult {
    switch (step) {
      case 'needs':
        return form(this.make, renderNeeds);
      case 'own-words':
        return this.ownWords();
      case 'words':
        return html`${renderWords(this.made.words, words.wordsWhy)}
        ${this.button(words.written, () => this.go('words-back'))}`;
      case 'words-back':
        return html`${form(this.compareWords, renderWordsBack)}
        ${this.quiet(words.showAgain, () => this.go('words'))}`;
      case 'sheets':
        return html`<p class="unprinted">${words.sheetsWhy}</p>
          <p class="row unprinted">
            <button type="button" class="primary" data-print @click=${() => window.print()}>
              ${words.print}
            </button>
            <button type="button" data-next @click=${() => this.go('sheets-back')}>${words.printed}</button>
          </p>
          ${renderSheets(this.made.sheets, this.made)}`;
      case 'sheets-back':
        return html`<p>${words.sheetsBackWhy}</p>
          ${form(
            this.store,
            (problems: Problems) =>
              html`${sheetFields(problems)}
                <p class="row"><button class="primary">${words.store}</button></p>`,
          )}
          ${this.quiet(words.showAgain, () => this.go('sheets'))}`;
      case 'done':
        return html`<p>${words.doneWhy}</p>
          <p class="token">${this.made.fingerprint}</p>
          <p>${words.donePoster}</p>
          <p>${words.doneGive}</p>
          ${this.button(words.finish, this.finish)}`;
    }
  }

  private readonly make = async (values: FormData): Promise<void> => {
    const who = textOf(values, 'who');
    if (who === '') throw wrongField('who', words.chooseWho);
    const [team, recovery] = [await makeKey(), await makeKey()];
    this.made = {
      team,
      recovery,
      fingerprint: await fingerprintOf(team.pk, recovery.pk),
      sheets: await splitRecovery(recovery),
      notAfter: textOf(values, 'not_after'),
      isAlone: who === 'alone',
      words: drawWords(),
      renewed: new Map(),
    };
    this.go(this.copied === undefined ? 'words' : 'own-words');
  };

  private ownWords(): TemplateResult {
    const send = async (values: FormData): Promise<void> => {
      const typed = textOf(values, 'words');
      if (this.mayBeKnown) {
        const renewed = await openCopies(this.keys.epochs, typed);
        if (renewed.size === 0) throw wrongField('words', words.ownWrong);
        this.made.renewed = renewed;
        return this.go('words');
      }
      const place = placeOf(this.copied!, session()!.officer);
      await unwrapByWords(typed, place, wrappedOf(this.copied!.own!)).catch((error: unknown) => {
        throw error instanceof SealedError ? wrongField('words', words.ownWrong) : error;
      });
      this.made.words = typed;
      this.go('sheets');
    };
    return html`<p>${this.mayBeKnown ? words.ownRenewed : words.ownWhy}</p>
      ${form(
        send,
        (problems) =>
          html`${sixWordsField(problems)}
            <p class="row"><button class="primary">${words.next}</button></p>`,
      )}
      ${this.quiet(words.newWords, () => this.go('words'))}`;
  }

  private readonly compareWords = (values: FormData): void => {
    assertWords(textOf(values, 'words'), this.made.words);
    this.go('sheets');
  };

  /** Two sheets as they were typed, not as they were made, have to give the key. */
  private readonly store = async (values: FormData): Promise<void> => {
    const { recovery, sheets } = this.made;
    const typed = [textOf(values, 'sheet-1'), textOf(values, 'sheet-2')] as const;
    const one = assertSheet(typed[0], sheets, 'sheet-1');
    if (assertSheet(typed[1], sheets, 'sheet-2') === one) throw wrongField('sheet-2', words.sheetTwice);
    await joinRecovery([...typed], recovery.pk).catch((error: unknown) => {
      throw sheetRefusal(error, 'sheet-2');
    });
    const { renewed, words: own } = this.made;
    if (renewed.size > 0) await sendCopies(renewed, session()!.officer, own);
    await call('POST', 'sealed/keys', { body: await this.body() });
    this.go('done');
  };

  private async body(): Promise<object> {
    const { team, recovery, fingerprint, notAfter, isAlone, words: own } = this.made;
    const place = { kid: team.kid, recoveryKid: recovery.kid, officer: session()!.officer };
    return {
      kid: toBase64url(team.kid),
      pk: toBase64url(team.pk),
      recovery_kid: toBase64url(recovery.kid),
      recovery_pk: toBase64url(recovery.pk),
      fingerprint,
      not_after: notAfter,
      own: wrappedWire(await wrapByWords(await exportPrivate(team), own, place)),
      is_alone: isAlone,
      after: this.keys.epochs[0]?.kid ?? null,
    };
  }
}

customElements.define('desk-sealed-ceremony', DeskSealedCeremony);

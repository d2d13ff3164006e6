import { html, type TemplateResult } from 'lit';
import { joinRecovery, readSheet } from '../../../../../../src/sealed/recovery-sheets.js';
import type { EpochWire, SealedKeysWire } from '../../../sealed/keys/wire.js';
import { call } from '../../api.js';
import { control } from '../../parts/control.js';
import { field, type Problems } from '../../parts/field.js';
import { form, textOf } from '../../parts/form.js';
import { sheetFields } from './ceremony-steps-view.js';
import { ceremonyWords as words } from './ceremony-words.js';
import { SteppedElement } from './stepped.js';
import { bytesOf, holdRecoveryKey, pairOf } from './team-keys.js';
import { sheetRefusal } from './typed-back.js';

type Step = 'papers' | 'done';

/** `DeskSealedPapers` reads with two sheets when all words are lost. The recovery key stays in this tab. */
export class DeskSealedPapers extends SteppedElement<Step> {
  keys: SealedKeysWire = { epochs: [], officers: [] };

  protected readonly first = 'papers';
  protected heading(): string {
    return words.papersTitle;
  }

  protected drawn(step: Step): TemplateResult {
    if (step === 'done')
      return html`<p>${words.papersOpened}</p>
        <p>${words.papersNext}</p>
        <p><a href="#/segel">${words.read}</a></p>
        ${this.button(words.finish, this.finish)}`;
    return html`<p>${words.papersWhy}</p>
      ${form(
        this.open,
        (problems) =>
          html`${this.epochField(problems)} ${sheetFields(problems)}
            <p class="row"><button class="primary">${words.open}</button></p>`,
      )}`;
  }

  private epochField(problems: Problems): TemplateResult {
    return field(
      problems,
      'epoch',
      words.epoch,
      (described) =>
        html`<select ${control(described)}>
          ${this.keys.epochs.map(
            ({ recovery_kid, fingerprint }) => html`<option value=${recovery_kid}>${fingerprint}</option>`,
          )}
        </select>`,
    );
  }

  private readonly open = async (values: FormData): Promise<void> => {
    const chosen = textOf(values, 'epoch');
    const epoch = this.keys.epochs.find((one: EpochWire) => one.recovery_kid === chosen)!;
    const { recovery_kid, recovery_pk } = epoch;
    const typed = [textOf(values, 'sheet-1'), textOf(values, 'sheet-2')] as const;
    await readSheet(typed[0], bytesOf(recovery_kid)).catch((error: unknown) => {
      throw sheetRefusal(error, 'sheet-1');
    });
    const key = await joinRecovery([...typed], bytesOf(recovery_pk)).catch((error: unknown) => {
      throw sheetRefusal(error, 'sheet-2');
    });
    const pair = await pairOf(epoch).catch((error: unknown) => {
      throw sheetRefusal(error, 'sheet-2');
    });
    await call('POST', 'sealed/keys/recovery', { body: { recovery_kid } });
    holdRecoveryKey(key, pair);
    this.go('done');
  };
}

customElements.define('desk-sealed-papers', DeskSealedPapers);

import { html } from 'hono/html';
import type { Capabilities } from '../../../../../src/contract/capabilities.js';
import type { AnsweredRequest } from '../../../../../src/contract/public/answered.js';
import type { Danger } from '../../../../../src/contract/public/danger.js';
import type { Choice } from '../../../../../src/form-logic/state.js';
import type { Masters } from '../../../reference-data/masters.js';
import type { Language } from '../../../words/messages.js';
import type { FormSeal } from '../../sending/seal.js';
import type { FieldContext } from '../../shell/fields.js';
import type { Markup } from '../../shell/markup.js';
import type { Entered } from '../entered.js';
import type { Step } from '../form-steps.js';
import type { FilesOfForm } from '../kept-files.js';

/** `FormModel` is all that the form's pages and its review show. */
export interface FormModel extends FieldContext {
  language: Language;
  capabilities: Capabilities;
  masters: Masters;
  entered: Entered;
  seal: FormSeal;
  /** Villages to choose from, where the typed name fits several. */
  villages: readonly Choice[];
  kept: FilesOfForm['kept'];
  gone: FilesOfForm['gone'];
  /** Names of files to be chosen again: a browser never fills in a file field. */
  lost: readonly string[];
  /** `danger` that the text tells of. */
  danger: Danger | null;
  /** A sentence above the whole form. */
  notice: string | null;
  /** Errors that belong to no field. */
  otherErrors: readonly string[];
  /** The question whose page is shown. */
  step: Step;
  /** Answered requests for information like this one. */
  answered?: readonly AnsweredRequest[];
  /** The category asks questions that the sent form didn't have. */
  isAsking?: boolean;
}

/** `goneLine` counts lost files without names: only the form names them, and anybody may have written that form. */
export function goneLine({ gone, words }: Pick<FormModel, 'gone' | 'words'>): Markup | '' {
  return gone === 0 ? '' : html`<p class="notice warning">${words.own.files.gone(gone)}</p>`;
}

/** `lostLine` names files that have to be chosen again. */
export function lostLine({ lost, words }: Pick<FormModel, 'lost' | 'words'>): Markup | '' {
  return lost.length === 0
    ? ''
    : html`<p class="notice warning">${words.own.files.again(lost.join(', '))}</p>`;
}

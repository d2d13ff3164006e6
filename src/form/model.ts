import type { Capabilities, Limits } from '../contract/capabilities.js';
import type { IdentityAsked } from '../form-logic/identity.js';
import type { Sight, Viewer } from '../form-logic/visibility.js';
import type { FieldName, FormValues, Presets } from '../form-logic/state.js';
import type { FormMessages, LateMessages } from './words/words.js';

/**
 * What a person may add and nobody must: category and institution, village, files, news by e-mail; and what helps with writing. Each
 * draws nothing where the endpoint offers none.
 */
export interface OptionalViews {
  what: (model: FormModel) => unknown;
  where: (model: FormModel) => unknown;
  /** The place by coordinates. */
  point: (model: FormModel) => unknown;
  contact: (model: FormModel) => unknown;
  /** Other ways to report, while the endpoint doesn't answer. */
  elsewhere: (model: FormModel) => unknown;
  /** Before Kirim. */
  send: () => unknown;
  /** Photos and documents. */
  photos: (model: LateModel) => unknown;
}

/** What is asked of somebody who files for others. */
export interface AssistedViews {
  renderHelper: (form: FormModel) => unknown;
  renderGivenBy: (form: FormModel) => unknown;
}

/** What the form's views draw. Built anew for each render; nothing in it is changed by a view. */
export interface FormModel {
  messages: FormMessages;
  /** Name (and id) of each field's control. */
  names: Readonly<Record<FieldName, string>>;
  values: Readonly<FormValues>;
  presets: Presets;
  /** Null until the endpoint has said what it can do. */
  capabilities: Capabilities | null;
  limits: Limits;
  /** Null until they are here. */
  choices: OptionalViews | null;
  /** Null where everybody files for themselves. */
  assisted: AssistedViews | null;
  /** Sentences of the problems that are shown now, in the order of the form. */
  errors: ReadonlyMap<FieldName, string>;
  /** Errors that belong to no field of this form. */
  otherErrors: readonly string[];
  /** A phone that many hands use: nothing is offered to the browser's memory. */
  isSharedDevice: boolean;
  /** `{endpoint}/lapor`, offered for a Rahasia report; null when the person is already there. */
  safePageUrl: string | null;
}

/** What place and day draw: fetched late, and asking nothing of the endpoint. */
export interface WhereModel extends FormModel {
  messages: FormMessages & LateMessages;
  /** Only a complaint has a day: a question or a wish did not happen. */
  asksDate: boolean;
  /** Latest day an incident can have, `YYYY-MM-DD`. */
  latestDay: string;
}

/** What the parts draw that wait for the endpoint's answer. */
export interface LateModel extends WhereModel {
  capabilities: Capabilities;
  /** What each viewer sees with the current ticks; null where the endpoint said nothing, so nothing may be promised in its name. */
  sights: readonly ViewerSight[] | null;
  asked: IdentityAsked;
  /** Whether to keep it on this device: drawn before Kirim; null where there is no choice (any more). */
  keepChoice: unknown;
}

export interface ViewerSight {
  viewer: Viewer;
  sight: Sight;
  /** The viewer learns who the reporter is. */
  seesIdentity: boolean;
}

/** What the views hand back. All take native events of the form. */
export interface FormHandlers {
  input: (event: Event) => void;
  press: () => void;
  leave: (event: FocusEvent) => void;
  key: (event: KeyboardEvent) => void;
  submit: (event: Event) => void;
}

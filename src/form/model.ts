import type { Capabilities, Limits } from '../contract/capabilities.js';
import type { IdentityAsked } from '../form-logic/identity-and-place-rules.js';
import type { AnyField, FieldName, FormValues, Presets } from '../form-logic/state.js';
import type { SectionsMessages } from './sections/sections-words.js';
import type { WhoLine } from './sections/who-words.js';
import type { WhatMessages } from './what-words.js';
import type { FormMessages } from './form-words.js';

/** Parts that other files draw within the sections. Each draws nothing where the endpoint doesn't offer it. */
export interface PartViews {
  /** The most reported topics as pictures. */
  topics: (model: FormModel) => unknown;
  /** Help with writing and photos, folded away; `isFirst`: in the place of topics, open. */
  tips: (model: FormModel, isFirst: boolean) => unknown;
  /** The office that the report is for. */
  institution: (model: FormModel) => unknown;
  /** Below the text: advice, similar reports, topic, and deduced fields. */
  what: (model: FormModel) => unknown;
  /** The village. */
  where: (model: FormModel) => unknown;
  /** The place by coordinates. */
  point: (model: FormModel) => unknown;
  /** Photos and documents. */
  photos: (model: FormModel) => unknown;
  /** News by e-mail. */
  contact: (model: FormModel) => unknown;
  /** Link to the endpoint's own page with the entries; nothing until the code that carries them is loaded. */
  safePage: (url: string) => unknown;
}

/** Fields for a helper who files for others. */
export interface AssistedViews {
  renderHelper: (form: FormModel) => unknown;
  renderGivenBy: (form: FormModel) => unknown;
}

/** State that the form's views draw. Created for each render; no view changes it. */
export interface FormModel {
  messages: WhatMessages;
  /** Name (and id) of each field's control. */
  names: Readonly<Record<FieldName, string>>;
  values: Readonly<FormValues>;
  /** Values as they will be sent: entries, and deduced values for empty fields. */
  whole: Readonly<FormValues>;
  /** Title to show, which may be deduced. */
  shownTitle: string;
  /** True when the page has its own heading for the form. */
  hasOwnHead: boolean;
  /** True while the endpoint's answer is awaited. */
  isWaiting: boolean;
  presets: Presets;
  /** Null until the endpoint has told them. */
  capabilities: Capabilities | null;
  limits: Limits;
  /** Null until loaded. */
  parts: PartViews | null;
  /** Null when people file for themselves. */
  assisted: AssistedViews | null;
  /** Sentences of the problems shown, in the order of the form. */
  errors: ReadonlyMap<AnyField, string>;
  /** Errors that belong to no field of this form. */
  otherErrors: readonly string[];
  /** Several people use the device: the browser is asked to remember nothing. */
  isSharedDevice: boolean;
}

/** State for the sections of place and day, which need nothing from the endpoint. */
export interface IncidentModel extends FormModel {
  messages: FormMessages & SectionsMessages & { day: (day: string) => string };
  /** Only a complaint has a day: a question or a wish did not happen. */
  asksDate: boolean;
  /** Latest possible day of an incident, `YYYY-MM-DD`. */
  latestDay: () => string;
  /** `{endpoint}/lapor`, offered for a Rahasia report; null when this page is that one. */
  safePageUrl: string | null;
}

/** State for the sections that need the endpoint's capabilities. */
export interface SectionsModel extends IncidentModel {
  capabilities: Capabilities;
  /** `who` reads what with the current ticks; null while unknown, because nothing may be promised for the endpoint. */
  who: readonly WhoLine[] | null;
  asked: IdentityAsked;
}

/** Handlers of the form's native events. */
export interface FormHandlers {
  onInput: (event: Event) => void;
  onPress: () => void;
  onLeave: (event: FocusEvent) => void;
  onKey: (event: KeyboardEvent) => void;
  onSubmit: (event: Event) => void;
  /** The tips were opened or closed. */
  onTips: (event: Event) => void;
}

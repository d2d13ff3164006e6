import type { Capabilities, Limits } from '../contract/capabilities.js';
import type { IdentityAsked } from '../form-logic/identity.js';
import type { Sight, Viewer } from '../form-logic/visibility.js';
import type { AnyField, FieldName, FormValues, Presets } from '../form-logic/state.js';
import type { SectionsMessages } from './sections/sections-words.js';
import type { WhatMessages } from './what-words.js';
import type { FormMessages } from './form-words.js';

/** What other parts draw within the sections. Each draws nothing where the endpoint offers none of it. */
export interface PartViews {
  /** What is reported most, by pictures. */
  topics: (model: FormModel) => unknown;
  /** Help with writing and with photos, folded away. */
  tips: (model: FormModel) => unknown;
  /** The office it is for. */
  institution: (model: FormModel) => unknown;
  /** Under the text: what had better be done about it, reports like it, the topic, and what was deduced. */
  what: (model: FormModel) => unknown;
  /** The village. */
  where: (model: FormModel) => unknown;
  /** The place by coordinates. */
  point: (model: FormModel) => unknown;
  /** Photos and documents. */
  photos: (model: FormModel) => unknown;
  /** News by e-mail. */
  contact: (model: FormModel) => unknown;
  /** The way to the endpoint's own page, with what is written; nothing as long as that can't go along. */
  safePage: (url: string) => unknown;
}

/** What is asked of somebody who files for others. */
export interface AssistedViews {
  renderHelper: (form: FormModel) => unknown;
  renderGivenBy: (form: FormModel) => unknown;
}

/** What the form's views draw. Built anew for each render; nothing in it is changed by a view. */
export interface FormModel {
  messages: WhatMessages;
  /** Name (and id) of each field's control. */
  names: Readonly<Record<FieldName, string>>;
  values: Readonly<FormValues>;
  /** With what is deduced where nothing was entered: as it will be sent. */
  whole: Readonly<FormValues>;
  /** What stands in a control that may hold what was deduced. */
  shownIn: (field: 'title' | 'dateOfIncident') => string;
  /** The page says in words of its own what the form is for. */
  hasOwnHead: boolean;
  /** The endpoint's answer is on its way. */
  isWaiting: boolean;
  presets: Presets;
  /** Null until the endpoint has said what it can do. */
  capabilities: Capabilities | null;
  limits: Limits;
  /** Null until they are here. */
  parts: PartViews | null;
  /** Null where everybody files for themselves. */
  assisted: AssistedViews | null;
  /** Sentences of the problems that are shown now, in the order of the form. */
  errors: ReadonlyMap<AnyField, string>;
  /** Errors that belong to no field of this form. */
  otherErrors: readonly string[];
  /** A phone that many hands use: nothing is offered to the browser's memory. */
  isSharedDevice: boolean;
  /** `{endpoint}/lapor`, offered for a Rahasia report; null when the person is already there. */
  safePageUrl: string | null;
}

/** What place and day draw, which ask nothing of the endpoint. */
export interface IncidentModel extends FormModel {
  messages: FormMessages & SectionsMessages;
  /** Only a complaint has a day: a question or a wish did not happen. */
  asksDate: boolean;
  /** Latest day an incident can have, `YYYY-MM-DD`. */
  latestDay: string;
}

/** What the sections draw that wait for the endpoint's answer. */
export interface SectionsModel extends IncidentModel {
  capabilities: Capabilities;
  /** What each viewer sees with the current ticks; null where the endpoint said nothing, so nothing may be promised in its name. */
  sights: readonly ViewerSight[] | null;
  asked: IdentityAsked;
}

export interface ViewerSight {
  viewer: Viewer;
  sight: Sight;
  /** The viewer learns who the reporter is. */
  seesIdentity: boolean;
}

/** What the views hand back. All take native events of the form. */
export interface FormHandlers {
  onInput: (event: Event) => void;
  onPress: () => void;
  onLeave: (event: FocusEvent) => void;
  onKey: (event: KeyboardEvent) => void;
  onSubmit: (event: Event) => void;
  /** The tips were opened or closed. */
  onTips: (event: Event) => void;
}

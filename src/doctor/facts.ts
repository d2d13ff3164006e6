import type { EmbedState } from '../embed/embed-state.js';

/** How an endpoint answers this page. */
export type Answer =
  | 'ok'
  /** The endpoint answers, but not to pages of this origin. */
  | 'no-cors'
  /** The page may read, but not send the contract's headers. */
  | 'no-headers'
  | 'not-json'
  | 'not-found'
  /** No services of GeoReport v2 are there. */
  | 'not-georeport'
  /** The city that `jurisdiction` names, or fails to name, is not there. */
  | 'no-jurisdiction'
  | 'unreachable'
  /** Not asked: the browser would refuse, or there is no URL. */
  | 'unasked';

export interface EndpointFacts {
  /** As written on the widget. */
  written: string;
  /** As written on the widget, or the widget's own. */
  protocol: string;
  /** As written on the widget; empty without one. */
  jurisdiction: string;
  /** Absolute; null for any but an http(s) URL. */
  url: string | null;
  answer: Answer;
}

/** A widget whose tag has no link to the endpoint's page that needs no script. */
export interface LostFacts {
  tag: string;
  /** URL of that page. */
  page: string;
}

/** Response of a built file, where a widget could not be loaded. */
export interface FileFacts {
  url: string;
  /** Null where the browser doesn't tell. */
  status: number | null;
  contentType: string | null;
  /** True when the server answers, but not to scripts of other sites. */
  lacksCors: boolean;
}

/** Everything that the doctor judges by. */
export interface Facts {
  /** The page's origin; `null` in a sandboxed frame. */
  origin: string;
  isSecure: boolean;
  isHttps: boolean;
  embed: EmbedState;
  /** Script tags that load the widgets. */
  scripts: readonly string[];
  /** Versions of elements that another script registered. */
  foreignVersions: readonly string[];
  endpoints: readonly EndpointFacts[];
  files: readonly FileFacts[];
  lost: readonly LostFacts[];
  /** True when a policy forbids it; false also where browsers don't tell. */
  isGeolocationForbidden: boolean;
}

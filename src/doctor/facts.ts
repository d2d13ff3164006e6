import type { EmbedState } from '../embed/embed-state.js';

/** How an endpoint answers this page. */
export type Answer =
  | 'ok'
  /** It answers, but not to pages of this origin. */
  | 'no-cors'
  /** It lets the page read, but not send the contract's headers. */
  | 'no-headers'
  | 'not-json'
  | 'not-found'
  | 'unreachable'
  /** Not asked: the browser would refuse, or there is no address. */
  | 'unasked';

export interface EndpointFacts {
  /** As written on the widget. */
  written: string;
  /** Absolute; null for what is no http(s) address. */
  url: string | null;
  answer: Answer;
}

/** A widget whose tag holds no way to the endpoint's page that needs no script. */
export interface LostFacts {
  tag: string;
  /** That page. */
  page: string;
}

/** How a built file answers, where a widget could not be loaded. */
export interface FileFacts {
  url: string;
  /** Null where the browser doesn't say. */
  status: number | null;
  contentType: string | null;
  /** It answers, but not to scripts of other sites. */
  lacksCors: boolean;
}

/** All the doctor knows when it judges. */
export interface Facts {
  /** The page's; `null` in a sandboxed frame. */
  origin: string;
  isSecure: boolean;
  isHttps: boolean;
  embed: EmbedState;
  /** Script tags that load ours. */
  scripts: readonly string[];
  /** Versions of elements that something else registered. */
  foreignVersions: readonly string[];
  endpoints: readonly EndpointFacts[];
  files: readonly FileFacts[];
  lost: readonly LostFacts[];
  /** False where a policy forbids it, or where browsers don't say. */
  isGeolocationForbidden: boolean;
}

import type { Problem } from '../../../form-logic/rules.js';
import type { Sight, Viewer } from '../../../form-logic/visibility.js';
import type { ErrorMessages } from '../../../widget/errors/messages.js';
import type { Explained } from '../../words/words.js';

/** All sections but the first: place and day, photos, privacy, Kirim. */
export interface SectionsMessages {
  readonly bytes: (bytes: number) => string;
  readonly fault: ErrorMessages;
  /** Of every field, the first part's too. */
  readonly problem: (problem: Problem) => string;
  readonly sections: Readonly<Record<'where' | 'photos' | 'privacy' | 'send', string>>;
  /** What heads place and day, where the chosen kind of report calls it otherwise. */
  readonly where?: string;
  readonly location: Explained;
  /** Where the village is known, chosen or fixed by the page: what may still be added. */
  readonly locationDetail: Explained;
  readonly date: string;
  /** About when, by one press. */
  readonly days: Readonly<Record<'today' | 'yesterday' | 'week' | 'long' | 'pick', string>> & {
    /** Which day is sent for "this week" or "long ago". */
    readonly sentAs: (day: string) => string;
  };
  /** What is made of the words, and may be changed. */
  readonly deduced: { readonly heading: string; readonly why: string };
  readonly anonymous: Explained;
  readonly anonymousNotCollected: Explained;
  readonly secret: Explained;
  readonly safePage: {
    readonly why: string;
    readonly link: string;
    /** What was written is there by now, in a tab of its own. */
    readonly carried: string;
  };
  readonly visibility: {
    readonly heading: string;
    readonly viewer: (viewer: Viewer, endpointName: string) => string;
    /** In place of the table, for an endpoint that said nothing of itself. */
    readonly untold: string;
    readonly sight: Readonly<Record<Sight, string>>;
  };
  readonly identity: {
    readonly name: string;
    readonly phone: string;
    readonly email: string;
    readonly nik: string;
    readonly nikHint: string;
    readonly phoneOrEmail: string;
    readonly vanished: string;
  };
  readonly consent: {
    readonly heading: string;
    readonly retention: string;
    readonly contact: string;
    readonly version: string;
    /** Above Kirim: what pressing it means. */
    readonly pressing: string;
    /** Unfolds the whole text. */
    readonly whole: string;
  };
  readonly send: string;
  readonly afterSend: string;
  /** While the page around looks at the report before it may go. */
  readonly pageLooks: string;
  /** It could not say whether the report may go. */
  readonly pageUntold: string;
}

import type { Aspect } from '../../../form-logic/completeness.js';
import type { PersonalKind } from '../../../form-logic/personal-data.js';
import type { SectionsMessages } from '../../sections/words/words.js';

/** Help with writing, and other ways to report. */
export interface GuideMessages {
  readonly heading: string;
  readonly aspects: Readonly<Record<Aspect, string>>;
  /** By classification id: what another kind than a complaint is to tell, in words of its own; nothing else is asked of it. */
  readonly kinds: Readonly<Record<string, Readonly<Partial<Record<Aspect, string>>>>>;
  readonly told: string;
  readonly missing: string;
  readonly personal: {
    readonly heading: string;
    readonly why: (kinds: readonly PersonalKind[]) => string;
    readonly cover: string;
    readonly covered: string;
  };
  readonly delicate: {
    readonly heading: string;
    readonly why: string;
    /** Where the endpoint knows no Anonim. */
    readonly makeSecret: string;
    readonly made: string;
    /** Where a name is not even collected. */
    readonly makeNameless: string;
    readonly madeNameless: string;
    /** Where the officers who take reports in see a name that is given. */
    readonly makeHidden: string;
    readonly madeHidden: string;
    readonly undo: string;
    readonly undone: string;
  };
  /** While the endpoint doesn't answer. */
  readonly elsewhere: {
    readonly heading: string;
    readonly why: string;
    readonly sms: (to: string) => string;
    readonly smsHint: string;
    /** Where Anonim or Rahasia is ticked, or the text suggests it. */
    readonly guarded: string;
    readonly web: (host: string) => string;
  };
  readonly safePage: SectionsMessages['safePage'];
}

import type { Aspect } from '../../form/completeness.js';
import type { PersonalKind } from '../../form/personal-data.js';

/** Help with writing; fetched when something is written. */
export interface GuideMessages {
  readonly heading: string;
  readonly aspects: Readonly<Record<Aspect, string>>;
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
    readonly makeSecret: string;
    readonly made: string;
  };
  readonly safePage: { readonly why: string; readonly link: string };
}

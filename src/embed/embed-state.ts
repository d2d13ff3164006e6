import type { AduanTag } from '../registry.js';

/** What a policy forbade: the page's, while our code ran. */
export type Violation = Pick<SecurityPolicyViolationEvent, 'effectiveDirective' | 'blockedURI'>;

/** Under this name the page holds it. */
export const EMBED_STATE = Symbol.for('aduan.embed');

/** What the script that was pasted tells the doctor. */
export interface EmbedState {
  version: string;
  /** Versions of other copies of the script that stay unused. */
  unused: string[];
  /** Where the built files are; undefined where the script doesn't know. */
  dist: string | undefined;
  /** What each widget needs at first and then, below `dist/chunks`; empty in the single file. */
  files: Readonly<Partial<Record<AduanTag, readonly (readonly string[])[]>>>;
  violations: readonly Violation[];
  isPoisoned: boolean;
  /** Each settles when a kind of widget on the page is loaded, or can't be. */
  loads: readonly Promise<unknown>[];
}

/** `EmbedState`: what the script tag notes of its own loading, for the doctor. */
import type { AduanTag } from '../registry.js';

/** Violation of the page's policy while the widgets' code ran. */
export type Violation = Pick<SecurityPolicyViolationEvent, 'effectiveDirective' | 'blockedURI'>;

/** Key of `EmbedState` on the page. */
export const EMBED_STATE = Symbol.for('aduan.embed');

/** State that the script tag gives to the doctor. */
export interface EmbedState {
  version: string;
  /** Versions of other copies of the script that stay unused. */
  unused: string[];
  /** URL of the built files; undefined where the script can't tell. */
  dist: string | undefined;
  /** Files that each widget needs first, and then, below `dist/chunks`; empty in the single file. */
  files: Readonly<Partial<Record<AduanTag, readonly (readonly string[])[]>>>;
  violations: readonly Violation[];
  isPoisoned: boolean;
  /** Each settles when a kind of widget on the page is loaded, or loading failed. */
  loads: readonly Promise<unknown>[];
}

/** Most violations noted; a page may report them without end. */
const MOST_VIOLATIONS = 50;

/** Notes violations of the page's policy from the start: they can't be read later. */
export function noteViolations(): Violation[] {
  const noted: Violation[] = [];
  addEventListener('securitypolicyviolation', (event) => noted.length < MOST_VIOLATIONS && noted.push(event));
  return noted;
}

/** True if the page's address, or an attribute of a widget, asks for the doctor. */
export const isDoctorAsked = (): unknown =>
  /[?&]aduan-doctor/.test(location.href) || document.querySelector('[debug]');

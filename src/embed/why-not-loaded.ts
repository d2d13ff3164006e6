import type { EmbedState, Violation } from './embed-state.js';

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

/** Reason why a built file could not be loaded, in both languages, with the line to write. */
export async function whyNotLoaded({
  dist,
  violations,
}: Partial<Pick<EmbedState, 'dist' | 'violations'>>): Promise<string> {
  // The browser reports a violation in a task of its own, after the import has failed.
  await new Promise((done) => setTimeout(done));
  return dist && violations?.some(({ effectiveDirective }) => effectiveDirective.startsWith('script-src'))
    ? `aduan: tambahkan pada · add to the Content-Security-Policy: script-src ${new URL(dist).origin};`
    : `aduan: unggah seluruh folder dist; jangan gabungkan embed.js, atau pakai embed.single.js · upload all of dist; leave embed.js out of bundles, or use embed.single.js: ${dist}`;
}

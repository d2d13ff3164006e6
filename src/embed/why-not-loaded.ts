import type { EmbedState, Violation } from './embed-state.js';

/** Enough to see what is wrong; a page may report violations without end. */
const MOST_VIOLATIONS = 50;

/** Notes from the start what the page's policy forbids: who is asked later can't look back. */
export function noteViolations(): Violation[] {
  const noted: Violation[] = [];
  addEventListener('securitypolicyviolation', (event) => noted.length < MOST_VIOLATIONS && noted.push(event));
  return noted;
}

/** By the page's address, or by an attribute of a widget. */
export const isDoctorAsked = (): unknown =>
  /[?&]aduan-doctor/.test(location.href) || document.querySelector('[debug]');

/** Why a built file did not come, in both languages, with the line to write. */
export async function whyNotLoaded({
  dist,
  violations,
}: Partial<Pick<EmbedState, 'dist' | 'violations'>>): Promise<string> {
  // The browser tells of a violation in a task of its own, after the import has failed.
  await new Promise((done) => setTimeout(done));
  return dist && violations?.some(({ effectiveDirective }) => effectiveDirective.startsWith('script-src'))
    ? `aduan: tambahkan pada · add to the Content-Security-Policy: script-src ${new URL(dist).origin};`
    : `aduan: unggah seluruh folder dist; jangan gabungkan embed.js, atau pakai embed.single.js · upload all of dist; leave embed.js out of bundles, or use embed.single.js: ${dist}`;
}

import type { Patient, Violation } from '../doctor/facts.js';

/** Enough to see what is wrong; a page may report violations without end. */
const MOST_VIOLATIONS = 50;

/** Notes from the start what the page's policy forbids: who is asked later can't look back. */
export function noteViolations(): Violation[] {
  const noted: Violation[] = [];
  addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
    if (noted.length < MOST_VIOLATIONS) noted.push({ directive: effectiveDirective, blocked: blockedURI });
  });
  return noted;
}

/** By the page's address, or by an attribute of a widget. */
export const isDoctorAsked = (): boolean =>
  /[?&]aduan-doctor/.test(location.search) ||
  document.querySelector('[debug],[data-aduan][data-debug]') !== null;

/** Lets the doctor look at the page once it has loaded. Where the doctor itself can't come, the reason is shown. */
export async function callDoctor(load: () => Promise<unknown>, patient: Patient): Promise<void> {
  if (document.readyState !== 'complete') await new Promise((done) => addEventListener('load', done));
  try {
    await load();
  } catch {
    const reason = document.createElement('pre');
    reason.textContent = await whyNotLoaded(patient);
    document.body.append(reason);
    return;
  }
  const page = globalThis as typeof globalThis & { [key: symbol]: ((patient: Patient) => void) | undefined };
  page[Symbol.for('aduan.doctor')]?.(patient);
}

/** Why a built file did not come, in both languages, with the line to write. */
export async function whyNotLoaded({
  dist = '',
  violations,
}: Pick<Patient, 'dist' | 'violations'>): Promise<string> {
  // The browser tells of a violation in a task of its own, after the import has failed.
  await new Promise((done) => setTimeout(done));
  const { origin } = new URL(dist, location.href);
  return violations.some(({ directive }) => directive.startsWith('script-src'))
    ? `aduan: tambahkan pada · add to the Content-Security-Policy: script-src ${origin};`
    : `aduan: unggah seluruh folder dist, jangan gabungkan embed.js · upload the whole dist folder, leave embed.js out of bundles: ${dist}`;
}

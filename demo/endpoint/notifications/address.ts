import type { Sentence } from '../words/errors.js';

/** One plain address: whatever could name a second one, or a header, is none. */
const EMAIL = /^[^\s@,;:<>"()[\]\\]+@[^\s@,;:<>"()[\]\\]+\.[^\s@,;:<>"()[\]\\]+$/;

/** What is wrong with where news should go; null when nothing is. */
export function notifyProblem({ channel, to }: { channel: string; to: string }): Sentence | null {
  if (channel !== 'email') return { key: 'wrong-form', values: { label: 'label-notify' } };
  return EMAIL.test(to) ? null : { key: 'email-invalid' };
}

/** `s…@c….id`: its owner knows it again, and whoever else holds the code doesn't learn it. */
export function maskAddress(address: string): string {
  const at = address.lastIndexOf('@');
  const domain = address.slice(at + 1);
  const first = (text: string) => [...text][0] ?? '';
  return `${first(address)}…@${first(domain)}….${domain.split('.').at(-1)}`;
}

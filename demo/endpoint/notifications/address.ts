import { domainToASCII, domainToUnicode } from 'node:url';
import type { Sentence } from '../words/errors.js';

/** Words between dots. Quotes and letters beyond these are refused: they give one mailbox several spellings. */
const NAME = /^[\w!#$&'*+/=?^`{|}~-]+(?:\.[\w!#$&'*+/=?^`{|}~-]+)*$/;
/** Characters that end the host of a URL or encode others: no part of a domain. */
const OF_URLS = /[\s%/\\?#:@[\]]/;
/** A domain as mail servers see it; without letters at its end it would be an IP address. */
const DOMAIN = /^(?:[a-z\d](?:[a-z\d-]*[a-z\d])?\.)+[a-z][a-z\d-]*[a-z\d]$/;

/**
 * `plainAddress` reads one plain address, with its domain in ASCII: equivalent dots, letters and signs become one. It
 * is null for anything that could hold a second address or a header, or spell a mailbox in another way.
 */
export function plainAddress(to: string): string | null {
  const at = to.lastIndexOf('@');
  const [name, typed] = [to.slice(0, at), to.slice(at + 1)];
  if (at < 0 || !NAME.test(name) || OF_URLS.test(typed)) return null;
  const domain = domainToASCII(typed).replace(/\.$/, '');
  return DOMAIN.test(domain) ? `${name}@${domain}` : null;
}

/** `notifyProblem` is what is wrong with where news should go; null when nothing is. */
export function notifyProblem({ channel, to }: { channel: string; to: string }): Sentence | null {
  if (channel !== 'email') return { key: 'wrong-form', values: { label: 'label-notify' } };
  return plainAddress(to) !== null ? null : { key: 'email-invalid' };
}

/** `maskAddress` gives `s…@c….id`: its owner recognises it, and others with the code don't learn it. */
export function maskAddress(address: string): string {
  const at = address.lastIndexOf('@');
  const domain = domainToUnicode(address.slice(at + 1));
  const first = (text: string) => [...text][0] ?? '';
  return `${first(address)}…@${first(domain)}….${domain.split('.').at(-1)}`;
}

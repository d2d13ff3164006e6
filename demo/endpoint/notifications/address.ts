import { domainToASCII, domainToUnicode } from 'node:url';
import type { Sentence } from '../words/errors.js';

/** Words between dots; in quotes, or in letters beyond these, one name has many spellings. */
const NAME = /^[\w!#$&'*+/=?^`{|}~-]+(?:\.[\w!#$&'*+/=?^`{|}~-]+)*$/;
/** What says where in a URL the host ends, or stands for another character: no part of a domain. */
const OF_URLS = /[\s%/\\?#:@[\]]/;
/** As mail servers see it; without letters at its end it is an address of the network. */
const DOMAIN = /^(?:[a-z\d](?:[a-z\d-]*[a-z\d])?\.)+[a-z][a-z\d-]*[a-z\d]$/;

/**
 * One plain address, its domain as mail servers see it: dots, letters and signs that mean the same are one. Whatever could name a second
 * address, or a header, or one mailbox by another spelling, is none.
 */
export function plainAddress(to: string): string | null {
  const at = to.lastIndexOf('@');
  const [name, typed] = [to.slice(0, at), to.slice(at + 1)];
  if (at < 0 || !NAME.test(name) || OF_URLS.test(typed)) return null;
  const domain = domainToASCII(typed).replace(/\.$/, '');
  return DOMAIN.test(domain) ? `${name}@${domain}` : null;
}

/** What is wrong with where news should go; null when nothing is. */
export function notifyProblem({ channel, to }: { channel: string; to: string }): Sentence | null {
  if (channel !== 'email') return { key: 'wrong-form', values: { label: 'label-notify' } };
  return plainAddress(to) !== null ? null : { key: 'email-invalid' };
}

/** `s…@c….id`: its owner knows it again, and whoever else holds the code doesn't learn it. */
export function maskAddress(address: string): string {
  const at = address.lastIndexOf('@');
  const domain = domainToUnicode(address.slice(at + 1));
  const first = (text: string) => [...text][0] ?? '';
  return `${first(address)}…@${first(domain)}….${domain.split('.').at(-1)}`;
}

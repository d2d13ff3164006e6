import { getDomain } from 'tldts';
import { plainAddress } from './address.js';

/** Domains that deliver `s.i.ti@…` to `siti@…`; both are one provider. */
const WITHOUT_DOTS = new Set(['gmail.com', 'googlemail.com']);

/** Mailboxes of a whole country: many questions in an hour to these are many people's. */
const PROVIDERS = new Set([
  ...['gmail.com', 'googlemail.com', 'yahoo.com', 'yahoo.co.id', 'ymail.com', 'rocketmail.com', 'aol.com'],
  ...['outlook.com', 'outlook.co.id', 'hotmail.com', 'hotmail.co.id', 'live.com', 'msn.com'],
  ...['icloud.com', 'me.com', 'proton.me', 'protonmail.com', 'yandex.com', 'zoho.com'],
]);

/**
 * `mailboxOf` is the mailbox of an address, for counting only: letters go to the typed name. Many servers deliver
 * `siti+anything@…` to `siti@…`, so it is one mailbox to whoever is pestered.
 */
export function mailboxOf(to: string): string {
  const [, name = to, domain = ''] = /^([^+@]+)[^@]*@(.*)$/.exec(normalOf(to)) ?? [];
  return WITHOUT_DOTS.has(domain) ? `${name.replaceAll('.', '')}@gmail.com` : `${name}@${domain}`;
}

/** `mailDomainOf` is an address's registered domain, for counting only: its owner can invent any number below it. */
export function mailDomainOf(to: string): { domain: string; isProvider: boolean } {
  const normal = normalOf(to);
  const whole = normal.slice(normal.lastIndexOf('@') + 1);
  // Mail domains may have names that no host may have.
  const registered = getDomain(whole, { extractHostname: false, validateHostname: false });
  return { domain: registered ?? whole, isProvider: PROVIDERS.has(whole) };
}

/** Earlier releases stored addresses that aren't plain. */
const normalOf = (to: string): string => (plainAddress(to) ?? to).toLowerCase();

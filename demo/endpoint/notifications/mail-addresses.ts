import { getDomain } from 'tldts';
import { plainAddress } from './address.js';

/** They deliver `s.i.ti@…` to `siti@…`, by either name. */
const WITHOUT_DOTS = new Set(['gmail.com', 'googlemail.com']);

/** Where a whole country has its mailboxes: many questions in an hour to one of these are many people's. */
const PROVIDERS = new Set([
  ...['gmail.com', 'googlemail.com', 'yahoo.com', 'yahoo.co.id', 'ymail.com', 'rocketmail.com', 'aol.com'],
  ...['outlook.com', 'outlook.co.id', 'hotmail.com', 'hotmail.co.id', 'live.com', 'msn.com'],
  ...['icloud.com', 'me.com', 'proton.me', 'protonmail.com', 'yandex.com', 'zoho.com'],
]);

/**
 * The mailbox that an address means, for counting alone: letters go to the name as it was typed. Many servers deliver `siti+anything@…` to
 * `siti@…`: for those who are molested it is one mailbox.
 */
export function mailboxOf(to: string): string {
  const [, name = to, domain = ''] = /^([^+@]+)[^@]*@(.*)$/.exec(normalOf(to)) ?? [];
  return WITHOUT_DOTS.has(domain) ? `${name.replaceAll('.', '')}@gmail.com` : `${name}@${domain}`;
}

/** Whose mail server an address is at, for counting alone: who has a domain can make up as many below it as they like. */
export function mailDomainOf(to: string): { domain: string; isProvider: boolean } {
  const normal = normalOf(to);
  const whole = normal.slice(normal.lastIndexOf('@') + 1);
  // Mail servers take names that no host has.
  const registered = getDomain(whole, { extractHostname: false, validateHostname: false });
  return { domain: registered ?? whole, isProvider: PROVIDERS.has(whole) };
}

/** Of earlier releases there are addresses that are not plain. */
const normalOf = (to: string): string => (plainAddress(to) ?? to).toLowerCase();

import { createHash } from 'node:crypto';
import { closest } from 'fastest-levenshtein';
import * as z from 'zod/mini';

/** `Reading` is a text's value, or what to write instead. */
type Reading<T> = { is: T } | { write: string };

/** `reads` reads a variable's text. Faults say what to write and never repeat the text, which may be a secret. */
function reads<T>(read: (text: string) => Reading<T>) {
  return z.pipe(
    z.string(),
    z.transform((text, context): T => {
      const reading = read(text);
      if ('is' in reading) return reading.is;
      context.issues.push({ code: 'custom', message: `write ${reading.write}`, input: text });
      return z.NEVER;
    }),
  );
}

export const text = () => reads((value) => ({ is: value }));

/** `choice` is one of a few words; a fault names the nearest. */
export function choice<Word extends string>(...words: readonly [Word, ...Word[]]) {
  return reads<Word>((value) => {
    const word = words.find((one) => one === value);
    if (word !== undefined) return { is: word };
    const list = words.join(' or ');
    return { write: words.length === 1 ? list : `${list}; nearest is ${closest(value, [...words])}` };
  });
}

/** `flag` is `1` or `0`. */
export const flag = () =>
  reads<boolean>((value) =>
    value === '1' || value === '0' ? { is: value === '1' } : { write: '1 for yes, 0 for no' },
  );

export const wholeNumber = (least: number, most: number) =>
  reads<number>((value) => {
    const number = /^\d{1,10}$/.test(value) ? Number(value) : NaN;
    return number >= least && number <= most
      ? { is: number }
      : { write: `a whole number from ${least} to ${most}` };
  });

/** `megabytes` reads megabytes and gives bytes. */
export const megabytes = () =>
  reads<number>((value) =>
    /^\d{1,9}$/.test(value) ? { is: Number(value) * 1_048_576 } : { write: 'a whole number of megabytes' },
  );

const SPELT = 'write / # ? @ in a password as %2F %23 %3F %40';

/** `address` begins with one of these, and is what its writer means: signs in a password may split it elsewhere. */
export const address = (...beginnings: readonly string[]) =>
  reads<string>((value) => {
    if (!beginnings.some((beginning) => value.startsWith(beginning) && value.length > beginning.length))
      return { write: `an address that begins with ${beginnings.join(' or ')}` };
    return isMeantAddress(value) ? { is: value } : { write: `an address; this is none: ${SPELT}` };
  });

function isMeantAddress(value: string): boolean {
  if (!URL.canParse(value)) return false;
  const { protocol, username, password: secret, hostname, pathname, search, hash } = new URL(value);
  // Usual in a web address; in a server's address these parts are the rest of a password.
  const isTorn = hash !== '' || (username === '' && /@/.test(pathname + search));
  if (isTorn && !/^https?:$/.test(protocol)) return false;
  return [username, secret, hostname].every(isDecodable);
}

function isDecodable(value: string): boolean {
  try {
    decodeURIComponent(value);
    return true;
  } catch {
    return false;
  }
}

/** The endpoint's path below its site. A proxy may put a path before it; changing it would break every link. */
const PATH = '/sp4n';

/** `publicAddress` is the endpoint's own address, without a slash at the end. */
export const publicAddress = () =>
  reads<string>((value) => {
    const address = value.replace(/\/+$/, '');
    const url = URL.canParse(address) ? new URL(address) : null;
    const isWeb = url !== null && /^https?:$/.test(url.protocol) && url.search === '' && url.hash === '';
    return isWeb && url.pathname.endsWith(PATH)
      ? { is: address }
      : { write: `an http(s) address that ends with ${PATH}, where the endpoint answers, without ? and #` };
  });

const SAFE_ADDRESS = { write: 'an https address without a query or a password; http to localhost alone' };

/** `secretsAddress` receives secrets: plain HTTP only on this machine. Without a slash at the end. */
export const secretsAddress = () =>
  reads<string>((value) =>
    isSafeForSecrets(value) ? { is: new URL(value).href.replace(/\/+$/, '') } : SAFE_ADDRESS,
  );

/** `issuer` is a `secretsAddress` left as written: issuers are compared letter by letter. */
export const issuer = () =>
  reads<string>((value) => (isSafeForSecrets(value) ? { is: value } : SAFE_ADDRESS));

function isSafeForSecrets(value: string): boolean {
  if (!URL.canParse(value)) return false;
  const { protocol, hostname, search, hash, username, password: secret } = new URL(value);
  const isLocal = ['localhost', '127.0.0.1', '[::1]'].includes(hostname);
  const isPrivate = protocol === 'https:' || (protocol === 'http:' && isLocal);
  return isPrivate && search === '' && hash === '' && username === '' && secret === '';
}

/** Short names that people use and browsers don't know. */
const SAID_ZONES: Readonly<Record<string, string>> = {
  WIB: 'Asia/Jakarta',
  WITA: 'Asia/Makassar',
  WIT: 'Asia/Jayapura',
};

export const timeZone = () =>
  reads<string>((value) =>
    isTimeZone(value)
      ? { is: value }
      : { write: `a zone of the IANA list, such as ${SAID_ZONES[value.toUpperCase()] ?? 'Asia/Jakarta'}` },
  );

/** `isTimeZone` accepts area and city only: offsets and short names are not known everywhere. */
function isTimeZone(value: string): boolean {
  if (!/^[A-Z]\w+\/[\w/+-]+$/.test(value)) return false;
  try {
    new Intl.DateTimeFormat('en', { timeZone: value });
    return true;
  } catch {
    return false;
  }
}

/** `origins` are separated by commas or blanks. */
export const origins = () =>
  reads<readonly string[]>((value) => {
    const list = value.split(/[\s,]+/).filter(Boolean);
    const isOrigin = (one: string) => one === '*' || /^https?:\/\/[^\s/?#@]+\/?$/.test(one);
    return list.every(isOrigin)
      ? { is: list }
      : { write: 'origins such as https://desa.example.id, without a path, or * alone' };
  });

/** `frameAncestors` are in the syntax of the policy's `frame-ancestors`. */
export const frameAncestors = () =>
  reads<string>((value) => {
    const isSource = (one: string) =>
      /^('self'|'none'|\*|https?:(\/\/[^\s;,'"]+)?)$/.test(one) ||
      /^(?!(?:self|none)$)[\w*-]+(\.[\w-]+)*(:(\d+|\*))?$/i.test(one);
    return value.split(/\s+/).every(isSource)
      ? { is: value }
      : { write: `'self' (with its quotes), 'none', or origins parted by blanks` };
  });

export const tiles = () =>
  reads<string>((value) => {
    const isAddress = /^(https?:\/)?\//.test(value);
    return isAddress && ['{z}', '{x}', '{y}'].every((part) => value.includes(part))
      ? { is: value }
      : { write: 'an http(s) address with {z}, {x} and {y}' };
  });

/** `textsByName` is a JSON object whose values are texts. */
export const textsByName = (isGood: (texts: Record<string, string>) => boolean = () => true) =>
  reads<Record<string, string>>((value) => {
    const texts = readJson(value);
    const isMap = typeof texts === 'object' && texts !== null && !Array.isArray(texts);
    if (!isMap || Object.values(texts).some((one) => typeof one !== 'string'))
      return { write: 'a JSON object of names and texts' };
    const known = texts as Record<string, string>;
    return isGood(known) ? { is: known } : { write: 'names and texts that a request can carry, each once' };
  });

function readJson(value: string): unknown {
  try {
    return JSON.parse(value);
  } catch {
    return undefined;
  }
}

export const password = (least: number) =>
  reads<string>((value) =>
    value.length >= least ? { is: value } : { write: `at least ${least} characters` },
  );

/** `NamedKey` is a key of which the hash alone is kept. */
export interface NamedKey {
  name: string;
  /** SHA-256 in hex. */
  hash: string;
  /** Hosts from which files may be fetched for its holder; none by default. */
  hosts?: readonly string[];
}

/** A name in the DNS: no number of an address, no port. */
const HOST = /^(?=.{4,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]$/;

/**
 * `namedKeys` are a name, its key and the hosts of its holder's files a line; empty lines and those that begin with #
 * say nothing.
 */
export const namedKeys = (least: number) =>
  reads<readonly NamedKey[]>((value) => {
    const lines = value.split(/\r?\n/).map((line) => line.trim());
    const pairs = lines
      .filter((line) => line !== '' && !line.startsWith('#'))
      .map((line) => line.split(/\s+/));
    const isGood = pairs.every(
      ([name, key = '', ...hosts]) =>
        /^[\w.-]{1,40}$/.test(name!) && key.length >= least && hosts.every((host) => HOST.test(host)),
    );
    const isEachOnce = [0, 1].every((at) => new Set(pairs.map((pair) => pair[at])).size === pairs.length);
    return pairs.length > 0 && isGood && isEachOnce
      ? {
          is: pairs.map(([name, key, ...hosts]) => ({
            name: name!,
            hash: createHash('sha256').update(key!).digest('hex'),
            ...(hosts.length > 0 && { hosts }),
          })),
        }
      : {
          write: `a name and a key of at least ${least} characters a line, each once, parted by a blank, and behind them hosts such as foto.contoh.go.id`,
        };
  });

/** `ageRecipients` are public keys as `age-keygen` tells them. */
export const ageRecipients = () =>
  reads<string[]>((value) => {
    const keys = value.split(/[\s,]+/).filter((key) => key !== '');
    return keys.length > 0 && keys.every((key) => /^age1(?:pq1)?[02-9ac-hj-np-z]{58,}$/.test(key))
      ? { is: keys }
      : { write: 'public keys of age, which begin with age1' };
  });

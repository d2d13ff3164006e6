import { roleName, ROLES } from '../accounts/role-words.js';
import { MAPPED } from '../relay/relay-words.js';
import { IDENTITY_CHECKS, REQUESTS } from '../requests/request-words.js';
import { session } from '../session.js';
import { detailWords as words } from './audit-words.js';

/** `AuditEntry` is a line of the trail. */
export interface AuditEntry {
  at: string;
  officer: string;
  action: string;
  tracking_id: string | null;
  detail: string | null;
  count?: number;
}

type Marks = Readonly<Record<string, string>>;

const SIMPLE: Marks = {
  public: words.public,
  private: words.private,
  openid: words.openid,
  none: words.none,
  email: words.email,
  'first password': words.firstPassword,
  ...IDENTITY_CHECKS,
  ...REQUESTS,
};

const ACCOUNT: Marks = {
  '*': words.allInstitutions,
  disabled: words.disabled,
  enabled: words.enabled,
  password: words.password,
  'no code': words.noCode,
  link: words.link,
  'link-used': words.linkUsed,
  'code-closed': words.codeClosed,
  openid: words.openIdentity,
};

/** Acts of two persons: their `detail` also tells how an account was opened, where its officer didn't open it. */
const OF_TWO_PERSONS = ['reissue-code', 'export', 'erase'].flatMap((action) => [action, `ask-${action}`]);

/** Where reports were before they were taken over (`import/sources.ts`). */
const IMPORTED: Marks = { forms: words.forms, opensid: words.opensid, sp4n: words.sp4n, sheet: words.sheet };

const SEARCHED: Marks = {
  number: words.number,
  phone: words.phone,
  'e-mail': words.eMail,
  words: words.words,
};

type InWords = (entry: AuditEntry) => string | null | undefined;

/** The trail keeps short marks, equal in every language. These actions have marks of more than one word. */
const BY_ACTION: Readonly<Record<string, InWords>> = {
  'sign-in-refused': ({ count = 1 }) => words.refusals(count),
  'open-file': ({ detail }) => detail && words.file(detail),
  verify: ({ detail }) => counted(detail, /^released (\d+)$/, (files) => words.released(files)),
  redact: ({ detail }) =>
    counted(detail, /^title (\d+), content (\d+)$/, (title, content) => words.redacted(title, content)),
  search: ({ detail }) =>
    counted(detail, /^(\S+) (\d+)$/, (kind, found) => words.found(SEARCHED[kind] ?? kind, found)),
  import: ({ detail }) =>
    counted(detail, /^(\S+) (\d+)$/, (source, rows) => words.rows(rows, IMPORTED[source] ?? source)),
  dispose: ({ detail }) => institutionName(detail),
  'relay-found': ({ detail }) => detail && words.nationalNumber(detail),
  'relay-map': ({ detail }) =>
    counted(
      detail,
      /^(\S+) (\S+) (\S+)$/,
      (kind, ours, theirs) =>
        `${MAPPED[kind] ?? kind} ${ours}: ${theirs === 'none' ? words.unmapped : theirs}`,
    ),
  'account-made': accountInWords,
  'account-changed': accountInWords,
  ...Object.fromEntries(OF_TWO_PERSONS.map((action) => [action, checkInWords])),
};

/** `detailInWords` puts the `detail` of a trail's line into words. */
export function detailInWords(entry: AuditEntry): string {
  const { action, detail } = entry;
  return BY_ACTION[action]?.(entry) ?? (detail === null ? '–' : (SIMPLE[detail] ?? detail));
}

const institutionName = (id: string | null): string | undefined =>
  session()?.institutions.find((one) => one.id === id)?.name;

function counted(
  detail: string | null,
  shape: RegExp,
  say: (first: string, second: string, third: string) => string,
): string | null {
  const found = shape.exec(detail ?? '');
  if (found === null) return null;
  const [, first = '', second = '', third = ''] = found;
  return say(first, second, third);
}

/** `checkInWords` reads `check`, `check, link of NAME`, `check, openid` or `check, first password`. */
function checkInWords({ detail }: AuditEntry): string | null {
  const [check = '', way] = (detail ?? '').split(/, (.*)/s);
  if (way === undefined) return null;
  const opened = way.startsWith('link of ') ? words.openedBy(way.slice('link of '.length)) : SIMPLE[way];
  return `${SIMPLE[check] ?? check}, ${opened ?? way}`;
}

/** `accountInWords` reads `name: role role institution, mark, mark`. */
function accountInWords({ detail, officer }: AuditEntry): string | null {
  const [, name, rest] = /^([^:]+): (.+)$/.exec(detail ?? '') ?? [];
  if (rest === undefined) return null;
  const word = (mark: string): string => {
    // Only its officer can set up a phone code; others can only remove it.
    if (mark === 'code') return name === officer ? words.codeSetUp : words.codeRemoved;
    if (mark in ROLES) return roleName(mark);
    return ACCOUNT[mark] ?? institutionName(mark) ?? mark;
  };
  const marks = rest.split(', ').flatMap((part) => (part === 'no code' ? [part] : part.split(' ')));
  return `${name}: ${marks.map(word).join(', ')}`;
}

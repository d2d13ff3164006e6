import type { AuditEntry } from '../../wire.js';
import { roleName, ROLES } from '../accounts/role-words.js';
import { day } from '../dates.js';
import { deedName } from '../deeds/deed-names.js';
import { locale } from '../language.js';
import { MAPPED } from '../relay/relay-words.js';
import { IDENTITY_CHECKS, REQUESTS } from '../requests/request-words.js';
import { session } from '../session.js';
import { wishWords } from '../wishes/wish-words.js';
import { detailWords as words } from './detail-words.js';

type Marks = Readonly<Record<string, string>>;

const SIMPLE: Marks = {
  public: words.public,
  private: words.private,
  openid: words.openid,
  passkey: words.passkey,
  none: words.none,
  email: words.email,
  'first password': words.firstPassword,
  anonymous: words.anonymous,
  ...IDENTITY_CHECKS,
  ...REQUESTS,
};

const ACCOUNT: Marks = {
  '*': words.allInstitutions,
  disabled: words.disabled,
  enabled: words.enabled,
  password: words.password,
  'no code': words.noCode,
  passkey: words.newPasskey,
  'no passkey': words.noPasskey,
  mail: words.mail,
  'mail confirmed': words.mailConfirmed,
  'no mail': words.noMail,
  link: words.link,
  'link-used': words.linkUsed,
  'code-closed': words.codeClosed,
  openid: words.openIdentity,
  'sealed-copies-taken': words.copiesTaken,
};

const CORRECTED: Marks = {
  title: words.title,
  category_id: words.topic,
  location_id: words.place,
  date_of_incident: words.incident,
};

const CAUSES: Marks = { promise: words.promise, overdue: words.overdue, snooze: words.snoozed };

const TEMPLATES: Marks = {
  added: words.templateMade,
  changed: words.templateChanged,
  removed: words.templateRemoved,
};

/** Files of the town's folder. */
const LISTS: Marks = {
  'holidays.csv': words.holidays,
  'institutions.csv': words.institutions,
  'categories.csv': words.categories,
  'urgent.yaml': words.dangers,
  'search.yaml': words.searchWords,
};

/** Acts of two persons: their `detail` also tells how an account was opened, where its officer didn't open it. */
const OF_TWO_PERSONS = ['reissue-code', 'export', 'erase'].flatMap((action) => [action, `ask-${action}`]);

/** Where reports were before they were taken over (`import/sources.ts`). */
const IMPORTED: Marks = { forms: words.forms, opensid: words.opensid, sp4n: words.sp4n, sheet: words.sheet };

const WISHES: Marks = {
  noted: wishWords.noted,
  proposed: wishWords.proposed,
  ranked: wishWords.ranked,
  planned: wishWords.planned,
  built: wishWords.built,
  declined: wishWords.declined,
};

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
  'open-file': ({ detail }) => detail && words.attachment(detail),
  note: answerInWords,
  respond: answerInWords,
  undo: ({ detail }) => detail && deedName(detail),
  correct: ({ detail }) =>
    detail && words.corrected(listed(detail.split(', ').map((field) => CORRECTED[field] ?? field))),
  'cover-photo': ({ detail }) => counted(detail, /^boxes (\d+), before (\d+)$/, words.boxes),
  escalate: ({ detail }) =>
    counted(detail, /^(\S+), (.+)$/, (cause, name) =>
      words.escalated(CAUSES[cause] ?? cause, name === 'verifier' ? words.verifiers : name),
    ),
  templates: ({ detail }) => counted(detail, /^(\S+) \d+$/, (change) => TEMPLATES[change] ?? change),
  'town-changed': ({ detail }) =>
    counted(detail, /^(\S+) \d+: \+(\d+) ~(\d+) -(\d+)$/, (list, ...counts) =>
      words.listChanged(LISTS[list] ?? list, ...counts),
    ),
  verify: ({ detail }) => counted(detail, /^released (\d+)$/, words.released),
  redact: ({ detail }) => counted(detail, /^title (\d+), content (\d+)$/, words.redacted),
  search: ({ detail }) =>
    counted(detail, /^(\S+) (\d+)$/, (kind, found) => words.found(SEARCHED[kind] ?? kind, found)),
  import: ({ detail }) =>
    counted(detail, /^(\S+) (\d+)$/, (source, rows) => words.rows(rows, IMPORTED[source] ?? source)),
  dispose: ({ detail }) => institutionName(detail),
  wish: ({ detail }) => detail && begun(WISHES[detail] ?? detail),
  'relay-found': ({ detail }) => detail && words.nationalNumber(detail),
  'relay-map': ({ detail }) =>
    counted(
      detail,
      /^(\S+) (\S+) (\S+)$/,
      (kind, ours, theirs) =>
        `${MAPPED[kind] ?? kind} ${ours}: ${theirs === 'none' ? words.unmapped : theirs}`,
    ),
  'sealed-epoch': ({ detail }) =>
    counted(detail, /^(\S+) (\S+) (\S+)$/, (fingerprint, last, by) =>
      words.epochBy(fingerprint, day(last), by === 'alone' ? words.alone : words.together),
    ),
  'sealed-copies': ({ detail }) =>
    counted(detail, /^(\d+) (.+)$/, (count, name) => words.copiesTo(name, count)),
  'sealed-recovery': ({ detail }) => detail && words.fingerprint(detail),
  'account-made': accountInWords,
  'account-changed': accountInWords,
  ...Object.fromEntries(OF_TWO_PERSONS.map((action) => [action, checkInWords])),
};

/** `detailInWords` puts the `detail` of a trail's line into words. */
export function detailInWords(entry: AuditEntry): string {
  const { action, detail } = entry;
  // Of whatever act: what it was is inside the envelope.
  if (detail === 'sealed') return words.sealed;
  return BY_ACTION[action]?.(entry) ?? (detail === null ? '–' : begun(SIMPLE[detail] ?? detail));
}

/** A mark as the beginning of a sentence. */
const begun = (words: string): string => words.charAt(0).toLocaleUpperCase(locale) + words.slice(1);

const institutionName = (id: string | null): string | undefined =>
  session()?.institutions.find((one) => one.id === id)?.name;

function counted(
  detail: string | null,
  shape: RegExp,
  say: (first: string, second: string, third: string, fourth: string) => string,
): string | null {
  const found = shape.exec(detail ?? '');
  if (found === null) return null;
  const [, first = '', second = '', third = '', fourth = ''] = found;
  return say(first, second, third, fourth);
}

const listed = (parts: readonly string[]): string => new Intl.ListFormat(locale).format(parts);

/** `answerInWords` reads `public, files 2, template ID, promised 2026-12-05`; all but the first may be missing. */
function answerInWords({ detail }: AuditEntry): string | null {
  if (detail === null) return null;
  const word = (part: string): string => {
    const [name, value = ''] = part.split(' ');
    if (name === 'files') return words.files(value);
    if (name === 'template') return words.template;
    if (name === 'promised') return words.promised(day(value));
    return SIMPLE[part] ?? part;
  };
  return begun(detail.split(', ').map(word).join(', '));
}

/** `checkInWords` reads `check`, `check, link of NAME`, `check, openid` or `check, first password`. */
function checkInWords({ detail }: AuditEntry): string | null {
  const [check = '', way] = (detail ?? '').split(/, (.*)/s);
  if (way === undefined) return null;
  const opened = way.startsWith('link of ') ? words.openedBy(way.slice('link of '.length)) : SIMPLE[way];
  return `${SIMPLE[check] ?? check}, ${opened ?? way}`;
}

const SUPERIOR = 'superior ';

/** `accountInWords` reads `name: role role institution, mark, mark`. */
function accountInWords({ detail, officer }: AuditEntry): string | null {
  const [, name, rest] = /^([^:]+): (.+)$/.exec(detail ?? '') ?? [];
  if (rest === undefined) return null;
  const word = (mark: string): string => {
    // Only its officer can set up a phone code; others can only remove it.
    if (mark === 'code') return name === officer ? words.codeSetUp : words.codeRemoved;
    if (mark in ROLES) return roleName(mark);
    if (mark.startsWith(SUPERIOR)) {
      const above = mark.slice(SUPERIOR.length);
      return above === 'none' ? words.noSuperior : words.superior(above);
    }
    return ACCOUNT[mark] ?? institutionName(mark) ?? mark;
  };
  const isWhole = (part: string): boolean => part in ACCOUNT || part.startsWith(SUPERIOR);
  const marks = rest.split(', ').flatMap((part) => (isWhole(part) ? [part] : part.split(' ')));
  return `${name}: ${marks.map(word).join(', ')}`;
}

import { IDENTITY_CHECKS, MAPPED, REQUESTS, ROLES } from '../words.js';

const SIMPLE = {
  public: 'untuk umum',
  private: 'hanya pelapor',
  openid: 'lewat OpenID',
  none: 'tanpa pemberitahuan',
  email: 'lewat surel',
  'first password': 'sandi dari orang lain, diganti petugasnya',
  ...IDENTITY_CHECKS,
  ...REQUESTS,
};

const ACCOUNT = {
  '*': 'semua instansi',
  disabled: 'dinonaktifkan',
  enabled: 'diaktifkan lagi',
  password: 'sandi baru',
  'no code': 'kode ponsel dilepas',
  link: 'tautan sandi',
  'link-used': 'sandi dibuat lewat tautan',
  'code-closed': 'kode ponsel terkunci sesudah 20 kode salah',
  openid: 'identitas OpenID',
};

/** Acts of two persons: their `detail` also tells how an account was opened, where its officer didn't open it. */
const OF_TWO_PERSONS = ['reissue-code', 'export', 'erase'].flatMap((action) => [action, `ask-${action}`]);

/** Where reports were before they were taken over (`import/sources.ts`). */
const IMPORTED = { forms: 'Google Formulir', opensid: 'OpenSID', sp4n: 'SP4N-LAPOR!', sheet: 'catatan lama' };

const SEARCHED = { number: 'nomor', phone: 'telepon', 'e-mail': 'surel', words: 'kata' };

/** The trail keeps short marks, equal in every language. These actions have marks of more than one word. */
const BY_ACTION = {
  'sign-in-refused': ({ count = 1 }) => `${count} kali dalam satu jam`,
  'open-file': ({ detail }) => detail && `Lampiran ${detail}`,
  verify: ({ detail }) => counted(detail, /^released (\d+)$/, (files) => `${files} lampiran ditampilkan`),
  redact: ({ detail }) =>
    counted(
      detail,
      /^title (\d+), content (\d+)$/,
      (title, content) => `${title} di judul, ${content} di isi`,
    ),
  search: ({ detail }) =>
    counted(detail, /^(\S+) (\d+)$/, (kind, found) => `Menurut ${SEARCHED[kind] ?? kind}: ${found} laporan`),
  import: ({ detail }) =>
    counted(detail, /^(\S+) (\d+)$/, (source, rows) => `${rows} baris dari ${IMPORTED[source] ?? source}`),
  dispose: ({ detail }, { institutions }) => institutions.find(({ id }) => id === detail)?.name,
  'relay-found': ({ detail }) => detail && `Nomor ${detail}`,
  'relay-map': ({ detail }) =>
    counted(
      detail,
      /^(\S+) (\S+) (\S+)$/,
      (kind, ours, theirs) => `${MAPPED[kind] ?? kind} ${ours}: ${theirs === 'none' ? 'dihapus' : theirs}`,
    ),
  'account-made': accountInWords,
  'account-changed': accountInWords,
  ...Object.fromEntries(OF_TWO_PERSONS.map((action) => [action, checkInWords])),
};

/** `detailInWords` puts the `detail` of a trail's line into words. @param session names the institutions */
export function detailInWords(entry, session) {
  const { action, detail } = entry;
  return BY_ACTION[action]?.(entry, session) ?? SIMPLE[detail] ?? detail ?? '–';
}

function counted(detail, shape, words) {
  const [, ...parts] = shape.exec(detail ?? '') ?? [];
  return parts.length === 0 ? null : words(...parts);
}

/** `checkInWords` reads `check`, `check, link of NAME`, `check, openid` or `check, first password`. */
function checkInWords({ detail }) {
  const [check, way] = (detail ?? '').split(/, (.*)/s);
  if (way === undefined) return null;
  const opened = way.startsWith('link of ') ? `akun dibuka ${way.slice('link of '.length)}` : SIMPLE[way];
  return `${SIMPLE[check] ?? check}, ${opened ?? way}`;
}

/** `accountInWords` reads `name: role role institution, mark, mark`. */
function accountInWords({ detail, officer }, { institutions }) {
  const [, name, rest] = /^([^:]+): (.+)$/.exec(detail ?? '') ?? [];
  if (rest === undefined) return null;
  const word = (mark) => {
    // Only its officer can set up a phone code; others can only remove it.
    if (mark === 'code') return name === officer ? 'kode ponsel dipasang' : 'kode ponsel dicabut';
    return ROLES[mark]?.[0] ?? ACCOUNT[mark] ?? institutions.find(({ id }) => id === mark)?.name ?? mark;
  };
  const marks = rest.split(', ').flatMap((part) => (part === 'no code' ? [part] : part.split(' ')));
  return `${name}: ${marks.map(word).join(', ')}`;
}

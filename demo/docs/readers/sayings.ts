import type { PickedFile } from '../../../src/form-logic/files.js';
import type { PersonalKind } from '../../../src/form-logic/writing-hints.js';
import type { Problem } from '../../../src/form-logic/rules.js';
import type { FieldName } from '../../../src/form-logic/state.js';
import type { OutboxSummary } from '../../../src/outbox/summary.js';

type Given = readonly unknown[];

const FIELDS: readonly FieldName[] = [
  'classificationId',
  'title',
  'content',
  'locationText',
  'dateOfIncident',
  'name',
  'phone',
  'email',
  'nik',
  'consent',
];

const PROBLEMS: readonly Problem[] = [
  ...FIELDS.map((field): Problem => ({ field, code: 'missing' })),
  ...FIELDS.map((field): Problem => ({ field, code: 'malformed' })),
  { field: 'phone', code: 'no-contact' },
  { field: 'content', code: 'too-short', min: 20, length: 3 },
  { field: 'title', code: 'too-long', max: 150, length: 163 },
  { field: 'dateOfIncident', code: 'in-future' },
  { field: 'attachments', code: 'refused-files', names: ['1.exe'] },
  { field: 'title', code: 'server', sentences: ['17.'] },
];

const file = (state: object) => [{ state } as PickedFile];
const FILES = [
  file({ phase: 'shrinking' }),
  file({ phase: 'ready', isPrepared: true }),
  file({ phase: 'ready', isPrepared: false }),
  file({ phase: 'refused' }),
];

const line = (changes: Partial<OutboxSummary>) => [
  {
    kind: 'report',
    state: 'waiting',
    createdAt: Date.UTC(2026, 10, 24, 3),
    isEditable: true,
    problem: null,
    ...changes,
  } as OutboxSummary,
];
const refused = { code: 'refused', status: 422 } as OutboxSummary['problem'];
const LINES = [
  line({}),
  line({ problem: refused, kind: 'reply' }),
  line({ state: 'sending' }),
  line({ state: 'unknown' }),
  line({ state: 'needs-fix', isEditable: false }),
  line({ state: 'needs-fix' }),
  line({ state: 'needs-fix', problem: refused }),
  line({ state: 'needs-fix', problem: refused, kind: 'reply' }),
  line({ state: 'sent' }),
  line({ state: 'sent', trackingId: '4821093579' }),
];

const facts = { isOwn: true, verifyDays: 3, followupDays: 5, autocloseDays: 10, closes: null };
const KINDS: readonly PersonalKind[] = ['nik', 'phone', 'email', 'account'];
const NEWEST = new Date(Date.UTC(2026, 10, 24, 3));

/** Arguments of functions that need more than numbers, by the end of their key. All others are called with numbers. */
const GIVEN: readonly (readonly [place: RegExp, given: readonly Given[]])[] = [
  [/^(form|sections)\.problem$/, PROBLEMS.map((problem) => [problem])],
  [/(photos|evidence)\.state$/, FILES],
  [/^waiting\.(title|state|detail)$/, LINES],
  [/^waiting\.copied\.(time|fileName)$/, [[NEWEST.getTime()]]],
  [
    /^draft\.others$/,
    [
      [1, NEWEST],
      [2, NEWEST],
    ],
  ],
  [/changeWhat$/, [['17']]],
  [/^practice\.tracker\.events$/, [...'123'].map((kind) => [kind, '17'])],
  [
    /^place\.(map\.middle|chosen\.at)$/,
    [
      [-4.5, 104.5],
      [4.5, -104.5],
    ],
  ],
  [/^place\.outside\.heading$/, [['17'], ['']]],
  [/^draft\.removeOthers$/, [[1], [2]]],
  [
    /^report\.details\.relay\.(sent|waiting)$/,
    [
      ['17', '18'],
      [null, null],
    ],
  ],
  [/^questions\.day$/, [['2026-11-02']]],
  [/^lateness\.day$/, [['2026-08-02']]],
  [/^guide\.personal\.why$/, [[KINDS]]],
  [/^choices\.suggestions\.found$/, [[['17', '18']]]],
  [
    /^sections\.visibility\.viewer$/,
    ['office', 'officers', 'gateway'].flatMap((viewer) => [
      [viewer, '17'],
      [viewer, ''],
    ]),
  ],
  [
    /^report\.statuses\.\w+\.meaning$/,
    [
      [facts],
      [{ ...facts, isOwn: false, verifyDays: null, followupDays: null, autocloseDays: null }],
      [{ ...facts, closes: '17.' }],
    ],
  ],
  [/notFound\.reasons$/, [true, false].map((canUseCode) => [{ verifyDays: 3, canUseCode }])],
  [/^figures\.(month(Name|Short)|peak)$/, [['2026-08', 12]]],
  [
    /^find\.between$/,
    [
      ['2026-11-02', '2026-11-05'],
      ['2026-11-02', ''],
      ['', '2026-11-05'],
    ],
  ],
];

const NUMBERS: readonly Given[] = [
  [12, 34, 56],
  [240, 0, 0],
  [3_000, 2, 0],
  [0, 1, 2],
];

/** Functions that also accept null. */
const NULLABLE =
  /^(news\.(now|saved)|withdraw\.forwarded|outgoing\.sent|report\.announce\.changed|figures\.(hours|share|answer|inTime|lateTotal))$/;

/** `givenAt` are the arguments for the function at a key, one list for each call. */
export const givenAt = (place: string): readonly Given[] =>
  GIVEN.find(([where]) => where.test(place))?.[1] ??
  (NULLABLE.test(place) ? [...NUMBERS, [null, 2]] : NUMBERS);

/**
 * `sayings` are a language's sentences by key: `form.setup.sms(1)` is that function's answer to its second arguments.
 */
export function sayings(words: object): Map<string, string> {
  const found = new Map<string, string>();
  collect(found, '', words);
  return found;
}

function collect(found: Map<string, string>, place: string, value: unknown): void {
  if (typeof value === 'string') {
    if (!place.endsWith('locale')) found.set(place, value);
  } else if (typeof value === 'function') {
    givenAt(place).forEach((one, index) =>
      collect(found, `${place}(${index})`, (value as (...args: Given) => unknown)(...one)),
    );
  } else if (value && typeof value === 'object') {
    if (place.endsWith('locale')) return;
    for (const [key, part] of Object.entries(value)) collect(found, place ? `${place}.${key}` : key, part);
  }
}

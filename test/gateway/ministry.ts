/** What the ministry's officers do to a report: the side of the gateway that a relay reads. */
import type { Random } from '../../demo/town/seed/random.js';
import { chanceOf } from './moods.js';

export interface GatewayInstitution {
  id: number;
  name: string;
}

export interface GatewayFile {
  name: string;
  extension: string;
  bytes: Uint8Array;
}

export interface GatewayLine {
  id: number;
  at: Date;
  /** A template, which may hold HTML. */
  content: string;
  from: GatewayInstitution | null;
  to: GatewayInstitution | null;
  statusOld: string | null;
  statusNew: string | null;
}

export interface GatewayFollowUp {
  at: Date;
  /** How it is signed. */
  from: string | null;
  to: string | null;
  templateCode: string | null;
  templateContent: string | null;
  content: string;
  /** 0 is none. */
  rating: number;
  isSecret: boolean;
  files: GatewayFile[];
}

export interface GatewayStatus {
  code: number;
  name: string;
}

/** A report as the ministry has it. */
export interface Matter {
  nationalId: number;
  status: GatewayStatus;
  disposition: GatewayInstitution | null;
  lines: GatewayLine[];
  followUps: GatewayFollowUp[];
}

/** What an officer there does, and the words by which it is known again: nobody else's, and free of markup. */
export type Act =
  | { kind: 'status'; status: GatewayStatus; mark: string; isBackdated: boolean; isSilent?: boolean }
  | { kind: 'disposition'; to: GatewayInstitution; mark: string }
  | Answer
  | { kind: 'line'; mark: string; times: number };

/** What stands among the follow-ups then. */
export interface Answer {
  kind: 'answer';
  mark: string;
  files: GatewayFile[];
  isHtml: boolean;
  /** Default: the institution that has the report. Null where nobody signs; a person's name where a person does. */
  from?: string | null;
  /** Default: a sentence of its own, with the mark. */
  words?: string;
  /** A template, and nothing of one's own. Default false. */
  isTemplateOnly?: boolean;
  isSecret?: boolean;
  rating?: number;
}

/** What everybody says, reporters too. */
export const COMMON_WORDS: readonly string[] = ['Terima kasih', 'Baik'];

export const STATUSES = {
  unverified: { code: 1, name: 'Belum Terverifikasi' },
  verified: { code: 2, name: 'Terverifikasi' },
  inProgress: { code: 3, name: 'Dalam Proses' },
  done: { code: 4, name: 'Selesai' },
  archived: { code: 5, name: 'Diarsipkan' },
  rejected: { code: 6, name: 'Ditolak' },
  held: { code: 7, name: 'Tunda' },
  /** Published nowhere. */
  unknown: { code: 42, name: 'Menunggu Klarifikasi Pusat' },
} as const satisfies Record<string, GatewayStatus>;

export const GATEWAY_INSTITUTIONS: readonly GatewayInstitution[] = [
  { id: 5101, name: 'Pemerintah Kabupaten Ogan Komering Ulu' },
  { id: 5117, name: 'Dinas Pekerjaan Umum dan Penataan Ruang Kabupaten Ogan Komering Ulu' },
  { id: 5120, name: 'Dinas Kesehatan Kabupaten Ogan Komering Ulu' },
  { id: 17, name: 'Kementerian Pekerjaan Umum' },
  { id: 93, name: 'PT PLN (Persero)' },
];

/** A little PDF and a little picture, both whole. */
export interface FilesAtHand {
  picture: Uint8Array;
  document: Uint8Array;
}

/** What will be done to a report, in this order: from the seed and its title alone. */
export function actsFor(seed: number, title: string, files: FilesAtHand): Act[] {
  const random = chanceOf(seed, 'acts', title);
  const number = chanceOf(seed, 'mark', title).whole(100_000_000, 999_999_999);
  let count = 0;
  const mark = (): string => `catatan ${number}-${(count += 1)}`;
  const acts: Act[] = [{ kind: 'disposition', to: random.pick(GATEWAY_INSTITUTIONS), mark: mark() }];
  // Out of order: what is in progress is unverified again, and an unknown word stands between two known ones.
  for (let left = random.whole(1, 4); left > 0; left -= 1) acts.push(anAct(random, mark, files));
  acts.push({ kind: 'answer', mark: mark(), files: someFiles(random, files), isHtml: random.chance(0.5) });
  return withoutTwins(acts);
}

/**
 * On this wire nothing tells two answers apart that say the same in the same second and stand on two pages: no report
 * gets such.
 */
function withoutTwins(acts: readonly Act[]): Act[] {
  const said = new Set<string>();
  return acts.map((act) => {
    if (act.kind !== 'answer' || act.words === undefined) return act;
    const { words, ...rest } = act;
    if (said.has(words)) return rest;
    said.add(words);
    return act;
  });
}

function anAct(random: Random, mark: () => string, files: FilesAtHand): Act {
  const kind = random.pick(['status', 'status', 'line', 'answer'] as const);
  const { unverified, verified, inProgress, held, unknown } = STATUSES;
  const status = random.pick([verified, inProgress, held, unknown, unverified]);
  if (kind === 'status') return { kind, status, mark: mark(), isBackdated: random.chance(0.3) };
  if (random.chance(0.2) && kind === 'answer')
    return { kind, mark: mark(), files: [], isHtml: false, words: random.pick(COMMON_WORDS) };
  if (kind === 'line') return { kind, mark: mark(), times: random.pick([1, 1, 2]) };
  return {
    kind,
    mark: mark(),
    files: someFiles(random, files),
    isHtml: random.chance(0.5),
    isTemplateOnly: random.chance(0.15),
    isSecret: random.chance(0.2),
    rating: random.pick([0, 0, 0, 4]),
    ...(random.chance(0.25) && { from: random.pick([null, 'Sri Wahyuni', 'Pelapor']) }),
  };
}

function someFiles(random: Random, { picture, document }: FilesAtHand): GatewayFile[] {
  const all: GatewayFile[] = [
    { name: 'perbaikan.jpg', extension: 'jpg', bytes: picture },
    { name: 'surat jawaban.pdf', extension: 'pdf', bytes: document },
  ];
  return all.filter(() => random.chance(0.35));
}

/** Does it. Every line has an id of its own; follow-ups have none on this wire. */
export function perform(matter: Matter, act: Act, at: Date, newId: () => number): void {
  const line = (content: string, over: Partial<GatewayLine> = {}): void =>
    void matter.lines.push({
      id: newId(),
      at,
      content,
      from: GATEWAY_INSTITUTIONS[0]!,
      to: matter.disposition,
      statusOld: matter.status.name,
      statusNew: matter.status.name,
      ...over,
    });
  if (act.kind === 'status') {
    const statusOld = matter.status.name;
    matter.status = act.status;
    // Not every change leaves a line.
    if (act.isSilent === true) return;
    line(`Status diubah dari {{status_old}} ke <b>{{status_new}}</b>, ${act.mark}.`, {
      statusOld,
      statusNew: act.status.name,
      // Written down at once, said to be of yesterday.
      at: act.isBackdated ? new Date(at.getTime() - 86_400_000) : at,
    });
  } else if (act.kind === 'disposition') {
    matter.disposition = act.to;
    line(`<p>{{institution_from}} mendisposisikan laporan ke {{institution_to}}, ${act.mark}.</p>`, {
      to: act.to,
    });
  } else if (act.kind === 'line') {
    // The same words at the same moment, said twice: two lines.
    for (let n = 0; n < act.times; n += 1) line(`Koordinasi berjalan &amp; dicatat, ${act.mark}.`);
  } else {
    matter.followUps.push(followUpOf(act, matter, at));
  }
}

function followUpOf(act: Answer, { disposition }: Matter, at: Date): GatewayFollowUp {
  const { mark, files, isHtml, isTemplateOnly = false, rating = 0, isSecret = false } = act;
  const agency = GATEWAY_INSTITUTIONS[0]!.name;
  const html = `<p>Terima kasih. <strong>Petugas</strong> sudah ke lokasi,<br>${mark}.</p><script>alert(1)</script>`;
  const words = act.words ?? (isHtml ? html : `Terima kasih. Petugas sudah ke lokasi, ${mark}.`);
  const template = isTemplateOnly
    ? `Laporan didisposisikan dari {{institution_from}}, ${mark}.`
    : '{{institution_from_link}} memberi tindak lanjut';
  return {
    at,
    from: act.from === undefined ? (disposition?.name ?? agency) : act.from,
    to: isHtml ? null : agency,
    templateCode: isHtml || isTemplateOnly ? 'TL-01' : null,
    templateContent: isHtml || isTemplateOnly ? template : null,
    content: isTemplateOnly ? '' : words,
    rating,
    isSecret,
    files,
  };
}

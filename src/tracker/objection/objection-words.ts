import type { Decision, ObjectionGround } from '../../contract/information/information.js';
import type { MessagesOf } from '../../widget/language/messages-of.js';

/** Indonesian. */
export const objectionWords = {
  heading: 'Ajukan keberatan',
  /** @param day the last one */
  lead: (day: string | null) =>
    `Hanya Anda dan petugas yang membaca keberatan ini. Atasan petugas menjawabnya.${day ? ` Paling lambat ${day}.` : ''}`,
  ground: 'Alasan',
  choose: 'Pilih alasan',
  grounds: {
    a: 'Ditolak dengan alasan dikecualikan',
    b: 'Informasi berkala tidak disediakan',
    c: 'Permintaan tidak ditanggapi',
    d: 'Ditanggapi tidak sebagaimana diminta',
    e: 'Permintaan tidak dipenuhi',
    f: 'Biaya tidak wajar',
    g: 'Lewat jangka waktu',
  } as Readonly<Record<ObjectionGround, string>>,
  content: 'Isi keberatan',
  /** Why there is a limit, and which. @param max characters */
  contentHint: (max: number) => `Singkat saja, supaya lekas dijawab: paling banyak ${max} huruf.`,
  problems: {
    ground: 'Pilih satu alasan.',
    short: 'Jelaskan sedikit lagi: paling sedikit 10 huruf.',
    /** @param max characters */
    long: (max: number) => `Terlalu panjang. Ringkas sampai ${max} huruf.`,
  },
  send: 'Kirim keberatan',
  sending: 'Mengirim keberatan…',
  again: 'Coba kirim lagi',
  failed: 'Keberatan belum terkirim',
  unknown: {
    heading: 'Belum tahu apakah keberatan sudah terkirim',
    text: 'Sambungan terputus. Kirim lagi saja: dua kali sama dengan sekali.',
  },
  /** Above the decision on a request. */
  decision: 'Putusan',
  decisions: {
    granted: 'Dikabulkan',
    partly: 'Dikabulkan sebagian',
    refused: 'Ditolak',
    'not-held': 'Informasinya ada pada pihak lain',
  } as Readonly<Record<Decision, string>>,
  /** @param reason in the office’s words */
  extended: (reason: string) => `Waktunya diperpanjang: ${reason}`,
  made: 'Keberatan Anda',
  waits: 'Menunggu keputusan atasan petugas.',
  /** @param day by when it is to be decided */
  by: (day: string) => `Paling lambat ${day}.`,
  decided: 'Atasan sudah memutus. Bacalah jawabannya pada riwayat.',
};

/** Words of an objection. Text or functions of text, never markup. */
export type ObjectionMessages = MessagesOf<typeof objectionWords>;

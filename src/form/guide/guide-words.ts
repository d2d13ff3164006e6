import type { Protection } from '../../form-logic/visibility.js';
import { sectionsWords } from '../sections/sections-words.js';
import type { Aspect, PersonalKind } from '../../form-logic/writing-hints.js';
import type { MessagesOf } from '../../widget/language/messages-of.js';

const KINDS: Readonly<Record<PersonalKind, string>> = {
  nik: 'NIK',
  phone: 'nomor HP',
  email: 'alamat email',
  account: 'nomor rekening',
};

/** Indonesian. */
export const guideWords = {
  heading: 'Supaya cepat ditangani, ceritakan:',
  aspects: {
    what: 'Apa yang terjadi',
    where: 'Di mana',
    when: 'Sejak kapan',
    hope: 'Apa harapan Anda',
  } satisfies Readonly<Record<Aspect, string>>,
  /** By classification id: names for the aspects of other kinds than a complaint; no other aspect is asked. */
  kinds: {
    '2': { what: 'Informasi apa' },
    '3': { what: 'Apa usul Anda', where: 'Di mana', hope: 'Apa harapan Anda' },
  } as Readonly<Record<string, Readonly<Partial<Record<Aspect, string>>>>>,
  told: 'sudah ada',
  missing: 'belum ada',
  personal: {
    heading: 'Ada data pribadi di tulisan Anda',
    why: (kinds: readonly PersonalKind[]) =>
      `Laporan ini bisa dibaca orang di internet, dan di dalamnya ada ${kinds.map((kind) => KINDS[kind]).join(', ')}. Petugas tetap bisa menghubungi Anda lewat kontak di formulir ini.`,
    cover: 'Tutupi dengan •••',
    covered: 'Data pribadi ditutupi.',
  },
  delicate: {
    heading: 'Takut ketahuan?',
    why: 'Laporan seperti ini bisa dikirim tanpa tampil di internet dan tanpa nama Anda.',
    offer: {
      secret: 'Jadikan Rahasia',
      nameless: 'Rahasia dan tanpa nama',
      hidden: 'Rahasia, sembunyikan nama saya',
    } satisfies Record<Protection, string>,
    taken: {
      secret: 'Laporan ini sekarang Rahasia: tidak tampil di internet.',
      nameless:
        'Laporan ini sekarang Rahasia dan tanpa nama: tidak tampil di internet, dan nama Anda tidak diminta.',
      hidden:
        'Laporan ini sekarang Rahasia dan nama Anda disembunyikan. Nama boleh dikosongkan; bila diisi, hanya petugas penerima yang melihatnya.',
    } satisfies Record<Protection, string>,
    undo: 'Batalkan',
    undone: 'Dibatalkan. Laporan ini kembali seperti semula.',
  },
  /** Shown while the endpoint doesn't answer. */
  elsewhere: {
    heading: 'Kalau formulir tidak kunjung tersambung',
    why: 'Tulisan Anda bisa dikirim tanpa internet, lewat SMS ke SP4N-LAPOR!.',
    sms: (to: string) => `Kirim tulisan lewat SMS ke ${to}`,
    smsHint: 'Tanpa foto. Pulsa SMS berlaku. Penerima melihat nomor HP Anda bersama isinya.',
    /** Shown if Anonim or Rahasia is ticked, or the text suggests it. */
    guarded:
      'SMS tidak anonim dan tidak rahasia: nomor HP dan isi pesan terlihat oleh penerima, dan pesannya tersimpan di HP ini. Kalau itu berbahaya, tunggu sampai formulir tersambung.',
    web: (host: string) => `Atau tulis di ${host}`,
  },
  safePage: sectionsWords.safePage,
};

/** Words of the help with writing, and of other ways to report. */
export type GuideMessages = MessagesOf<typeof guideWords>;

import type { PersonalKind } from '../../../form-logic/personal-data.js';
import type { GuideMessages } from './words.js';
import { sectionsId } from '../../sections/words/id.js';

const KINDS: Readonly<Record<PersonalKind, string>> = {
  nik: 'NIK',
  phone: 'nomor HP',
  email: 'alamat email',
  account: 'nomor rekening',
};

/** Indonesian. */
export const guideId: GuideMessages = {
  heading: 'Supaya cepat ditangani, ceritakan:',
  aspects: {
    what: 'Apa yang terjadi',
    where: 'Di mana',
    when: 'Sejak kapan',
    office: 'Instansi mana',
    hope: 'Apa harapan Anda',
  },
  kinds: {
    '2': { what: 'Informasi apa', office: 'Dari kantor mana' },
    '3': { what: 'Apa usul Anda', where: 'Di mana', hope: 'Apa harapan Anda' },
  },
  told: 'sudah ada',
  missing: 'belum ada',
  personal: {
    heading: 'Ada data pribadi di tulisan Anda',
    why: (kinds) =>
      `Laporan ini bisa dibaca orang di internet, dan di dalamnya ada ${kinds.map((kind) => KINDS[kind]).join(', ')}. Petugas tetap bisa menghubungi Anda lewat kontak yang Anda isi di bawah.`,
    cover: 'Tutupi dengan •••',
    covered: 'Data pribadi ditutupi.',
  },
  delicate: {
    heading: 'Takut ketahuan?',
    why: 'Laporan seperti ini bisa dikirim tanpa tampil di internet dan tanpa nama Anda.',
    makeSecret: 'Jadikan Rahasia',
    made: 'Laporan ini sekarang Rahasia.',
    makeNameless: 'Rahasia dan tanpa nama',
    madeNameless:
      'Laporan ini sekarang Rahasia dan tanpa nama: tidak tampil di internet, dan nama Anda tidak diminta.',
    makeHidden: 'Rahasia, sembunyikan nama saya',
    madeHidden:
      'Laporan ini sekarang Rahasia dan nama Anda disembunyikan. Nama boleh dikosongkan; bila diisi, hanya petugas penerima yang melihatnya.',
    undo: 'Batalkan',
    undone: 'Dibatalkan. Laporan ini kembali seperti semula.',
  },
  elsewhere: {
    heading: 'Kalau formulir tidak kunjung tersambung',
    why: 'Tulisan Anda bisa dikirim tanpa internet, lewat SMS ke layanan nasional SP4N-LAPOR!.',
    sms: (to) => `Kirim tulisan lewat SMS ke ${to}`,
    smsHint: 'Tanpa foto. Pulsa SMS berlaku. Penerima melihat nomor HP Anda bersama isinya.',
    guarded:
      'SMS tidak anonim dan tidak rahasia: nomor HP dan isi pesan terlihat oleh penerima, dan pesannya tersimpan di HP ini. Kalau itu berbahaya bagi Anda, tunggu sampai formulir tersambung.',
    web: (host) => `Atau tulis di ${host}`,
  },
  safePage: sectionsId.safePage,
};

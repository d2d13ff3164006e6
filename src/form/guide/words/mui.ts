import type { PersonalKind } from '../../../form-logic/personal-data.js';
import type { GuideMessages } from './words.js';
import { sectionsMui } from '../../sections/words/mui.js';

const KINDS: Readonly<Record<PersonalKind, string>> = {
  nik: 'NIK',
  phone: 'nomor HP',
  email: 'alamat email',
  account: 'nomor rekening',
};

/** Palembang Malay. */
export const guideMui: GuideMessages = {
  heading: 'Supayo cepet diurus, ceritoke:',
  aspects: {
    what: 'Apo yang tejadi',
    where: 'Dimano',
    when: 'Dari kapan',
    office: 'Instansi mano',
    hope: 'Apo harapan kamu',
  },
  kinds: {
    '2': { what: 'Informasi apo', office: 'Dari kantor mano' },
    '3': { what: 'Apo usul kamu', where: 'Dimano', hope: 'Apo harapan kamu' },
  },
  told: 'sudah ado',
  missing: 'belom ado',
  personal: {
    heading: 'Ado data pribadi di tulisan kamu',
    why: (kinds) =>
      `Laporan ini pacak dibaco wong di internet, dan di dalemnyo ado ${kinds.map((kind) => KINDS[kind]).join(', ')}. Petugas tetep pacak ngubungi kamu lewat kontak yang kamu isi di bawah.`,
    cover: 'Tutupi pake •••',
    covered: 'Data pribadi sudah ditutupi.',
  },
  delicate: {
    heading: 'Takut ketauan?',
    why: 'Laporan cak ini pacak dikirim tanpa tampil di internet dan tanpa namo kamu.',
    makeSecret: 'Jadike Rahasia',
    made: 'Laporan ini sekarang Rahasia.',
    makeNameless: 'Rahasia dan tanpa namo',
    madeNameless:
      'Laporan ini sekarang Rahasia dan tanpa namo: dak tampil di internet, dan namo kamu dak diminta.',
    makeHidden: 'Rahasia, umpetke namo aku',
    madeHidden:
      'Laporan ini sekarang Rahasia dan namo kamu diumpetke. Namo boleh dikosongke; kalu diisi, cuma petugas yang nerimo laporan yang nyingoknyo.',
    undo: 'Batalke',
    undone: 'Sudah dibatalke. Laporan ini balek cak tadi.',
  },
  elsewhere: {
    heading: 'Kalu formulir dak nyambung-nyambung',
    why: 'Tulisan kamu pacak dikirim tanpa internet, lewat SMS ke layanan nasional SP4N-LAPOR!.',
    sms: (to) => `Kirim tulisan lewat SMS ke ${to}`,
    smsHint: 'Tanpa foto. Pulsa SMS tepake. Yang nerimo nyingok nomor HP kamu samo isinyo.',
    guarded:
      'SMS dak anonim dan dak rahasia: nomor HP samo isi pesan kejingokan oleh yang nerimo, dan pesannyo tesimpen di HP ini. Kalu itu bahayo untuk kamu, tunggu sampe formulir nyambung.',
    web: (host) => `Atau tulis di ${host}`,
  },
  safePage: sectionsMui.safePage,
};

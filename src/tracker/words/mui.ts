import { errorsMui } from '../../widget/errors/mui.js';
import type { TrackerMessages } from './words.js';

/** Palembang Malay. Browsers have no dates in it, so they are Indonesian. */
export const trackerMui: TrackerMessages = {
  locale: ['mui', 'id-ID'],
  errors: errorsMui,
  heading: 'Lacak laporan',
  lead: 'Jingok laporan kamu sudah sampe mano dan siapo yang lagi ngurusnyo.',
  number: {
    label: 'Nomor laporan',
    hint: 'Tempelke bae: nomor, tautan, atau pesannyo galo.',
  },
  code: {
    label: 'Kode akses',
    optional: '(boleh kosong)',
    hint: 'Untuk laporan rahasia, laporan yang belom dipreso, samo berkas kamu dewek.',
  },
  search: 'Lacak',
  other: 'Lacak laporan lain',
  safePage: {
    why: 'Halaman ini belom aman untuk ngetik kode akses. Pake halaman aman punyo layanan ini.',
    link: 'Bukak halaman aman',
  },
  problems: {
    empty: 'Isi nomor laporan atau kode aksesnyo.',
    'number-unreadable': 'Nomor laporan itu angka galo. Preso lagi.',
    'number-typo': 'Nomor ini salah ketik. Cocokke lagi angkanyo sikok-sikok.',
    'code-unreadable': 'Kode akses itu 20 huruf samo angka. Preso lagi.',
  },
  loading: {
    text: 'Lagi nyari laporan…',
    slow: 'Sambungan lambat. Masih dicubo, tunggu bentar.',
    cancel: 'Batalke',
  },
  cancelled: 'Nyarinyo dak jadi.',
  notFound: {
    heading: 'Laporan dak ketemu',
    intro: 'Mungkin salah sikok dari ini:',
    reasons: ({ verifyDays, canUseCode }) => [
      'Nomornyo salah. Cocokke lagi angkanyo sikok-sikok.',
      `Laporannyo belom dipreso. Biasonyo perlu ${verifyDays} hari kerjo.${canUseCode ? ' Pake kode akses, laporan sudah pacak dijingok.' : ''}`,
      `Laporannyo rahasia.${canUseCode ? ' Isi kode akses untuk mukaknyo.' : ''}`,
    ],
    withCode: [
      'Kode aksesnyo salah. Cocokke lagi huruf samo angkanyo.',
      'Nomor samo kodenyo punyo laporan yang beda. Cubo kosongke nomornyo, teros cari pake kode bae.',
    ],
  },
  failed: {
    heading: 'Laporan belom pacak dijingok',
    wait: (seconds) =>
      seconds < 90
        ? `Kiro-kiro ${Math.max(1, Math.ceil(seconds))} detik lagi.`
        : `Kiro-kiro ${Math.ceil(seconds / 60)} menit lagi.`,
    kept: 'Yang kamu ketik masih ado.',
    retry: 'Cubo lagi',
  },
  fallback: { heading: 'Caro lain:', sms: (number) => `SMS ke ${number}` },
};

import { errorsSu } from '../../widget/errors/su.js';
import type { TrackerMessages } from './words.js';

/** Sundanese. Where a browser has no Sundanese dates, they are Indonesian. */
export const trackerSu: TrackerMessages = {
  locale: ['su', 'id-ID'],
  errors: errorsSu,
  heading: 'Ngalacak laporan',
  lead: 'Tingali laporan Anjeun parantos dugi ka mana sareng saha anu nuju ngurusna.',
  number: {
    label: 'Nomer laporan',
    hint: 'Témpélkeun waé: nomer, tautan, atanapi sadaya pesenna.',
  },
  code: {
    label: 'Kode aksés',
    optional: '(kénging kosong)',
    hint: 'Kanggo laporan rahasia, laporan anu teu acan diparios, sareng berkas Anjeun nyalira.',
  },
  search: 'Lacak',
  other: 'Lacak laporan sanés',
  safePage: {
    why: 'Kaca ieu teu acan aman kanggo nyerat kode aksés. Anggo kaca aman milik layanan ieu.',
    link: 'Buka kaca anu aman',
  },
  problems: {
    empty: 'Eusian nomer laporan atanapi kode aksés.',
    'number-unreadable': 'Nomer laporan mangrupi angka. Parios deui.',
    'number-typo': 'Nomer ieu lepat serat. Cocogkeun deui angkana hiji-hiji.',
    'code-unreadable': 'Kode aksés téh 20 aksara sareng angka. Parios deui.',
  },
  loading: {
    text: 'Milarian laporan…',
    slow: 'Sambungan laun. Masih dicobian, mangga antosan.',
    cancel: 'Teu janten',
  },
  cancelled: 'Milarianana dibatalkeun.',
  notFound: {
    heading: 'Laporan teu kapendak',
    intro: 'Panginten salah sahiji tina ieu:',
    reasons: ({ verifyDays, canUseCode }) => [
      'Nomerna lepat. Cocogkeun deui angkana hiji-hiji.',
      `Laporanana teu acan diparios. Biasana peryogi ${verifyDays} dinten gawé.${canUseCode ? ' Ku kode aksés, laporan parantos tiasa ditingali.' : ''}`,
      `Laporanana rahasia.${canUseCode ? ' Eusian kode aksés kanggo mukana.' : ''}`,
    ],
    withCode: [
      'Kode aksésna lepat. Cocogkeun deui aksara sareng angkana.',
      'Nomer sareng kodena gaduh laporan anu béda. Cobian kosongkeun nomerna, teras milarian ku kode waé.',
    ],
  },
  failed: {
    heading: 'Laporan teu acan tiasa ditingali',
    wait: (seconds) =>
      seconds < 90
        ? `Kinten-kinten ${Math.max(1, Math.ceil(seconds))} detik deui.`
        : `Kinten-kinten ${Math.ceil(seconds / 60)} menit deui.`,
    kept: 'Anu diserat ku Anjeun tetep aya.',
    retry: 'Cobian deui',
  },
  fallback: { heading: 'Cara sanés:', sms: (number) => `SMS ka ${number}` },
};

import { errorsJv } from '../../widget/errors/jv.js';
import type { TrackerMessages } from './words.js';

/** Javanese. Where a browser has no Javanese dates, they are Indonesian. */
export const trackerJv: TrackerMessages = {
  locale: ['jv', 'id-ID'],
  errors: errorsJv,
  heading: 'Nglacak laporan',
  lead: 'Pirsani laporan panjenengan sampun dumugi pundi lan sinten ingkang saweg nandangi.',
  number: {
    label: 'Nomer laporan',
    hint: 'Tempelaken kemawon: nomer, tautan, utawi sedaya pesenipun.',
  },
  code: {
    label: 'Kode akses',
    optional: '(pareng kosong)',
    hint: 'Kangge laporan rahasia, laporan ingkang dereng dipunpriksa, lan berkas panjenengan piyambak.',
  },
  search: 'Lacak',
  other: 'Lacak laporan sanes',
  safePage: {
    why: 'Kaca menika dereng aman kangge nyerat kode akses. Ginakaken kaca aman gadhahanipun layanan menika.',
    link: 'Bikak kaca aman',
  },
  problems: {
    empty: 'Isi nomer laporan utawi kode akses.',
    'number-unreadable': 'Nomer laporan menika awujud angka. Priksa malih.',
    'number-typo': 'Nomer menika lepat serat. Cocogaken malih angka mbaka angka.',
    'code-unreadable': 'Kode akses menika 20 aksara lan angka. Priksa malih.',
  },
  loading: {
    text: 'Madosi laporan…',
    slow: 'Sambungan alon. Taksih dipuncobi, mangga dipunentosi.',
    cancel: 'Mboten siyos',
  },
  cancelled: 'Anggenipun madosi dipunbatalaken.',
  notFound: {
    heading: 'Laporan mboten kepanggih',
    intro: 'Mbok menawi salah satunggalipun menika:',
    reasons: ({ verifyDays, canUseCode }) => [
      'Nomeripun klentu. Cocogaken malih angka mbaka angka.',
      `Laporanipun dereng dipunpriksa. Biasanipun mbetahaken ${verifyDays} dinten kerja.${canUseCode ? ' Mawi kode akses, laporan sampun saged dipunpirsani.' : ''}`,
      `Laporanipun rahasia.${canUseCode ? ' Isi kode akses kangge mbikak.' : ''}`,
    ],
    withCode: [
      'Kode aksesipun klentu. Cocogaken malih aksara lan angkanipun.',
      'Nomer lan kodenipun gadhahan laporan ingkang beda. Cobi nomeripun dipunkosongaken, lajeng pados mawi kode kemawon.',
    ],
  },
  failed: {
    heading: 'Laporan dereng saged dipunpirsani',
    wait: (seconds) =>
      seconds < 90
        ? `Kinten-kinten ${Math.max(1, Math.ceil(seconds))} detik malih.`
        : `Kinten-kinten ${Math.ceil(seconds / 60)} menit malih.`,
    kept: 'Ingkang panjenengan serat taksih wonten.',
    retry: 'Cobi malih',
  },
  fallback: { heading: 'Cara sanes:', sms: (number) => `SMS dhateng ${number}` },
};

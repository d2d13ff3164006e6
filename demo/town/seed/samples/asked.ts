import { answered, done, verified, type Sample } from './sample.js';

const REQUEST = { classificationId: '2', officeId: 'dinas-pupr' } as const;
const WISH = { classificationId: '3', officeId: 'dpmd' } as const;
const YEAR_PLAN = 'RKPDes Terusan';

/** Requests for information that were decided, and aspirations of which planners have said something. */
export const ASKED: readonly Sample[] = [
  {
    title: 'Mohon rincian biaya penambalan jalan poros tahun ini',
    content:
      'Saya meminta rincian biaya dan panjang ruas yang ditambal pada jalan poros tahun ini, beserta nama ruasnya.',
    ...REQUEST,
    categoryId: 'jalan-berlubang',
    name: 'Herlina',
    regionCode: '16.01.14.2016',
    locationText: 'jalan poros',
    filedDaysAgo: 20,
    decision: { code: 'granted', ground: '' },
    events: [
      verified(19),
      answered(
        13,
        'Permintaan dikabulkan. Panjang ruas yang ditambal 1.850 meter pada empat ruas. Rinciannya bisa dibaca dan difotokopi di meja informasi pada jam kerja.',
      ),
    ],
  },
  {
    title: 'Mohon salinan penawaran peserta lelang jembatan',
    content:
      'Saya meminta salinan dokumen penawaran semua peserta lelang jembatan kecamatan, termasuk perhitungan harganya.',
    ...REQUEST,
    categoryId: 'jembatan',
    name: 'Iwan',
    regionCode: '16.01.13.2001',
    locationText: 'kantor kecamatan',
    filedDaysAgo: 18,
    decision: {
      code: 'refused',
      ground:
        'Perhitungan harga peserta adalah rahasia dagang, yang dikecualikan oleh Pasal 17 huruf b UU 14/2008. Nilai kontrak dan pemenangnya tetap terbuka.',
    },
    events: [
      verified(17),
      answered(
        8,
        'Salinan penawaran tidak dapat kami berikan. Pengumuman pemenang, nilai kontrak, dan gambar rencananya ada di papan pengumuman kantor.',
      ),
    ],
  },
  {
    title: 'Usul jembatan gantung ke SD seberang',
    content: 'Anak-anak menyeberang dengan rakit ke SD seberang. Kami mengusulkan jembatan gantung.',
    ...WISH,
    categoryId: 'jembatan',
    name: 'Zubaidah',
    regionCode: '16.01.14.2016',
    locationText: 'tepi sungai, Dusun I',
    filedDaysAgo: 120,
    wish: { state: 'planned', yearsAhead: 1, document: YEAR_PLAN, reason: '' },
    events: [verified(118), answered(115, 'Usulan kami teruskan ke musyawarah desa.'), done(100)],
  },
  {
    title: 'Usul pagar di tepi embung',
    content: 'Embung di belakang balai dalam dan licin. Kami mengusulkan pagar setinggi dada.',
    ...WISH,
    categoryId: 'irigasi',
    name: 'Sarpin',
    regionCode: '16.01.14.2016',
    locationText: 'embung belakang balai',
    filedDaysAgo: 200,
    wish: { state: 'built', yearsAhead: 0, document: YEAR_PLAN, reason: '' },
    events: [verified(199), answered(196, 'Usulan kami bawa ke musyawarah desa.'), done(180)],
  },
  {
    title: 'Usul lampu hias di gapura',
    content: 'Gapura gelap kalau ada acara malam. Kami mengusulkan lampu hias yang hemat.',
    ...WISH,
    categoryId: 'penerangan-jalan',
    name: 'Ratna',
    regionCode: '16.01.14.2016',
    locationText: 'gapura',
    filedDaysAgo: 90,
    wish: {
      state: 'declined',
      yearsAhead: 1,
      document: YEAR_PLAN,
      reason: 'Dahulukan lampu jalan di Dusun III, yang masih gelap.',
    },
    events: [verified(88), answered(85, 'Usulan kami catat untuk musyawarah desa.'), done(70)],
  },
];

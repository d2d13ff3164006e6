import { dateFormat } from '../../../widget/language/formats.js';
import type { Problem } from '../../../form-logic/rules.js';
import { errorsMui } from '../../../widget/errors/mui.js';
import { formMui, number } from '../../words/mui.js';
import type { SectionsMessages } from './words.js';

const DAY = dateFormat(['mui', 'id-ID'], { dateStyle: 'full', timeZone: 'UTC' });

const MISSING: Readonly<Partial<Record<Problem['field'], string>>> = {
  locationText: 'Isi tempat kejadiannyo.',
  dateOfIncident: 'Isi tanggal kejadiannyo.',
  name: 'Isi namo kamu.',
  phone: 'Isi nomor HP kamu.',
  email: 'Isi alamat email kamu.',
  nik: 'Isi NIK kamu.',
  helperName: 'Isi namo kamu sebagai pendamping.',
  consentGivenBy: 'Pilih siapo yang setuju.',
};

const MALFORMED: Readonly<Partial<Record<Problem['field'], string>>> = {
  dateOfIncident: 'Preso taun kejadiannyo.',
  phone: 'Preso nomor HP. Contohnyo: 0812 3456 7890.',
  email: 'Preso alamat email. Contohnyo: nama@contoh.id.',
  nik: 'NIK itu 16 angka.',
};

function problem(found: Problem): string {
  switch (found.code) {
    case 'missing':
      return MISSING[found.field] ?? formMui.problem(found);
    case 'malformed':
      return MALFORMED[found.field] ?? '';
    case 'in-future':
      return 'Tanggal kejadian dak boleh sesudah hari ini.';
    case 'no-contact':
      return 'Isi nomor HP atau email, supayo petugas pacak ngubungi kamu.';
    case 'refused-files':
      return `Hapus dulu berkas ini, atau cubo lagi kalu pacak: ${found.names.join(', ')}.`;
    default:
      return formMui.problem(found);
  }
}

/** Palembang Malay, for all but the first part. */
export const sectionsMui: SectionsMessages = {
  fault: errorsMui,
  bytes: (bytes) =>
    bytes < 1e6 ? `${number.format(Math.ceil(bytes / 1024))} KB` : `${number.format(bytes / 1048576)} MB`,
  problem,
  sections: {
    where: 'Dimano samo kapan?',
    photos: 'Foto atau bukti',
    privacy: 'Siapo yang boleh tau?',
    send: 'Kirim',
  },
  location: {
    label: 'Tempat kejadian',
    hint: 'Contohnyo: Dusun II RT 03, depan balai desa, Desa Sukamaju',
  },
  locationDetail: {
    label: 'Petunjuk tempat',
    hint: 'Desanyo sudah ditentuke. Tambahke dusun, RT, atau patokan supayo gampang ditemuke.',
  },
  date: 'Tanggal kejadian',
  days: {
    today: 'Hari ini',
    yesterday: 'Kemaren',
    week: 'Minggu ini',
    long: 'Sudah lamo',
    pick: 'Pilih tanggal',
    sentAs: (day) => `Dicatet kiro-kiro ${DAY.format(new Date(day))}. Tau harinyo? Pilih tanggal.`,
  },
  deduced: {
    heading: 'Judul, jenis, instansi',
    why: 'Teisi dewek dari tulisan kamu. Ubah kalu kurang pas.',
  },
  anonymous: {
    label: 'Umpetke namo aku',
    hint: 'Dari umum samo instansi yang dituju. Namo samo kontak boleh dikosongke; kalu diisi, cuma petugas yang nerimo laporan yang nyingoknyo.',
  },
  anonymousNotCollected: { label: 'Anonim', hint: 'Namo samo kontak kamu dak diminta nian.' },
  secret: { label: 'Rahasia', hint: 'Laporan dak tampil di internet.' },
  safePage: {
    why: 'Program lain di situs ini pacak ikut maco yang kamu ketik. Untuk laporan rahasia, lebih aman nulis di halaman punyo layanan ini dewek.',
    link: 'Bukak halaman aman',
    carried:
      'Tulisan kamu sudah dibawak ke halaman aman, di tab lain; fotonyo idak. Yang di sini hapus bae lewat ⋯ di atas.',
  },
  visibility: {
    heading: 'Siapo nyingok apo',
    viewer: (viewer, endpointName) =>
      ({
        public: 'Umum di internet',
        office: 'Instansi yang ngurus',
        officers: endpointName ? `Petugas ${endpointName}` : 'Petugas yang nerimo laporan',
        gateway: 'Sistem nasional SP4N-LAPOR!',
      })[viewer],
    untold:
      'Layanan ini dak njelaske siapo yang pacak nyingok laporan. Anggep bae galo yang kamu tulis di sini, namo jugo, pacak dibaco wong lain.',
    sight: {
      'report-as-citizen':
        'Isi, tempat secaro umum, samo foto yang sudah dipreso petugas. Namo kamu diganti “Warga”.',
      'report-with-initials':
        'Isi, tempat secaro umum, samo foto yang sudah dipreso petugas. Namo kamu cuma huruf depannyo.',
      'report-as-anonymous':
        'Isi, tempat secaro umum tanpa titik peta, samo foto yang sudah dipreso petugas. Namo kamu diganti “Anonim”.',
      nothing: 'Dak nyingok apo-apo, dak tau jugo laporan ini ado.',
      all: 'Galo-galonyo, namo samo kontak kamu jugo.',
      'no-identity': 'Isi, tempat, samo foto. Dak nyingok namo samo kontak kamu.',
      'not-collected': 'Isi, tempat, samo foto. Namo samo kontak kamu dak diminta.',
      'all-marked-secret': 'Galo-galonyo, namo samo kontak kamu jugo, pake tando rahasia.',
      'service-account': 'Isi, tempat, samo foto, atas namo layanan ini. Tanpa namo kamu.',
      'service-account-secret':
        'Isi, tempat, samo foto, atas namo layanan ini, pake tando rahasia. Tanpa namo kamu.',
    },
  },
  identity: {
    name: 'Namo',
    phone: 'Nomor HP',
    email: 'Email',
    nik: 'NIK',
    nikHint: '16 angka di KTP.',
    phoneOrEmail: 'Isi nomor HP atau email, salah sikok cukup.',
    vanished: 'Kamu milih Anonim. Namo samo kontak dak diminta dan dak dikirim.',
  },
  consent: {
    heading: 'Persetujuan',
    retention: 'Disimpen',
    contact: 'Ngubungi siapo',
    version: 'Versi',
    pressing: 'Mencet “Kirim laporan” artinyo setuju data ini dipake untuk ngurusnyo.',
    whole: 'Baco persetujuannyo',
  },
  send: 'Kirim laporan',
  afterSend: 'Sudah itu kamu dapet nomor samo kode.',
  pageLooks: 'Situs ini lagi mreso laporan kamu…',
  pageUntold:
    'Situs ini dak pacak mreso laporan kamu, jadi laporan belom dikirim. Cubo lagi bentar lagi; tulisan kamu masih ado.',
};

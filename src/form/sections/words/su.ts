import { dateFormat } from '../../../widget/language/formats.js';
import type { Problem } from '../../../form-logic/rules.js';
import { errorsSu } from '../../../widget/errors/su.js';
import { formSu, number } from '../../words/su.js';
import type { SectionsMessages } from './words.js';

const DAY = dateFormat(['su', 'id-ID'], { dateStyle: 'full', timeZone: 'UTC' });

const MISSING: Readonly<Partial<Record<Problem['field'], string>>> = {
  locationText: 'Eusian tempat kajadianana.',
  dateOfIncident: 'Eusian tanggal kajadianana.',
  name: 'Eusian nami Anjeun.',
  phone: 'Eusian nomer HP Anjeun.',
  email: 'Eusian alamat email Anjeun.',
  nik: 'Eusian NIK Anjeun.',
  helperName: 'Eusian nami Anjeun salaku pendamping.',
  consentGivenBy: 'Pilih saha anu satuju.',
};

const MALFORMED: Readonly<Partial<Record<Problem['field'], string>>> = {
  dateOfIncident: 'Parios taun kajadianana.',
  phone: 'Parios nomer HP. Contona: 0812 3456 7890.',
  email: 'Parios alamat email. Contona: nama@contoh.id.',
  nik: 'NIK téh 16 angka.',
};

function problem(found: Problem): string {
  switch (found.code) {
    case 'missing':
      return MISSING[found.field] ?? formSu.problem(found);
    case 'malformed':
      return MALFORMED[found.field] ?? '';
    case 'in-future':
      return 'Tanggal kajadian teu kénging saatos dinten ieu.';
    case 'no-contact':
      return 'Eusian nomer HP atanapi email, supados patugas tiasa ngahubungan Anjeun.';
    case 'refused-files':
      return `Hapus heula berkas ieu, atanapi cobian deui upami tiasa: ${found.names.join(', ')}.`;
    default:
      return formSu.problem(found);
  }
}

/** Sundanese, for all but the first part. */
export const sectionsSu: SectionsMessages = {
  fault: errorsSu,
  bytes: (bytes) =>
    bytes < 1e6 ? `${number.format(Math.ceil(bytes / 1024))} KB` : `${number.format(bytes / 1048576)} MB`,
  problem,
  sections: {
    where: 'Di mana sareng iraha?',
    photos: 'Poto atanapi bukti',
    privacy: 'Saha anu kénging terang?',
    send: 'Kintunkeun',
  },
  location: {
    label: 'Tempat kajadian',
    hint: 'Contona: Dusun II RT 03, payuneun balé désa, Désa Sukamaju',
  },
  locationDetail: {
    label: 'Pituduh tempat',
    hint: 'Désana parantos ditangtukeun. Tambihan dusun, RT, atanapi patokan supados gampil kapendak.',
  },
  date: 'Tanggal kajadian',
  days: {
    today: 'Dinten ieu',
    yesterday: 'Kamari',
    week: 'Minggu ieu',
    long: 'Parantos lami',
    pick: 'Pilih tanggal',
    sentAs: (day) => `Dicatet kinten-kinten ${DAY.format(new Date(day))}. Terang dintenna? Pilih tanggal.`,
  },
  deduced: {
    heading: 'Judul, jinis, instansi',
    why: 'Kaeusi nyalira tina seratan Anjeun. Robih upami kirang merenah.',
  },
  anonymous: {
    label: 'Sumputkeun nami abdi',
    hint: 'Ti umum sareng instansi anu dituju. Nami sareng kontak tiasa dikosongkeun; upami dieusian, mung patugas panarima anu ningali.',
  },
  anonymousNotCollected: {
    label: 'Anonim',
    hint: 'Nami sareng kontak Anjeun teu ditaroskeun pisan.',
  },
  secret: { label: 'Rahasia', hint: 'Laporan teu dipintonkeun dina internét.' },
  safePage: {
    why: 'Program sanés dina situs ieu tiasa ngiring maos anu diserat ku Anjeun. Kanggo laporan rahasia, langkung aman nyerat dina kaca milik layanan ieu nyalira.',
    link: 'Buka kaca anu aman',
    carried:
      'Seratan Anjeun parantos dibantun ka kaca anu aman, dina tab sanés; potona henteu. Anu di dieu hapus dina ⋯ di luhur.',
  },
  visibility: {
    heading: 'Saha tiasa ningali naon',
    viewer: (viewer, endpointName) =>
      ({
        public: 'Umum dina internét',
        office: 'Instansi anu ngurus',
        officers: endpointName ? `Patugas ${endpointName}` : 'Patugas anu nampi laporan',
        gateway: 'Sistem nasional SP4N-LAPOR!',
      })[viewer],
    untold:
      'Layanan ieu teu nerangkeun saha anu tiasa ningali laporan. Anggap waé sadaya anu diserat ku Anjeun di dieu, kalebet nami, tiasa diaos ku jalmi sanés.',
    sight: {
      'report-as-citizen':
        'Eusi, tempat sacara umum, sareng poto anu parantos diparios patugas. Nami Anjeun digentos “Warga”.',
      'report-with-initials':
        'Eusi, tempat sacara umum, sareng poto anu parantos diparios patugas. Nami Anjeun mung aksara awalna.',
      'report-as-anonymous':
        'Eusi, tempat sacara umum tanpa titik peta, sareng poto anu parantos diparios patugas. Nami Anjeun digentos “Anonim”.',
      nothing: 'Teu ningali nanaon, ogé teu terang laporan ieu aya.',
      all: 'Sadayana, kalebet nami sareng kontak Anjeun.',
      'no-identity': 'Eusi, tempat, sareng poto. Teu ningali nami sareng kontak Anjeun.',
      'not-collected': 'Eusi, tempat, sareng poto. Nami sareng kontak Anjeun teu ditaroskeun.',
      'all-marked-secret': 'Sadayana, kalebet nami sareng kontak Anjeun, kalayan tanda rahasia.',
      'service-account': 'Eusi, tempat, sareng poto, atas nami layanan ieu. Tanpa nami Anjeun.',
      'service-account-secret':
        'Eusi, tempat, sareng poto, atas nami layanan ieu, kalayan tanda rahasia. Tanpa nami Anjeun.',
    },
  },
  identity: {
    name: 'Nami',
    phone: 'Nomer HP',
    email: 'Email',
    nik: 'NIK',
    nikHint: '16 angka dina KTP.',
    phoneOrEmail: 'Eusian nomer HP atanapi email, hiji ogé cekap.',
    vanished: 'Anjeun milih Anonim. Nami sareng kontak teu ditaroskeun sareng teu dikintunkeun.',
  },
  consent: {
    heading: 'Panyatujuan',
    retention: 'Disimpenna',
    contact: 'Kontakna',
    version: 'Vérsi',
    pressing: 'Ku mencét “Kintunkeun laporan”, Anjeun satuju data ieu dianggo kanggo ngurus laporan.',
    whole: 'Aos panyatujuanana',
  },
  send: 'Kintunkeun laporan',
  afterSend: 'Teras Anjeun nampi nomer sareng kode laporan.',
  pageLooks: 'Ieu situs nuju mariosan laporan Anjeun…',
  pageUntold:
    'Ieu situs teu tiasa mariosan laporan Anjeun, janten teu acan dikintunkeun. Mangga cobian deui sakedap deui; seratan Anjeun tetep aya.',
};

import { dateFormat } from '../../../widget/language/formats.js';
import type { Problem } from '../../../form-logic/rules.js';
import { errorsJv } from '../../../widget/errors/jv.js';
import { formJv, number } from '../../words/jv.js';
import type { SectionsMessages } from './words.js';

const DAY = dateFormat(['jv', 'id-ID'], { dateStyle: 'full', timeZone: 'UTC' });

const MISSING: Readonly<Partial<Record<Problem['field'], string>>> = {
  locationText: 'Isi panggenan kedadosan.',
  dateOfIncident: 'Isi tanggal kedadosan.',
  name: 'Isi asma panjenengan.',
  phone: 'Isi nomer HP panjenengan.',
  email: 'Isi alamat email panjenengan.',
  nik: 'Isi NIK panjenengan.',
  helperName: 'Isi asma panjenengan minangka pendamping.',
  consentGivenBy: 'Pilih sinten ingkang sarujuk.',
};

const MALFORMED: Readonly<Partial<Record<Problem['field'], string>>> = {
  dateOfIncident: 'Priksa taun kedadosanipun.',
  phone: 'Priksa nomer HP. Tuladha: 0812 3456 7890.',
  email: 'Priksa alamat email. Tuladha: nama@contoh.id.',
  nik: 'NIK menika 16 angka.',
};

function problem(found: Problem): string {
  switch (found.code) {
    case 'missing':
      return MISSING[found.field] ?? formJv.problem(found);
    case 'malformed':
      return MALFORMED[found.field] ?? '';
    case 'in-future':
      return 'Tanggal kedadosan mboten pareng sasampunipun dinten menika.';
    case 'no-contact':
      return 'Isi nomer HP utawi email, supados petugas saged matur dhateng panjenengan.';
    case 'refused-files':
      return `Busak rumiyin berkas menika, utawi cobi malih menawi saged: ${found.names.join(', ')}.`;
    default:
      return formJv.problem(found);
  }
}

/** Javanese, for all but the first part. */
export const sectionsJv: SectionsMessages = {
  fault: errorsJv,
  bytes: (bytes) =>
    bytes < 1e6 ? `${number.format(Math.ceil(bytes / 1024))} KB` : `${number.format(bytes / 1048576)} MB`,
  problem,
  sections: {
    where: 'Wonten pundi lan kapan?',
    photos: 'Foto utawi bukti',
    privacy: 'Sinten ingkang pareng mangertos?',
    send: 'Kintun',
  },
  location: {
    label: 'Panggenan kedadosan',
    hint: 'Tuladha: Dusun II RT 03, ngajeng bale desa, Desa Sukamaju',
  },
  locationDetail: {
    label: 'Ancer-anceripun',
    hint: 'Desanipun sampun dipuntemtokaken. Tambahi dusun, RT, utawi ancer-ancer supados gampil dipunpanggihaken.',
  },
  date: 'Tanggal kedadosan',
  days: {
    today: 'Dinten menika',
    yesterday: 'Kala wingi',
    week: 'Minggu menika',
    long: 'Sampun dangu',
    pick: 'Pilih tanggal',
    sentAs: (day) =>
      `Kacathet kinten-kinten ${DAY.format(new Date(day))}. Mangertos dintenipun? Pilih tanggal.`,
  },
  deduced: {
    heading: 'Judul, jinis, instansi',
    why: 'Kaisi piyambak saking seratan panjenengan. Mangga dipunewahi menawi kirang trep.',
  },
  anonymous: {
    label: 'Umpetaken nami kula',
    hint: 'Saking umum lan instansi ingkang dipuntuju. Asma lan kontak kenging dipunkosongaken; menawi dipunisi, namung petugas panampi ingkang mirsani.',
  },
  anonymousNotCollected: {
    label: 'Anonim',
    hint: 'Asma lan kontak panjenengan babar pisan mboten dipunsuwun.',
  },
  secret: { label: 'Rahasia', hint: 'Laporan mboten katingal ing internet.' },
  safePage: {
    why: 'Program sanes ing situs menika saged tumut maos ingkang panjenengan serat. Kangge laporan rahasia, langkung aman nyerat ing kacaning layanan menika piyambak.',
    link: 'Bikak kaca aman',
    carried:
      'Seratan panjenengan sampun dipunbekta dhateng kaca aman, ing tab sanes; fotonipun mboten. Ingkang wonten mriki mangga dipunbusak lewat ⋯ ing nginggil.',
  },
  visibility: {
    heading: 'Sinten saged mirsani menapa',
    viewer: (viewer, endpointName) =>
      ({
        public: 'Umum ing internet',
        office: 'Instansi ingkang nandangi',
        officers: endpointName ? `Petugas ${endpointName}` : 'Petugas ingkang nampi laporan',
        gateway: 'Sistem nasional SP4N-LAPOR!',
      })[viewer],
    untold:
      'Layanan menika mboten nyebataken sinten ingkang saged mirsani laporan. Mangga dipunanggep sedaya ingkang panjenengan serat mriki, kalebet asma, saged dipunwaos tiyang sanes.',
    sight: {
      'report-as-citizen':
        'Isi, panggenan kanthi umum, lan foto ingkang sampun dipunpriksa petugas. Asma panjenengan dipungantos “Warga”.',
      'report-with-initials':
        'Isi, panggenan kanthi umum, lan foto ingkang sampun dipunpriksa petugas. Asma panjenengan namung aksara wiwitanipun.',
      'report-as-anonymous':
        'Isi, panggenan kanthi umum tanpa titik peta, lan foto ingkang sampun dipunpriksa petugas. Asma panjenengan dipungantos “Anonim”.',
      nothing: 'Mboten mirsani menapa-menapa, ugi mboten mangertos laporan menika wonten.',
      all: 'Sedayanipun, kalebet asma lan kontak panjenengan.',
      'no-identity': 'Isi, panggenan, lan foto. Mboten mirsani asma lan kontak panjenengan.',
      'not-collected': 'Isi, panggenan, lan foto. Asma lan kontak panjenengan mboten dipunsuwun.',
      'all-marked-secret': 'Sedayanipun, kalebet asma lan kontak panjenengan, mawi tandha rahasia.',
      'service-account': 'Isi, panggenan, lan foto, atas nami layanan menika. Tanpa asma panjenengan.',
      'service-account-secret':
        'Isi, panggenan, lan foto, atas nami layanan menika, mawi tandha rahasia. Tanpa asma panjenengan.',
    },
  },
  identity: {
    name: 'Asma',
    phone: 'Nomer HP',
    email: 'Email',
    nik: 'NIK',
    nikHint: '16 angka wonten KTP.',
    phoneOrEmail: 'Isi nomer HP utawi email, satunggal kemawon cekap.',
    vanished: 'Panjenengan milih Anonim. Asma lan kontak mboten dipunsuwun lan mboten dipunkintun.',
  },
  consent: {
    heading: 'Sarujuk',
    retention: 'Dipunsimpen',
    contact: 'Saged matur dhateng',
    version: 'Versi',
    pressing:
      'Kanthi mencet “Kintun laporan”, panjenengan sarujuk data menika dipunginakaken kangge nandangi laporan.',
    whole: 'Waos sarujukipun',
  },
  send: 'Kintun laporan',
  afterSend: 'Lajeng panjenengan nampi nomer lan kode laporan.',
  pageLooks: 'Situs menika saweg mriksa laporan panjenengan…',
  pageUntold:
    'Situs menika mboten saged mriksa laporan panjenengan, dados dereng dipunkintun. Mangga dipuncobi malih sekedhap malih; seratan panjenengan taksih wonten.',
};

import { dateFormat } from '../../../widget/language/formats.js';
import type { StepsMessages } from './words.js';

const DAY = dateFormat(['jv', 'id-ID'], { dateStyle: 'full', timeZone: 'UTC' });

/** Javanese. */
export const stepsJv: StepsMessages = {
  at: (step, count) => `Langkah ${step} saking ${count}`,
  next: 'Lajeng',
  back: 'Wangsul',
  stillHere: 'Seratan panjenengan taksih wonten.',
  kinds: {
    '2': {
      what: 'Menapa ingkang kepengin dipunmangertosi?',
      title: { label: 'Judul', hint: 'Satunggal ukara cekak. Tuladha: Sarat ngurus akta kalairan' },
      content: {
        label: 'Katrangan ingkang dipunsuwun',
        hint: 'Katrangan menapa ingkang panjenengan betahaken, saking kantor pundi, lan kangge menapa? Sebataken taun utawi namanipun serat menawi wonten.',
      },
      where: 'Bab panggenan pundi?',
      location: {
        label: 'Panggenan ingkang dipuntangletaken',
        hint: 'Namanipun kantor, desa, utawi tlatahipun. Tuladha: Kantor Camat Lubuk Batang',
      },
    },
    '3': {
      what: 'Menapa pangajeng-ajeng panjenengan?',
      title: { label: 'Judul', hint: 'Satunggal ukara cekak. Tuladha: Lampu margi kangge Dusun II' },
      content: {
        label: 'Usul utawi pangajeng-ajeng',
        hint: 'Menapa ingkang panjenengan ajeng-ajeng, wonten pundi, kenging menapa wigati, lan sinten ingkang badhe kabiyantu?',
      },
      where: 'Kangge panggenan pundi?',
      location: {
        label: 'Panggenan ingkang dipunkajengaken',
        hint: 'Tuladha: sapanjangipun Dusun II, saking bale desa dumugi SD Negeri 3',
      },
    },
  },
  section: 'Priksa lan kintun',
  review: {
    heading: {
      public: 'Saged dipunwaos sedaya tiyang',
      secret: 'Laporan rahasia',
      untold: 'Mbok menawi saged dipunwaos sedaya tiyang',
      withheld: 'Namung kangge petugas',
    },
    nothing:
      'Mboten wonten ingkang katingal ing internet. Tiyang sanes ugi mboten mangertos laporan menika wonten.',
    photos: 'Foto nembe katingal menawi petugas sampun mriksa lan mbikak.',
    when: 'Kapan katingal?',
    masked: 'Katingal sasampunipun petugas mriksa laporan.',
    publicName: 'Asma ingkang katingal',
    names: {
      citizen: '“Warga”',
      initials: 'Aksara wiwitan asma panjenengan',
      anonymous: '“Anonim”',
    },
    noName: 'Asma lan kontak mboten dipunkintun.',
    fields: {
      classificationId: 'Jinis laporan',
      category: 'Bab laporan',
      institution: 'Instansi',
      location: 'Desa utawi kecamatan',
      locationText: 'Panggenan kedadosan',
      assetRef: 'Kode barang',
      dateOfIncident: 'Tanggal kedadosan',
      attachments: 'Foto utawi berkas',
      name: 'Asma',
      phone: 'Nomer HP',
      email: 'Email',
      nik: 'NIK',
    },
    point: {
      rough: 'Titik peta, dipungeser ngantos kinten-kinten 500 meter',
      exact: 'Titik peta ingkang leres',
    },
    empty: 'Dereng dipunisi',
    change: 'Ewahi',
    day: (day) => DAY.format(new Date(day)),
  },
};

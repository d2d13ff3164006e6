import type { PersonalKind } from '../../../form-logic/personal-data.js';
import type { GuideMessages } from './words.js';
import { sectionsJv } from '../../sections/words/jv.js';

const KINDS: Readonly<Record<PersonalKind, string>> = {
  nik: 'NIK',
  phone: 'nomer HP',
  email: 'alamat email',
  account: 'nomer rekening',
};

/** Javanese. */
export const guideJv: GuideMessages = {
  heading: 'Supados enggal dipuntandangi, cariyosaken:',
  aspects: {
    what: 'Menapa ingkang kedadosan',
    where: 'Wonten pundi',
    when: 'Wiwit kapan',
    office: 'Instansi pundi',
    hope: 'Pangajeng-ajeng panjenengan',
  },
  kinds: {
    '2': { what: 'Katrangan menapa', office: 'Saking kantor pundi' },
    '3': { what: 'Usul panjenengan', where: 'Panggenanipun', hope: 'Pangajeng-ajeng panjenengan' },
  },
  told: 'sampun wonten',
  missing: 'dereng wonten',
  personal: {
    heading: 'Wonten data pribadi ing seratan panjenengan',
    why: (kinds) =>
      `Laporan menika saged dipunwaos tiyang ing internet, lan ing lebetipun wonten ${kinds.map((kind) => KINDS[kind]).join(', ')}. Petugas tetep saged matur dhateng panjenengan lewat kontak ingkang panjenengan isi ing ngandhap.`,
    cover: 'Tutupi mawi •••',
    covered: 'Data pribadi sampun dipuntutupi.',
  },
  delicate: {
    heading: 'Ajrih konangan?',
    why: 'Laporan kados menika saged dipunkintun tanpa katingal ing internet lan tanpa asma panjenengan.',
    makeSecret: 'Dadosaken Rahasia',
    made: 'Laporan menika sakmenika Rahasia.',
    makeNameless: 'Rahasia lan tanpa nami',
    madeNameless:
      'Laporan menika sakmenika Rahasia lan tanpa asma: mboten katingal ing internet, lan asma panjenengan mboten dipunsuwun.',
    makeHidden: 'Rahasia, umpetaken nami kula',
    madeHidden:
      'Laporan menika sakmenika Rahasia lan asma panjenengan dipunumpetaken. Asma kenging dipunkosongaken; menawi dipunisi, namung petugas panampi ingkang mirsani.',
    undo: 'Batalaken',
    undone: 'Dipunbatalaken. Laporan menika wangsul kados wau.',
  },
  elsewhere: {
    heading: 'Menawi formulir mboten enggal kasambung',
    why: 'Seratan panjenengan saged dipunkintun tanpa internet, lewat SMS dhateng layanan nasional SP4N-LAPOR!.',
    sms: (to) => `Kintun seratan lewat SMS dhateng ${to}`,
    smsHint: 'Tanpa foto. Pulsa SMS lumampah. Ingkang nampi mirsani nomer HP panjenengan sareng isinipun.',
    guarded:
      'SMS mboten anonim lan mboten rahasia: nomer HP lan isi pesen katingal ing ingkang nampi, lan pesenipun kasimpen ing HP menika. Menawi menika mbebayani kagem panjenengan, entosi ngantos formulir kasambung.',
    web: (host) => `Utawi serat ing ${host}`,
  },
  safePage: sectionsJv.safePage,
};

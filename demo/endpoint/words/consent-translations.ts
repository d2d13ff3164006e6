import type { Language } from './messages.js';

/** What a consent says to whoever reads another language. The Indonesian text is the one that binds, and each says so. */
export interface ConsentWords {
  /** Plain text; blank lines part paragraphs. */
  text: string;
  retention: string;
  contact: string;
}

/** Of version 2026-01: its texts say this number, and the hourly job keeps to it. */
export const RETENTION_YEARS_2026_01 = 2;

/** Of version 2026-01. */
export const TRANSLATIONS_2026_01: Readonly<Record<Exclude<Language, 'id'>, ConsentWords>> = {
  en: {
    text: [
      'I agree that my data is used to handle this report, under Law 27 of 2022 on the protection of personal data.',
      'The data: name, phone number or e-mail address, text of the report, place, and attachments. It is used only to check the report, to pass it on to the office in charge, and to tell me what came of it.',
      'My name and contact are not shown to the public. If I choose Anonymous, the office that handles the report does not get them either. If I choose Secret, my report is not shown to the public.',
      'I may ask for a copy, a correction or the deletion of my data, and may take this consent back at any time by withdrawing the report with its access code.',
      'This is a translation. The Indonesian text is the one that counts.',
    ].join('\n\n'),
    retention: `Personal data is kept for ${RETENTION_YEARS_2026_01} years after the report is closed at most, then deleted.`,
    contact: 'Data protection officer, Dinas Komunikasi dan Informatika Kabupaten Ogan Komering Ulu',
  },
  jv: {
    text: [
      'Kula sarujuk data kula dipunangge kangge ngurus laporan menika, miturut UU Nomer 27 Taun 2022 bab Pangayoman Data Pribadi.',
      'Data ingkang dipunangge: asma, nomer telpon utawi email, isi laporan, panggenan, lan lampiran. Ancasipun namung kangge mriksa laporan, nerusaken dhateng instansi ingkang wenang, lan paring kabar dhateng kula.',
      'Asma lan kontak kula mboten dipuntedahaken dhateng umum. Menawi kula milih Anonim, instansi ingkang ngurus ugi mboten nampi. Menawi kula milih Rahasia, laporan kula mboten dipuntedahaken dhateng umum.',
      'Kula pareng nyuwun salinan, leresan, utawi pambusakan data, lan pareng mundhut wangsul sarujuk menika kapan kemawon kanthi mundhut wangsul laporan ngangge kode akses.',
      'Menika terjemahan. Ingkang dados paugeran inggih menika teks basa Indonesia.',
    ].join('\n\n'),
    retention: `Data pribadi dipunsimpen paling dangu ${RETENTION_YEARS_2026_01} taun sasampunipun laporan rampung, lajeng dipunbusak.`,
    contact: 'Pejabat Pelindung Data Pribadi, Dinas Komunikasi dan Informatika Kabupaten Ogan Komering Ulu',
  },
  su: {
    text: [
      'Abdi satuju data abdi dianggo pikeun ngurus laporan ieu, dumasar UU Nomer 27 Taun 2022 ngeunaan Panangtayungan Data Pribadi.',
      'Data anu dianggo: nami, nomer telepon atanapi email, eusi laporan, tempat, sareng lampiran. Tujuanana mung pikeun mariksa laporan, neraskeun ka instansi anu wenang, sareng ngawartosan abdi.',
      'Nami sareng kontak abdi teu ditembongkeun ka umum. Upami abdi milih Anonim, instansi anu ngurus ogé teu nampi. Upami abdi milih Rahasia, laporan abdi teu ditembongkeun ka umum.',
      'Abdi kenging nyuhunkeun salinan, koréksi, atanapi pamupusan data, sareng kenging nyabut satuju ieu iraha waé ku cara nyabut laporan nganggo kode aksés.',
      'Ieu tarjamahan. Anu janten pedoman nyaéta téks basa Indonesia.',
    ].join('\n\n'),
    retention: `Data pribadi disimpen paling lami ${RETENTION_YEARS_2026_01} taun saatos laporan réngsé, teras dipupus.`,
    contact: 'Pejabat Pelindung Data Pribadi, Dinas Komunikasi dan Informatika Kabupaten Ogan Komering Ulu',
  },
};

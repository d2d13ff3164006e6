import type { QuestionEntry } from '../endpoint/questions/question-entry.js';

/** What is left out of a question that anybody may answer in a line or leave alone. */
const PLAIN = {
  type: 'text',
  required: false,
  values: [],
  sight: 'office',
  shows: 'question',
} as const;

/**
 * What the invented regency asks beside a report: five questions that an office would otherwise ask by telephone, a word of caution, and
 * one category for which a form is the wrong way.
 */
export const QUESTIONS: readonly QuestionEntry[] = [
  {
    ...PLAIN,
    code: 'nomor_pelanggan',
    label: {
      id: 'Nomor pelanggan PDAM',
      en: 'PDAM customer number',
      jv: 'Nomer pelanggan PDAM',
      su: 'Nomer palanggan PDAM',
    },
    hint: {
      id: 'Ada di rekening, 8 angka. Bukan pelanggan? Tulis 00000000.',
      en: 'On your bill, 8 digits. Not a customer? Write 00000000.',
      jv: 'Wonten ing rekening, 8 angka. Sanes pelanggan? Serat 00000000.',
      su: 'Aya dina rekening, 8 angka. Sanés palanggan? Serat 00000000.',
    },
    required: true,
    pattern: '^[0-9]{8}$',
    max_length: 8,
    inputmode: 'numeric',
    category_ids: ['pdam'],
    order: 1,
  },
  {
    ...PLAIN,
    code: 'gangguan_air',
    label: {
      id: 'Apa yang terjadi dengan airnya?',
      en: 'What is wrong with the water?',
      jv: 'Menapa ingkang kedadosan kaliyan toyanipun?',
      su: 'Aya naon sareng caina?',
    },
    type: 'choices',
    values: [
      {
        id: 'mati',
        name: { id: 'Tidak mengalir', en: 'It does not run', jv: 'Mboten mili', su: 'Henteu ngocor' },
      },
      {
        id: 'keruh',
        name: {
          id: 'Keruh atau berbau',
          en: 'It is cloudy or smells',
          jv: 'Buthek utawi mambu',
          su: 'Kiruh atanapi bau',
        },
      },
      { id: 'bocor', name: { id: 'Pipa bocor', en: 'A pipe leaks', jv: 'Pipa bocor', su: 'Pipa bocor' } },
      {
        id: 'tagihan',
        name: {
          id: 'Tagihan tidak wajar',
          en: 'The bill is wrong',
          jv: 'Tagihan mboten limrah',
          su: 'Tagihan teu wajar',
        },
      },
    ],
    sight: 'public',
    category_ids: ['pdam'],
    order: 2,
  },
  {
    ...PLAIN,
    code: 'id_pelanggan_pln',
    label: {
      id: 'ID pelanggan atau nomor meter PLN',
      en: 'PLN customer ID or meter number',
      jv: 'ID pelanggan utawi nomer meter PLN',
      su: 'ID palanggan atanapi nomer meter PLN',
    },
    hint: {
      id: '11 atau 12 angka, ada di meteran atau rekening',
      en: '11 or 12 digits, on the meter or the bill',
      jv: '11 utawi 12 angka, wonten ing meteran utawi rekening',
      su: '11 atanapi 12 angka, aya dina meteran atanapi rekening',
    },
    pattern: '^[0-9]{11,12}$',
    max_length: 12,
    inputmode: 'numeric',
    category_ids: ['pemadaman-listrik'],
    order: 1,
  },
  {
    ...PLAIN,
    code: 'rumah_sendiri',
    label: {
      id: 'Apakah hanya rumah Anda yang padam?',
      en: 'Is only your own house without power?',
      jv: 'Menapa namung griya panjenengan ingkang pejah lampunipun?',
      su: 'Naha ngan bumi salira anu pareum?',
    },
    type: 'yes_no',
    category_ids: ['pemadaman-listrik'],
    order: 2,
  },
  {
    ...PLAIN,
    code: 'kode_tiang',
    label: {
      id: 'Kode pada tiang lampu',
      en: 'Code on the lamp post',
      jv: 'Kode ing cagak lampu',
      su: 'Kode dina tihang lampu',
    },
    hint: {
      id: 'Tertulis pada tiang, contoh: PJU-0412',
      en: 'Written on the post, for example PJU-0412',
      jv: 'Kaserat ing cagak, tuladha: PJU-0412',
      su: 'Aya dina tihang, conto: PJU-0412',
    },
    pattern: '[A-Za-z]{2,4}[ -]?[0-9]{1,5}',
    max_length: 12,
    sight: 'public',
    category_ids: ['penerangan-jalan', 'lampu-jalan'],
    order: 1,
  },
  {
    ...PLAIN,
    code: 'bahaya_dulu',
    label: {
      id: 'Kalau ada orang dalam bahaya, hubungi 112 dulu. Laporan ini dibaca pada hari kerja.',
      en: 'If somebody is in danger, call 112 first. This report is read on working days.',
      jv: 'Menawi wonten tiyang ing bebaya, telpun 112 rumiyin. Laporan menika kawaos ing dinten kerja.',
      su: 'Upami aya jalmi dina bahaya, telepon 112 heula. Laporan ieu diaos dina dinten gawé.',
    },
    shows: 'notice',
    category_ids: ['banjir', 'longsor'],
    order: 1,
  },
  {
    ...PLAIN,
    code: 'darurat',
    label: {
      id: 'Ini darurat: hubungi 112',
      en: 'This is an emergency: call 112',
      jv: 'Menika darurat: telpun 112',
      su: 'Ieu darurat: telepon 112',
    },
    hint: {
      id: 'Gratis dari semua telepon, juga tanpa pulsa. Formulir ini baru dibaca pada hari kerja.',
      en: 'Free from every phone, also without credit. This form is read on working days only.',
      jv: 'Gratis saking sedaya telpun, ugi tanpa pulsa. Formulir menika kawaos ing dinten kerja.',
      su: 'Haratis tina sadaya telepon, sanajan tanpa pulsa. Formulir ieu diaos dina dinten gawé.',
    },
    shows: 'stop',
    category_ids: ['keadaan-darurat'],
    order: 1,
  },
];

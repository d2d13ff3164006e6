import { capabilities, list } from './answers.js';

const asking = (questions) => [
  [
    /^GET capabilities$/,
    capabilities({ features: [...capabilities().results.features, 'categories', 'fields'] }),
  ],
  [/^GET masters\/categories$/, list([{ id: 'pdam', name: 'PDAM', parent_id: null }])],
  [/^GET masters\/fields$/, list(questions)],
];

const WATER = [
  {
    code: 'nomor_pelanggan',
    label: 'Nomor pelanggan PDAM',
    hint: 'Ada di rekening, 8 angka',
    type: 'text',
    required: true,
  },
  {
    code: 'gangguan_air',
    label: 'Apa yang terjadi dengan airnya?',
    type: 'choices',
    sight: 'public',
    values: [
      { id: 'mati', name: 'Tidak mengalir' },
      { id: 'keruh', name: 'Keruh atau berbau' },
    ],
  },
  { code: 'rumah_sendiri', label: 'Apakah hanya rumah Anda?', type: 'yes_no' },
];
const EMERGENCY = [
  { code: 'darurat', label: 'Ini darurat: hubungi 112', hint: 'Gratis dari semua telepon.', shows: 'stop' },
];

/** Entries as in `form-states.js`: a category with questions, and one that takes no report. */
export const QUESTION_STATES = [
  {
    name: 'form-questions',
    title: 'pertanyaan tambahan dari kategori',
    attributes: { category: 'pdam' },
    answers: asking(WATER),
    reach: ({ there }) => there('[name="fields.nomor_pelanggan"]'),
    shows: 'writing',
  },
  {
    name: 'form-stop',
    title: 'kategori yang berhenti di nomor darurat',
    attributes: { category: 'pdam' },
    answers: asking(EMERGENCY),
    reach: ({ there }) => there('[role=alert]'),
    shows: 'writing',
  },
];

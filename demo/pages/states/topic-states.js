import { capabilities } from './answers.js';

const TOPICS = [
  { id: 'jalan-berlubang', name: 'Jalan rusak', picture: 'road' },
  { id: 'jembatan', name: 'Jembatan', picture: 'bridge' },
  { id: 'pdam', name: 'Air', picture: 'water' },
  { id: 'listrik', name: 'Listrik', picture: 'power' },
  { id: 'sampah', name: 'Sampah', picture: 'waste' },
  { id: 'bansos', name: 'Bansos', picture: 'aid' },
  { id: 'ktp', name: 'Surat, KTP', picture: 'papers' },
  { id: 'pungli', name: 'Pungli', picture: 'levy' },
];

/** As in `form-states.js`: the first step, as a town with topics has it. */
export const TOPIC_STATES = [
  {
    name: 'form-topics',
    title: 'langkah pertama, dengan topik',
    answers: [[/^GET capabilities$/, capabilities({ topics: TOPICS })]],
    reach: ({ there }) => there('.tile'),
    shows: 'writing',
  },
];

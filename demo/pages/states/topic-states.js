import { capabilities, list } from './answers.js';

const TOPICS = [
  { id: 'jalan-berlubang', name: 'Jalan rusak', picture: 'road' },
  { id: 'lampu-jalan', name: 'Lampu jalan', picture: 'lamp' },
  { id: 'pdam', name: 'Air', picture: 'water' },
  { id: 'sampah', name: 'Sampah', picture: 'waste' },
  { id: 'banjir', name: 'Banjir', picture: 'flood' },
  { id: 'pendidikan', name: 'Sekolah', picture: 'school' },
  { id: 'kesehatan', name: 'Kesehatan', picture: 'health' },
  { id: 'pungli', name: 'Pungli', picture: 'levy' },
];

const { features: FEATURES } = capabilities().results;

/** As in `form-states.js`: the first step, as a town with topics has it. */
export const TOPIC_STATES = [
  {
    name: 'form-topics',
    title: 'langkah pertama, dengan topik',
    answers: [
      [/^GET capabilities$/, capabilities({ topics: TOPICS, features: [...FEATURES, 'categories'] })],
      [/^GET masters\/categories$/, list(TOPICS.map(({ id, name }) => ({ id, name, parent_id: null })))],
    ],
    reach: ({ there }) => there('.tile'),
    shows: 'writing',
  },
];

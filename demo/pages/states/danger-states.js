import { capabilities } from './answers.js';

const WRITTEN = [
  {
    name: 'form-danger',
    title: 'tulisan tentang kebakaran',
    danger: { id: 'kebakaran', words: ['rumah terbakar'], title: 'Ada kebakaran?', tel: '112' },
    text: 'Rumah di sebelah masjid terbakar, tolong cepat.',
  },
  {
    name: 'form-danger-home',
    title: 'tulisan tentang kekerasan di rumah',
    danger: {
      id: 'kekerasan',
      words: ['suami memukuli'],
      title: 'Ada yang menyakiti Anda atau anak?',
      tel: '129',
      secret: true,
    },
    text: 'Suami saya memukuli saya setiap malam.',
  },
];

/** As in `form-states.js`: whom to call when the text tells of danger. */
export const DANGER_STATES = WRITTEN.map(({ name, title, danger, text }) => {
  const said = { secret: false, text: 'Telepon dulu, gratis, siang dan malam.', ...danger };
  const line = { ...said, id: 'darurat', words: [], tel: '112', secret: false };
  return {
    name,
    title,
    answers: [[/^GET capabilities$/, capabilities({ urgent: [said, line] })]],
    async reach(hands) {
      await hands.there('.section:nth-of-type(4)');
      await hands.type('content', text);
      await hands.there('.danger-call');
    },
    shows: 'writing',
  };
});

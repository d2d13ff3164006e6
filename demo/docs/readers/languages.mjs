/**
 * Languages whose sentences natives are asked to check, with their names in our languages.
 *
 * @type {readonly { language: string, slug: string, name: { id: string, en: string } }[]}
 */
export const READ_BY_NATIVES = [
  { language: 'jv', slug: 'jawa', name: { id: 'bahasa Jawa', en: 'Javanese' } },
  { language: 'su', slug: 'sunda', name: { id: 'bahasa Sunda', en: 'Sundanese' } },
  { language: 'mui', slug: 'palembang', name: { id: 'baso Palembang', en: 'Palembang Malay' } },
  { language: 'en', slug: 'inggris', name: { id: 'bahasa Inggris', en: 'English' } },
];

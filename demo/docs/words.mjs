/** Words around a page, by language. */
export const WORDS = {
  id: {
    skip: 'Langsung ke isi',
    search: 'Cari di dokumentasi',
    hint: 'Cari',
    contents: 'Daftar isi',
    other: 'Read this page in English',
    nothing: 'Tidak ada yang cocok.',
    failed: 'Daftar kata tidak bisa dimuat.',
    found: 'hasil',
    source: 'Ditulis di',
  },
  en: {
    skip: 'Skip to content',
    search: 'Search the documentation',
    hint: 'Search',
    contents: 'Contents',
    other: 'Baca halaman ini dalam bahasa Indonesia',
    nothing: 'Nothing fits.',
    failed: 'The word list could not be loaded.',
    found: 'results',
    source: 'Written in',
  },
};

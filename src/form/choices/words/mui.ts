import type { ChoicesMessages } from './words.js';

/** Palembang Malay, for what may be chosen and needn't be. */
export const choicesMui: ChoicesMessages = {
  category: {
    label: 'Topik',
    hint: 'Ketik sikok duo kato, contohnyo “jalan rusak” atau “lampu mati”, teros pilih yang paling cocok.',
    typeMore: '',
    none: 'Katek yang cocok. Cubo kato lain, atau kosongke bae: petugas yang milihke.',
  },
  institution: {
    label: 'Instansi yang dituju',
    hint: 'Dak tau? Kosongke bae. Petugas neruske laporan ke instansi yang berwenang.',
    typeMore: '',
    none: 'Katek yang cocok. Cubo kato lain, atau kosongke bae.',
  },
  location: {
    label: 'Desa atau kelurahan',
    hint: 'Ketik namonyo, teros pilih. Preso kecamatannyo.',
    typeMore: 'Ketik namo desa, kelurahan, atau kecamatan.',
    none: 'Dak ketemu di daftar desa layanan ini. Preso ejaannyo, atau kosongke dan tulis namo desanyo di “Tempat kejadian”. Kalu kejadiannyo di daerah lain, layanan ini mungkin dak pacak ngurusnyo.',
  },
  remember: 'Inget desa ini di HP ini',
  district: (name) => `Kecamatan ${name}`,
  picker: {
    change: 'Ganti',
    changeWhat: (label) => `Ganti ${label.toLowerCase()}`,
    asking: 'Lagi nyari…',
    count: (count) => `${count} pilihan`,
    cut: 'Masih ado yang lain. Ketik lebih lengkap.',
    unpicked: 'Belom dipilih dari daftar, jadi dak ikut tekirim.',
    failed: 'Daftarnyo belom pacak dimuat. Laporan tetep pacak dikirim tanpa ini.',
    retry: 'Cubo lagi',
  },
  suggestions: {
    lead: 'Mungkin ini:',
    found: (names) =>
      `Topik yang mungkin cocok: ${names.join(', ')}. Pilih di isian Topik, atau lewatke bae.`,
  },
  topics: { label: 'Tentang apo?', other: 'Lainnyo' },
  news: {
    label: 'Kabari aku lewat email',
    hint: 'Tiap ado perkembangan, kamu dapet email pendek yang samo terus. Isi laporan samo kode akses dak ditulis di dalemnyo.',
  },
};

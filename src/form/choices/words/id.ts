import type { ChoicesMessages } from './words.js';

/** Indonesian, for what may be chosen and needn't be. */
export const choicesId: ChoicesMessages = {
  category: {
    label: 'Topik',
    hint: 'Ketik satu dua kata, misalnya “jalan rusak” atau “lampu mati”, lalu pilih yang paling cocok.',
    typeMore: '',
    none: 'Tidak ada yang cocok. Coba kata lain, atau kosongkan: petugas yang memilihkan.',
  },
  institution: {
    label: 'Instansi tujuan',
    hint: 'Tidak tahu? Kosongkan saja. Petugas meneruskan laporan ke instansi yang berwenang.',
    typeMore: '',
    none: 'Tidak ada yang cocok. Coba kata lain, atau kosongkan.',
  },
  location: {
    label: 'Desa atau kelurahan',
    hint: 'Ketik namanya, lalu pilih. Periksa kecamatannya.',
    typeMore: 'Ketik nama desa, kelurahan, atau kecamatan.',
    none: 'Tidak ketemu di daftar desa layanan ini. Periksa ejaannya, atau kosongkan dan tulis nama desanya di “Tempat kejadian”. Kalau kejadiannya di daerah lain, layanan ini mungkin tidak bisa menanganinya.',
  },
  remember: 'Ingat desa ini di HP ini',
  district: (name) => `Kecamatan ${name}`,
  picker: {
    change: 'Ganti',
    changeWhat: (label) => `Ganti ${label.toLowerCase()}`,
    asking: 'Mencari…',
    count: (count) => `${count} pilihan`,
    cut: 'Masih ada yang lain. Ketik lebih lengkap.',
    unpicked: 'Belum dipilih dari daftar, jadi tidak ikut terkirim.',
    failed: 'Daftarnya belum bisa dimuat. Laporan tetap bisa dikirim tanpa ini.',
    retry: 'Coba lagi',
  },
  suggestions: {
    lead: 'Mungkin ini:',
    found: (names) => `Topik yang mungkin cocok: ${names.join(', ')}. Pilih di isian Topik, atau lewati.`,
  },
  topics: { label: 'Tentang apa?', other: 'Lainnya' },
  news: {
    label: 'Kabari saya lewat email',
    hint: 'Setiap ada perkembangan, Anda mendapat email pendek yang selalu sama. Isi laporan dan kode akses tidak ditulis di dalamnya.',
  },
};

import type { MessagesOf } from '../../widget/language/messages-of.js';

/** Indonesian, for what may be chosen and needn't be. */
export const choicesWords = {
  category: {
    label: 'Topik',
    hint: 'Ketik satu dua kata, misalnya “jalan rusak” atau “lampu mati”, lalu pilih yang paling cocok.',
    /** Where nothing can be shown before some letters are typed; else empty. */
    typeMore: '',
    none: 'Tidak ada yang cocok. Coba kata lain, atau kosongkan: petugas yang memilihkan.',
  },
  institution: {
    label: 'Instansi tujuan',
    hint: 'Tidak tahu? Kosongkan saja. Petugas meneruskan laporan ke instansi yang berwenang.',
    /** Where nothing can be shown before some letters are typed; else empty. */
    typeMore: '',
    none: 'Tidak ada yang cocok. Coba kata lain, atau kosongkan.',
  },
  location: {
    label: 'Desa atau kelurahan',
    hint: 'Ketik namanya, lalu pilih. Periksa kecamatannya.',
    /** Where nothing can be shown before some letters are typed; else empty. */
    typeMore: 'Ketik nama desa, kelurahan, atau kecamatan.',
    none: 'Tidak ketemu di daftar desa layanan ini. Periksa ejaannya, atau kosongkan dan tulis nama desanya di “Tempat kejadian”. Kalau kejadiannya di daerah lain, layanan ini mungkin tidak bisa menanganinya.',
  },
  /** Whether this device may fill in the chosen village the next time. */
  remember: 'Ingat desa ini di HP ini',
  /** How a district is told from a village of the same name. */
  district: (name: string) => `Kecamatan ${name}`,
  picker: {
    change: 'Ganti',
    /** The button's full name, so that several can be told apart by ear. */
    changeWhat: (label: string) => `Ganti ${label.toLowerCase()}`,
    asking: 'Mencari…',
    count: (count: number) => `${count} pilihan`,
    /** There are more than are shown. */
    cut: 'Masih ada yang lain. Ketik lebih lengkap.',
    /** Something was typed, nothing chosen. */
    unpicked: 'Belum dipilih dari daftar, jadi tidak ikut terkirim.',
    failed: 'Daftarnya belum bisa dimuat. Laporan tetap bisa dikirim tanpa ini.',
    retry: 'Coba lagi',
  },
  /** Categories guessed from what is written. */
  suggestions: {
    lead: 'Mungkin ini:',
    /** Said once, when there are the first. */
    found: (names: readonly string[]) =>
      `Topik yang mungkin cocok: ${names.join(', ')}. Pilih di isian Topik, atau lewati.`,
  },
  /** The topics that are offered by a picture. */
  topics: { label: 'Tentang apa?', other: 'Lainnya' },
  news: {
    label: 'Kabari saya lewat email',
    hint: 'Setiap ada perkembangan, Anda mendapat email pendek yang selalu sama. Isi laporan dan kode akses tidak ditulis di dalamnya.',
  },
};

/** What may be chosen and needn't be. */
export type ChoicesMessages = MessagesOf<typeof choicesWords>;

/** What all lists to choose from say. */
export type PickerMessages = ChoicesMessages['picker'];

/** What one list to choose from says of itself. */
export type PickerWords = ChoicesMessages['category'];

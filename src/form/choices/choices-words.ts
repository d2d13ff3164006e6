import type { MessagesOf } from '../../widget/language/messages-of.js';

/** Indonesian words of the optional choices. */
export const choicesWords = {
  category: {
    label: 'Topik',
    hint: 'Misalnya “jalan rusak” atau “lampu mati”.',
    /** Said where the list needs some letters first; else empty. */
    typeMore: '',
    none: 'Tidak ada yang cocok. Coba kata lain, atau kosongkan: petugas yang memilihkan.',
  },
  institution: {
    label: 'Instansi tujuan',
    hint: 'Tidak tahu? Kosongkan saja. Petugas meneruskan laporan ke instansi yang berwenang.',
    /** Said where the list needs some letters first; else empty. */
    typeMore: '',
    none: 'Tidak ada yang cocok. Coba kata lain, atau kosongkan.',
  },
  location: {
    label: 'Desa atau kelurahan',
    hint: 'Ketik namanya, lalu pilih. Periksa kecamatannya.',
    /** Said where the list needs some letters first; else empty. */
    typeMore: 'Ketik nama desa, kelurahan, atau kecamatan.',
    none: 'Tidak ketemu. Periksa ejaannya, atau kosongkan dan tulis nama desanya di “Tempat kejadian”. Daerah lain mungkin tidak ditangani layanan ini.',
  },
  /** Tick that lets this device fill in the chosen village next time. */
  remember: 'Ingat desa ini di HP ini',
  /** Distinguishes a district from a village of the same name. */
  district: (name: string) => `Kecamatan ${name}`,
  picker: {
    change: 'Ganti',
    /** The button's accessible name, which distinguishes several such buttons. */
    changeWhat: (label: string) => `Ganti ${label.toLowerCase()}`,
    asking: 'Mencari…',
    count: (count: number) => `${count} pilihan`,
    /** Said when more options match than are shown. */
    cut: 'Masih ada yang lain. Ketik lebih lengkap.',
    /** Said when something was typed but nothing chosen. */
    unpicked: 'Belum dipilih dari daftar, jadi tidak ikut terkirim.',
    failed: 'Daftarnya belum bisa dimuat. Laporan tetap bisa dikirim tanpa ini.',
    retry: 'Coba lagi',
  },
  /** Categories guessed from the text. */
  suggestions: {
    lead: 'Mungkin ini:',
    /** Announced once, with the first suggestions. */
    found: (names: readonly string[]) =>
      `Topik yang mungkin cocok: ${names.join(', ')}. Pilih di isian Topik, atau lewati.`,
  },
  /** Topics that are offered as pictures. */
  topics: { label: 'Tentang apa?', other: 'Lainnya' },
  news: {
    label: 'Kabari saya lewat email',
    hint: 'Email pendek setiap ada perkembangan, tanpa isi laporan dan kode akses.',
  },
};

/** Words of the optional choices. */
export type ChoicesMessages = MessagesOf<typeof choicesWords>;

/** Words that all pickers share. */
export type PickerMessages = ChoicesMessages['picker'];

/** Words of one picker. */
export type PickerWords = ChoicesMessages['category'];

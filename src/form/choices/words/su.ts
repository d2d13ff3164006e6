import type { ChoicesMessages } from './words.js';

/** Sundanese, for what may be chosen and needn't be. */
export const choicesSu: ChoicesMessages = {
  category: {
    label: 'Perkawis laporan',
    hint: 'Serat hiji dua kecap, sapertos “jalan goréng” atanapi “lampu paéh”, teras pilih anu pangcocogna.',
    typeMore: '',
    none: 'Teu aya anu cocog. Cobian kecap sanés, atanapi kosongkeun: patugas anu milihkeun.',
  },
  institution: {
    label: 'Instansi anu dituju',
    hint: 'Teu terang? Kosongkeun waé. Patugas neraskeun laporan ka instansi anu wenang.',
    typeMore: '',
    none: 'Teu aya anu cocog. Cobian kecap sanés, atanapi kosongkeun.',
  },
  location: {
    label: 'Désa atanapi kalurahan',
    hint: 'Serat namina, teras pilih. Parios kacamatanana.',
    typeMore: 'Serat nami désa, kalurahan, atanapi kacamatan.',
    none: 'Teu kapendak dina daptar désa layanan ieu. Parios éjahanana, atanapi kosongkeun teras serat nami désana dina “Tempat kajadian”. Upami kajadianana di daérah sanés, layanan ieu tiasa waé teu tiasa nindakkeun.',
  },
  remember: 'Émut désa ieu dina HP ieu',
  district: (name) => `Kacamatan ${name}`,
  picker: {
    change: 'Gentos',
    changeWhat: (label) => `Gentos ${label.toLowerCase()}`,
    asking: 'Nuju milarian…',
    count: (count) => `Aya ${count} pilihan`,
    cut: 'Masih aya anu sanés. Serat langkung lengkep.',
    unpicked: 'Teu acan dipilih tina daptar, janten teu ngiring dikintunkeun.',
    failed: 'Daptarna teu acan tiasa dimuat. Laporan tetep tiasa dikintunkeun tanpa ieu.',
    retry: 'Cobian deui',
  },
  suggestions: {
    lead: 'Panginten ieu:',
    found: (names) =>
      `Perkawis anu panginten cocog: ${names.join(', ')}. Pilih dina eusian Perkawis laporan, atanapi liwatan waé.`,
  },
  topics: { label: 'Ngeunaan naon?', other: 'Nu sanésna' },
  news: {
    label: 'Wartosan abdi ngalangkungan email',
    hint: 'Unggal aya kamajengan, Anjeun nampi email pondok anu salawasna sami. Eusi laporan sareng kode aksés teu diserat di jerona.',
  },
};

import type { ChoicesMessages } from './words.js';

/** Javanese, for what may be chosen and needn't be. */
export const choicesJv: ChoicesMessages = {
  category: {
    label: 'Bab laporan',
    hint: 'Serat satunggal kalih tembung, tuladhanipun “dalan bolong” utawi “lampu mati”, lajeng pilih ingkang paling trep.',
    typeMore: '',
    none: 'Mboten wonten ingkang trep. Cobi tembung sanes, utawi kosongaken: petugas ingkang milihaken.',
  },
  institution: {
    label: 'Instansi ingkang dipuntuju',
    hint: 'Mboten mangertos? Kosongaken kemawon. Petugas nerasaken laporan dhateng instansi ingkang wenang.',
    typeMore: '',
    none: 'Mboten wonten ingkang trep. Cobi tembung sanes, utawi kosongaken.',
  },
  location: {
    label: 'Desa utawi kelurahan',
    hint: 'Serat namanipun, lajeng pilih. Priksa kecamatanipun.',
    typeMore: 'Serat namaning desa, kelurahan, utawi kecamatan.',
    none: 'Mboten kepanggih ing dhaftar desa layanan menika. Priksa ejaanipun, utawi kosongaken lajeng serat namaning desa ing “Panggenan kedadosan”. Menawi kedadosanipun ing tlatah sanes, layanan menika mbokmenawi mboten saged nindakaken.',
  },
  remember: 'Ènget desa menika ing HP menika',
  district: (name) => `Kecamatan ${name}`,
  picker: {
    change: 'Gantos',
    changeWhat: (label) => `Gantos ${label.toLowerCase()}`,
    asking: 'Saweg madosi…',
    count: (count) => `Wonten ${count} pilihan`,
    cut: 'Taksih wonten sanesipun. Serat langkung jangkep.',
    unpicked: 'Dereng dipunpilih saking dhaftar, dados mboten tumut dipunkintun.',
    failed: 'Dhaftaripun dereng saged dipunmuat. Laporan tetep saged dipunkintun tanpa menika.',
    retry: 'Cobi malih',
  },
  suggestions: {
    lead: 'Mbok menawi menika:',
    found: (names) =>
      `Bab ingkang mbok menawi trep: ${names.join(', ')}. Pilih ing isian Bab laporan, utawi langkungi kemawon.`,
  },
  topics: { label: 'Bab menapa?', other: 'Sanesipun' },
  news: {
    label: 'Paringi kabar lewat email',
    hint: 'Saben wonten kabar, panjenengan nampi email cekak ingkang tansah sami. Isi laporan lan kode akses mboten dipunserat ing ngriku.',
  },
};

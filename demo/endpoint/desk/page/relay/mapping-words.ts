import { wordsOf } from '../language.js';

export const mappingWords = wordsOf(
  {
    title: 'Pemetaan',
    allMapped: 'Semua sudah dipetakan.',
    left: (count: number) => `${count} belum dipetakan.`,
    about:
      'Tulis nomor yang dipakai SP4N-LAPOR! untuk tiap nama. Yang belum dipetakan tetap diteruskan: tanpa kategori, dengan lokasi 34 Nasional.',
    none: 'Tidak ada yang cocok dengan saringan.',
    search: 'Cari nama',
    kind: 'Jenis',
    all: 'Semua',
    onlyUnmapped: 'Hanya yang belum',
    number: 'Nomor di SP4N-LAPOR!',
    numberFor: (name: string) => `Nomor di SP4N-LAPOR! untuk ${name}`,
    unmapped: 'Belum dipetakan',
    save: 'Simpan',
    saved: 'Pemetaan tersimpan.',
    deleted: 'Pemetaan dihapus.',
    take: (id: string, name: string) => `Pakai saran: ${id} ${name}`,
  },
  {
    title: 'Mapping',
    allMapped: 'All are mapped.',
    left: (count: number) => `${count} are not mapped yet.`,
    about:
      'Write the number that SP4N-LAPOR! uses for each name. What isn’t mapped is forwarded all the same: without a category, with the place 34 Nasional.',
    none: 'None fits the filter.',
    search: 'Search a name',
    kind: 'Kind',
    all: 'All',
    onlyUnmapped: 'Only those not mapped',
    number: 'Number at SP4N-LAPOR!',
    numberFor: (name: string) => `Number at SP4N-LAPOR! for ${name}`,
    unmapped: 'Not mapped yet',
    save: 'Save',
    saved: 'Mapping saved.',
    deleted: 'Mapping deleted.',
    take: (id: string, name: string) => `Take the suggestion: ${id} ${name}`,
  },
);

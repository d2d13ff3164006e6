import { dateFormat } from '../../widget/language/formats.js';
import { wayWords } from '../what-words.js';
import type { FieldName } from '../../form-logic/state.js';
import type { Explained } from '../form-words.js';
import type { MessagesOf } from '../../widget/language/messages-of.js';

/** Words of one kind of report. */
export interface KindWords {
  readonly what: string;
  readonly title: Explained;
  readonly content: Explained;
  /** Heading of the part that asks for the place. */
  readonly where: string;
  readonly location: Explained;
}

const DAY = dateFormat('id-ID', { dateStyle: 'full', timeZone: 'UTC' });

/** Indonesian. */
export const stepsWords = {
  ...wayWords,
  /** Above the step, after a reload. */
  stillHere: 'Tulisan Anda masih ada.',
  /** By classification id; a complaint uses the form's own words. */
  kinds: {
    '2': {
      what: 'Apa yang ingin Anda ketahui?',
      title: { label: 'Judul', hint: 'Satu kalimat pendek. Contoh: Syarat mengurus akta kelahiran' },
      content: {
        label: 'Informasi yang diminta',
        hint: 'Informasi apa yang Anda perlukan, dari kantor mana, dan untuk apa?',
      },
      where: 'Tentang tempat mana?',
      location: {
        label: 'Tempat yang ditanyakan',
        hint: 'Nama kantor, desa, atau wilayahnya. Contoh: Kantor Camat Lubuk Batang',
      },
    },
    '3': {
      what: 'Apa harapan Anda?',
      title: { label: 'Judul', hint: 'Satu kalimat pendek. Contoh: Lampu jalan untuk Dusun II' },
      content: {
        label: 'Usul atau harapan',
        hint: 'Apa yang Anda harapkan, di mana, mengapa penting, dan siapa yang akan terbantu?',
      },
      where: 'Untuk tempat mana?',
      location: {
        label: 'Tempat yang Anda maksud',
        hint: 'Contoh: sepanjang Dusun II, dari balai desa sampai SD Negeri 3',
      },
    },
  } as Readonly<Record<string, KindWords>>,
  section: 'Periksa dan kirim',
  review: {
    /** Heads all entries, where nothing may be promised. */
    untold: 'Mungkin bisa dibaca semua orang',
    /** Names of fields whose own label is long or not loaded; the others go by their label. */
    fields: {
      classificationId: 'Jenis laporan',
      category: 'Topik',
      institution: 'Instansi',
      location: 'Desa atau kecamatan',
      assetRef: 'Kode aset',
      attachments: 'Foto atau berkas',
    } as Readonly<Partial<Record<FieldName, string>>>,
    /** Point on the map, as the public and as officers see it. */
    point: { rough: 'Titik peta, digeser sekitar 500\u00a0m', exact: 'Titik peta yang tepat' },
    empty: 'Belum diisi',
    change: 'Ubah',
    day: (day: string) => DAY.format(new Date(day)),
  },
};

/** Words of the steps, and of the review before Kirim. */
export type StepsMessages = MessagesOf<typeof stepsWords>;

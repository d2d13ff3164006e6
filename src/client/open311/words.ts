/** `Words` of the adapter to a reporter or reader, by language. */
interface Words {
  /** Name of the status `open`: reported, and not resolved. */
  open: string;
  /** Said of a report without a service. */
  noCategory: string;
  /** Said before a report is sent again that may have arrived. */
  unsure: string;
}

const ALL: Readonly<Record<string, Words>> = {
  id: {
    open: 'Terbuka',
    noCategory: 'Pilih topiknya dulu.',
    unsure:
      'Laporan ini mungkin sudah sampai; layanan ini tidak bisa memastikannya. Jika dikirim lagi, bisa jadi dua.',
  },
  en: {
    open: 'Open',
    noCategory: 'Choose a topic first.',
    unsure: 'This report may have arrived; this service can’t tell. Sent again, it may be there twice.',
  },
  jv: {
    open: 'Dibukak',
    noCategory: 'Pilihen topike dhisik.',
    unsure:
      'Laporan iki mbokmenawa wis tekan; layanan iki ora bisa mesthekake. Yen dikirim maneh, bisa dadi loro.',
  },
  su: {
    open: 'Dibuka',
    noCategory: 'Pilih heula topikna.',
    unsure:
      'Laporan ieu bisa jadi geus nepi; layanan ieu teu bisa mastikeun. Mun dikirim deui, bisa jadi dua.',
  },
  mui: {
    open: 'Tebukak',
    noCategory: 'Pilihlah topiknyo dulu.',
    unsure:
      'Laporan ini mungkin lah sampe; layanan ini dak pacak mastike. Kalu dikirim lagi, pacak jadi duo.',
  },
};

/** @param language BCP 47 tag of one of the widgets' languages; any other, and none, is Indonesian */
export const wordsIn = (language = 'id'): Words => ALL[Object.hasOwn(ALL, language) ? language : 'id']!;

/** Lines of a description, for the officers who read it. */
export const LABELS = {
  day: 'Tanggal kejadian',
  kind: 'Jenis',
  asset: 'Kode aset',
  /** By the id of a classification; a complaint is the usual kind. */
  kinds: { 2: 'Permintaan informasi', 3: 'Aspirasi' } as Readonly<Record<string, string>>,
};

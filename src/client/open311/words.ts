/** What the adapter says to a reporter or reader, by language. */
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
    noCategory: 'Pilih topik: layanan ini menerima laporan menurut topik.',
    unsure:
      'Laporan ini mungkin sudah sampai; layanan ini tidak bisa memastikannya. Jika dikirim lagi, bisa jadi dua.',
  },
  en: {
    open: 'Open',
    noCategory: 'Choose a topic: this service takes reports by topic.',
    unsure: 'This report may have arrived; this service can’t tell. Sent again, it may be there twice.',
  },
  jv: {
    open: 'Dibukak',
    noCategory: 'Pilihen topike: layanan iki nampa laporan miturut topik.',
    unsure:
      'Laporan iki mbokmenawa wis tekan; layanan iki ora bisa mesthekake. Yen dikirim maneh, laporane bisa dadi loro.',
  },
  su: {
    open: 'Dibuka',
    noCategory: 'Pilih topikna: layanan ieu nampa laporan numutkeun topik.',
    unsure:
      'Laporan ieu bisa jadi geus nepi; layanan ieu teu bisa mastikeun. Mun dikirim deui, laporanana bisa jadi dua.',
  },
  mui: {
    open: 'Tebukak',
    noCategory: 'Pilihlah topiknyo: layanan ini nerimo laporan menurut topik.',
    unsure:
      'Laporan ini mungkin lah sampe; layanan ini dak pacak mastike. Kalu dikirim lagi, laporannyo pacak jadi duo.',
  },
};

/** @param language BCP 47 tag of one of the widgets' languages; any other, and none, is Indonesian */
export const wordsIn = (language = 'id'): Words =>
  (Object.hasOwn(ALL, language) ? ALL[language] : undefined) ?? ALL['id']!;

/** Lines of a description, for the officers who read it. */
export const LABELS = {
  day: 'Tanggal kejadian',
  kind: 'Jenis',
  asset: 'Kode aset',
  /** By the id of a classification; a complaint is the usual kind. */
  kinds: { 2: 'Permintaan informasi', 3: 'Aspirasi' } as Readonly<Record<string, string>>,
};

import type { MessagesOf } from '../../widget/language/messages-of.js';

/** Indonesian. Before anything is shared, the words say what is shared and what isn't. */
export const receiptWords = {
  /** For `Intl`: BCP 47; several where a browser may not know the first. */
  locale: 'id-ID' as string | string[],
  /** Words of the receipt's picture: labels of number, code and date. */
  picture: {
    save: 'Simpan gambar',
    saved: 'Gambar tanda terima tersimpan di perangkat ini. Jangan bagikan: kodenya kunci laporan Anda.',
    failed: 'Gambar belum bisa dibuat. Tangkap layar atau catat kodenya.',
    number: 'Nomor laporan',
    code: 'Kode akses',
    date: 'Tanggal',
    note: 'Jangan bagikan gambar ini: kodenya kunci laporan Anda.',
  } satisfies Readonly<Record<'save' | 'saved' | 'failed' | 'number' | 'code' | 'date' | 'note', string>>,
  track: 'Lihat laporan saya',
  /** Said where a helper files. */
  whatsappReporter: 'Kirim ke WhatsApp pelapor',
  /** Before the day by which the report is answered. */
  due: 'Dijawab paling lambat',
  next: 'Apa yang terjadi sesudah ini',
  steps: (verifyDays: number, followupDays: number, replyDays: number) => [
    `Dalam ${verifyDays} hari kerja, petugas memeriksa laporan dan mengirimnya ke instansi yang berwenang.`,
    `Dalam ${followupDays} hari kerja sesudah itu, instansi bekerja dan menjawab.`,
    `Anda punya ${replyDays} hari kerja untuk menanggapi jawabannya.`,
  ],
  follow: 'Untuk melihat perkembangannya, buka “Lacak laporan” lalu masukkan nomor dan kode ini.',
  /** Said when another tab sent the report and its number isn't known here. */
  followByCode:
    'Nomornya hanya tampil di tab yang mengirim. Untuk melacak, masukkan kode ini saja di “Lacak laporan”.',
  heading: 'Bagikan atau cetak',
  print: 'Cetak',
  share: 'Bagikan nomor',
  whatsapp: 'Kirim lewat WhatsApp',
  showQr: 'Tampilkan kode QR',
  qr: {
    label: (number: string) => `Kode QR untuk melihat laporan ${number}`,
    hint: 'Pindai dengan HP untuk membuka halaman lacak. Isinya nomor laporan saja, tanpa kode akses.',
    failed: 'Kode QR belum bisa dimuat. Coba lagi saat ada sinyal.',
  },
  text: (number: string, link: string) => `Nomor laporan: ${number}\nLihat perkembangannya: ${link}`,
  textWithCode: (number: string, code: string, link: string) =>
    `Nomor laporan: ${number}\nKode akses (jangan disebarkan): ${code}\nLihat perkembangannya: ${link}`,
  shareTitle: 'Tanda terima laporan',
  withoutCode: 'Kode akses tidak ikut dibagikan.',
  /** Said of an anonymous or secret report: what the number alone reveals. */
  guarded:
    'Laporan ini tidak atas nama Anda di depan umum. Siapa pun yang menerima nomornya tahu bahwa Anda melapor.',
  withCode: {
    label: 'Bagikan juga kode akses',
    hint: 'Penerimanya dianggap pelapor: bisa membaca seluruh laporan, membalas, dan menariknya. Hanya untuk orang yang Anda percaya.',
  },
  save: {
    label: 'Ingat laporan ini di perangkat ini',
    hint: 'Hanya nomornya, supaya mudah dilacak. Jangan dicentang kalau perangkatnya dipakai bersama.',
  },
  saveCode: {
    label: 'Ingat juga kode aksesnya',
    hint: 'Siapa pun yang memegang perangkat ini bisa membuka dan menarik laporan ini.',
  },
  saved: 'Laporan diingat di perangkat ini.',
  unsaved: 'Laporan tidak lagi diingat di perangkat ini.',
  saveFailed: 'Perangkat ini tidak mengizinkan penyimpanan.',
};

/** Words of the receipt's actions, except copying. */
export type ReceiptMessages = MessagesOf<typeof receiptWords>;

import type { Language } from '../../../src/widget/language/language.js';

/** Names of things: the same everywhere. */
const NAMES = 'NIK Status Atom JSON Feed CSV GeoJSON WhatsApp Nov';

/** Terms of the national service, which every office and every letter says in Indonesian. */
const TERMS =
  'Sistem nasional SP4N lapor laporan laporannya html anonim rahasia instansi petugas status versi kecamatan kec kode akses darurat';

/** What Javanese and Sundanese borrowed as it is: a villager says these and no others. */
const BORROWED =
  'judul isi tanggal pilih riwayat draf foto galeri peta titik angka bulan Agustus tampilan situs email mail alamat ' +
  'tindak lanjut tanpa lewat Warga lacak kabar atur bagian batal salin unduh tutup';

/**
 * Malay on both sides: one word in one spelling. Where a villager says it otherwise, such as `belom`, `kalu`, `pacak`,
 * it does not stand here.
 */
const MALAY =
  'admin alasan atau banyak baru batas beres berkas berubah boleh buat bukti cari cetak cocok cukup ' +
  'daftar dari desa didukung dihapus dikirim diminta dimuat dinas diperbaiki disalin ditarik ditulis ' +
  'dukung dukungan galeri ganti geser giliran halaman harapan hapus hari huruf informasi ini itu jawaban jenis ' +
  'kejadian kelurahan kirim kosong ktp kurang lagi lain lambat langkah layanan lebih lembaga lokasi luar masih ' +
  'minggu muat mungkin nilai nomor ombudsman paling pemerintah pendamping pengaduan perjalanan perlu saringan ' +
  'persetujuan petunjuk pilihan pura salah sekarang selesai sini sms sudah tambah tanggapan tarik ' +
  'tautan tempat tengah tepat terakhir topik tulis tulisan ubah untuk usul waktu wilayah yang';

/** No browser has dates in Palembang Malay: they are Indonesian. */
const DATES = 'agu januari kamis';

/** Words that a language shares with Indonesian; a sentence of these alone may be the same as the Indonesian one. */
const SHARED: Readonly<Record<Exclude<Language, 'id'>, string>> = {
  en: NAMES,
  jv: [NAMES, TERMS, BORROWED].join(' '),
  su: [NAMES, TERMS, BORROWED, 'telepon hapus buka ditutup dibuka saringan'].join(' '),
  mui: [NAMES, TERMS, BORROWED, MALAY, DATES].join(' '),
};

/** Whether that language says it so too, and nobody forgot to translate it. */
export function saysTheSame(language: Exclude<Language, 'id'>, text: string): boolean {
  const shared = new Set(SHARED[language].toLowerCase().split(' '));
  const words = text.toLowerCase().match(/\p{L}[\p{L}\d]+\p{L}/gu) ?? [];
  return words.every((word) => shared.has(word));
}

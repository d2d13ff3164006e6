import { branch, leaf, type Category } from './category.js';

const SPECIAL = 'topik-khusus';
const GRAFT = 'kkn';

/** Top-level subjects that villages use whole, without going deeper, and the special topics. */
export const PUBLIC_LIFE: readonly Category[] = [
  leaf(
    'agama',
    'Agama',
    null,
    'masjid, gereja, pura, kua, nikah, haji, umroh, rumah ibadah, guru ngaji, biaya nikah, bantuan masjid, toa masjid',
  ),
  leaf(
    'ekonomi',
    'Ekonomi dan Keuangan',
    null,
    'umkm, modal usaha, kur, pinjaman, koperasi, rentenir, harga sembako, pajak, pbb, harga karet, harga sawit turun, bank emok',
  ),
  leaf(
    'kesehatan',
    'Kesehatan',
    null,
    'puskesmas, rumah sakit, bidan, dokter, obat habis, posyandu, ambulans, igd, antri berobat, demam berdarah, fogging, stunting, pustu tutup',
  ),
  leaf(
    'kesetaraan-gender',
    'Kesetaraan Gender dan Sosial Inklusif',
    null,
    'kdrt, kekerasan perempuan, kekerasan anak, difabel, disabilitas, pelecehan, kursi roda, nikah anak, lansia telantar, dipukul suami',
  ),
  leaf(
    'ketertiban',
    'Ketenteraman, Ketertiban Umum, dan Pelindungan Masyarakat',
    null,
    'orgen malam, orgen tunggal, balap liar, tawuran, mabuk, judi, ribut malam, maling, pencurian, kandang dekat rumah, anjing liar, kebakaran, begal',
  ),
  leaf(
    'pendidikan',
    'Pendidikan dan Kebudayaan',
    null,
    'sekolah rusak, atap sekolah, guru kurang, guru jarang masuk, uang komite, seragam, ppdb, spmb, buku sekolah, meja kursi sekolah, wc sekolah, sanggar seni',
  ),
  leaf(
    'politik-hukum',
    'Politik dan Hukum',
    null,
    'pemilu, pilkada, pilkades, dpt, bantuan hukum, perda, polisi, laporan polisi, peraturan desa, ganti rugi lahan, panitia pilkades',
  ),
  leaf(
    'ketenagakerjaan',
    'Ketenagakerjaan',
    null,
    'phk, gaji belum dibayar, upah, umr, umk, lowongan kerja, thr, bpjs ketenagakerjaan, kerja kebun, buruh, tki, kartu prakerja, pelatihan kerja',
  ),
  leaf(
    'netralitas-asn',
    'Netralitas ASN',
    null,
    'netralitas asn, asn kampanye, pns kampanye, pns ikut partai, asn tidak netral, camat kampanye, stiker caleg di kantor, kades kampanye',
  ),
  leaf(
    'perlindungan-konsumen',
    'Perlindungan Konsumen',
    null,
    'takaran kurang, timbangan curang, barang kedaluwarsa, kadaluarsa, penipuan online, beras oplosan, minyak goreng palsu, obat palsu, garansi, bensin oplosan',
  ),
  leaf(
    'mbg',
    'Program Makan Bergizi Gratis (MBG)',
    null,
    'mbg, makan bergizi gratis, makan gratis sekolah, makanan basi, menu mbg, dapur mbg, sppg, keracunan makanan, nasi kotak sekolah, jatah makan anak',
  ),
  leaf(
    'tik',
    'Teknologi Informasi dan Komunikasi',
    null,
    'sinyal hilang, sinyal jelek, tidak ada sinyal, dak ado sinyal, ora ono sinyal, blank spot, tower, internet desa, wifi desa, website desa, jaringan lemot, kabel internet',
  ),
  branch(SPECIAL, 'Topik Khusus'),
  branch(GRAFT, 'Korupsi, Kolusi, dan Nepotisme (KKN)', SPECIAL),
  leaf(
    'pungutan-liar',
    'Pungutan Liar',
    GRAFT,
    'pungli, pungutan liar, pungli ktp, dimintai uang, minta uang rokok, uang pelicin, suap, dipungut biaya, uang administrasi, bayar surat, potong bansos, duit rokok',
  ),
  leaf(
    'topik-lainnya',
    'Topik Lainnya',
    null,
    'lain-lain, lainnya, tidak tahu kategori, pelayanan, jam buka kantor, usul, saran, ucapan terima kasih, tanya, kritik',
  ),
];

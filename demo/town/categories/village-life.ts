import { branch, leaf, type Category } from './category.js';

const VILLAGE = 'pembangunan-desa';
const FUND = 'dana-desa';
const SOCIAL = 'sosial';
const CIVIL = 'kependudukan';
const FARMING = 'pertanian';

/** Village government, aid, papers, farming. */
export const VILLAGE_LIFE: readonly Category[] = [
  branch(VILLAGE, 'Pembangunan Desa, Daerah Tertinggal, dan Transmigrasi'),
  leaf(
    'pemerintahan-desa',
    'Pemerintahan Desa',
    VILLAGE,
    'kantor desa tutup, kades, kepala desa, perangkat desa, sekdes, pelayanan desa, bpd, kantor desa, balai desa, pak lurah, surat pengantar, musyawarah desa',
  ),
  branch(FUND, 'Dana Desa', VILLAGE),
  leaf(
    'dana-desa-alokasi',
    'Alokasi Dana Desa',
    FUND,
    'dana desa, anggaran desa, apbdes, papan proyek, rincian dana desa, transparansi desa, musrenbang, pembangunan desa, alokasi dana, kegiatan fisik desa',
  ),
  leaf(
    'dana-desa-blt',
    'BLT Dana Desa',
    FUND,
    'blt, blt dana desa, blt desa, blt gak cair, blt dak cair, blt durung cair, bantuan langsung tunai, daftar penerima blt, blt belum turun, potongan blt',
  ),
  leaf(
    'dana-desa-penyalahgunaan',
    'Penyalahgunaan Dana Desa',
    FUND,
    'dana desa diselewengkan, proyek fiktif, korupsi dana desa, dana desa dikorup, bangunan asal jadi, laporan fiktif, dana desa ilang, uang desa dipakai pribadi, mark up desa',
  ),
  leaf(
    'bumdes',
    'BUMDes',
    VILLAGE,
    'bumdes, badan usaha milik desa, simpan pinjam desa, modal bumdes, laporan bumdes, pengurus bumdes, usaha desa, bum desa, toko desa',
  ),
  branch(SOCIAL, 'Sosial dan Kesejahteraan'),
  leaf(
    'bpnt',
    'BPNT',
    SOCIAL,
    'bpnt, sembako, kartu sembako, bansos beras, beras bansos, e-warong, beras berkutu, bantuan pangan, raskin, beras jelek, bansos pangan',
  ),
  leaf(
    'bst',
    'BST',
    SOCIAL,
    'bst, bantuan sosial tunai, bansos tunai, bansos gak turun, bansos dak turun, bansos ora mudhun, bansos kantor pos, bansos durung cair, undangan kantor pos, uang bansos',
  ),
  leaf(
    'dtks',
    'DTKS',
    SOCIAL,
    'dtks, data kemiskinan, data terpadu, dtsen, desil, tidak terdaftar bansos, dak masuk data, salah sasaran, usul bansos, cek bansos, orang mampu dapat bansos, pemutakhiran data',
  ),
  leaf(
    'kis',
    'KIS',
    SOCIAL,
    'kis, kartu indonesia sehat, bpjs pbi, bpjs gratis, kartu kis mati, kis nonaktif, bpjs tidak aktif, pbi dicabut, jkn, kartu berobat gratis',
  ),
  leaf(
    'kip',
    'KIP',
    SOCIAL,
    'kip, kartu indonesia pintar, pip, beasiswa pip, uang pip, bantuan sekolah, pip belum cair, kip kuliah, dana pip, buku tabungan pip',
  ),
  leaf(
    'pkh',
    'PKH',
    SOCIAL,
    'pkh, program keluarga harapan, pkh gak cair, pendamping pkh, pkh durung metu, pkh dicoret, graduasi pkh, kks, kartu kks, saldo kks kosong, pkh berhenti',
  ),
  leaf(
    'rumah-sejahtera-terpadu',
    'Rumah Sejahtera Terpadu',
    SOCIAL,
    'bedah rumah, rtlh, rumah tidak layak huni, bsps, rumah bocor, rumah mau roboh, omah reyot, imah reyot, rumah reot, bantuan rumah, rumah sejahtera',
  ),
  branch(CIVIL, 'Kependudukan'),
  leaf(
    'akta-kelahiran',
    'Akta Kelahiran',
    CIVIL,
    'akta lahir, akte lahir, akta kelahiran, akte kelahiran, akte anak, surat lahir, akte belum jadi, salah nama di akte, aktene anak',
  ),
  leaf(
    'akta-kematian',
    'Akta Kematian',
    CIVIL,
    'akta kematian, akte kematian, surat kematian, akte mati, lapor meninggal, orang tua meninggal, urus kematian, keterangan kematian',
  ),
  leaf(
    'kia',
    'KIA',
    CIVIL,
    'kia, kartu identitas anak, kartu anak, ktp anak, kia belum jadi, foto kia, blangko kia, bikin kia, kia hilang',
  ),
  leaf(
    'kartu-keluarga',
    'Kartu Keluarga',
    CIVIL,
    'kk, kartu keluarga, pecah kk, kk hilang, perubahan kk, nama salah di kk, tambah anak di kk, kk barcode, kk online, ganti kk',
  ),
  leaf(
    'ktp',
    'KTP',
    CIVIL,
    'ktp, ktp belum jadi, e-ktp, ektp, rekam ktp, ktp hilang, blangko ktp, suket, ktp rusak, ktp durung dadi, foto ktp, perekaman',
  ),
  leaf(
    'pindah-domisili',
    'Pindah Domisili',
    CIVIL,
    'pindah domisili, surat pindah, skpwni, pindah penduduk, pindah alamat, pindahan, pindah kk, cabut berkas, pindah datang, surat domisili',
  ),
  branch(FARMING, 'Pertanian dan Peternakan'),
  leaf(
    'pupuk',
    'Pupuk',
    FARMING,
    'pupuk, pupuk subsidi, pupuk langka, rabuk, gemuk, kartu tani, rdkk, urea, npk phonska, kios pupuk, pupuk larang, harga pupuk, pupuk mahal',
  ),
  leaf(
    'irigasi',
    'Irigasi',
    FARMING,
    'irigasi, saluran irigasi, sawah kering, banyu sawah, cai sawah, pintu air rusak, siring sawah, bendungan, tali air, air sawah tidak jalan, sawah kekeringan',
  ),
  leaf(
    'bibit',
    'Bibit',
    FARMING,
    'bibit, benih, bibit padi, bibit sawit, bibit karet, winih, bantuan bibit, bibit mati, benih tidak tumbuh, bibit jagung, peremajaan karet',
  ),
];

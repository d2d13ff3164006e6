import { story, type Story } from '../story.js';

export const LIVELIHOOD: readonly Story[] = [
  story(
    'pupuk',
    'tani',
    {},
    `Pupuk subsidi kosong padahal sudah masa tanam
    Kartu tani tidak bisa menebus urea
    Jatah pupuk {desa} dikurangi separuh
    Sudah masa memupuk, tapi pupuk subsidi di kios {tempat} kosong sejak {lama}.
    Kartu tani saya ditolak mesin kios, padahal nama ada di kelompok {dusun} {desa}.
    Tahun ini jatah urea kelompok kami di {tempat} tinggal separuh, tidak cukup untuk setengah hektare.
    Padi sudah kuning, kalau telat seminggu anakannya tidak keluar. Yang nonsubsidi harganya {rp} lebih mahal.
    Kios menyuruh ke penyuluh, penyuluh menyuruh ke bank. Saya cuma bisa cangkul, Pak, tidak bisa mesin.
    Kami {orang} orang sekelompok siap menunjukkan RDKK. Ke mana larinya sisa jatah kami?`,
  ),
  story(
    'pupuk',
    'marah',
    { sensitive: true },
    `Pupuk bersubsidi dijual di atas harga resmi
    Wajib beli paket kalau mau tebus pupuk
    Pupuk subsidi lari ke kebun besar
    Pupuk subsidi di sebuah kios di {tempat} dijual {rp} di atas harga yang tertulis.
    Mau tebus pupuk di {tempat} wajib beli obat semprot satu paket. Aturan dari mana itu?
    Malam-malam ada mobil mengangkut pupuk subsidi dari {tempat}, siangnya kami dibilang habis.
    Nota tidak pernah diberi. Kalau protes, musim depan dipersulit.
    Rabuk kanggo wong cilik kok dipangan dewe. Mohon inspeksi mendadak.
    Kami petani kecil menanggung, panen turun, utang menumpuk. Jangan sebut siapa yang melapor.`,
  ),
  story(
    'pupuk',
    'resmi',
    { classification: '2' },
    `Informasi alokasi pupuk bersubsidi {kec}
    Cara mendaftar kelompok tani baru
    Menanyakan harga eceran tertinggi pupuk
    Mohon informasi alokasi pupuk bersubsidi untuk {tempat} pada musim tanam ini.
    Kami {orang} petani di {dusun} {desa} belum tergabung dalam kelompok tani, bagaimana mendaftarnya?
    Berapa harga eceran tertinggi urea dan NPK yang berlaku di wilayah {tempat}?
    Data diperlukan untuk menyusun rencana tanam bersama penyuluh. Terima kasih.
    Syarat luas lahan dan batas waktu pengisian juga kami butuhkan, sebab sebagian menyewa tanah.
    Harga di lapangan berbeda-beda, sehingga perlu pegangan resmi untuk disampaikan dalam rapat.`,
  ),
  story(
    'bibit',
    'tani',
    {},
    `Benih padi bantuan tidak tumbuh
    Bibit karet bantuan banyak yang mati
    Bibit sawit ternyata bukan unggul
    Benih bantuan yang kami tebar di {dusun} {tempat} tumbuhnya cuma separuh.
    Bibit karet yang dibagikan ke petani {desa} {lama} lalu banyak yang mati sebelum ditanam.
    Saya ikut peremajaan di {tempat}, bibitnya setelah besar buahnya campur-campur.
    Tanggal kedaluwarsa di karung sudah lewat. Kami rugi waktu dan upah tanam {besar}.
    Datangnya pas kemarau, siapa yang sanggup menyiram. Lain kali tolong musim hujan.
    Label di polibag sudah lepas semua, jadi tidak tahu asalnya. Mohon diperiksa penyalurnya.`,
  ),
  story(
    'bibit',
    'pemuda',
    { classification: '3' },
    `Usul kebun bibit milik pemuda tani
    Aspirasi pelatihan sambung pucuk
    Mohon bantuan bibit buah untuk pekarangan
    Pemuda tani {tempat} mengusulkan kebun bibit sendiri agar tidak bergantung kiriman luar.
    Kami di {dusun} {desa} berharap ada pelatihan okulasi karet dan sambung pucuk kopi.
    Banyak pekarangan kosong di {tempat}, alangkah baik bila dibagikan bibit alpukat atau durian.
    Sudah ada rumah naungan ukuran kecil dari bambu, isinya {kk} polibag. Semangat ada, ilmunya kurang.
    Penyuluh kami satu orang untuk banyak desa. Kalau dua hari saja pelatihan, kami teruskan ke yang lain.
    Bukan gratis selamanya, tahun berikutnya kami kembalikan bibit untuk dusun lain.`,
  ),
  story(
    'ekonomi',
    'pedagang',
    {},
    `Pengajuan KUR ditolak tanpa penjelasan
    Rentenir berkedok koperasi masuk {desa}
    Harga karet jatuh, daya beli habis
    Saya ajukan pinjaman modal {lama} lalu untuk warung di {tempat}, ditolak tanpa alasan.
    Ada koperasi keliling di {dusun} {desa} yang bunganya mencekik, ibu-ibu banyak terjerat.
    Karet turun lagi, warung saya di {tempat} isinya buku utang semua.
    Agunan diminta padahal di iklan tidak perlu. Mohon dijelaskan syarat yang sebenarnya.
    Tiap pagi penagih duduk di teras. Pinjam {besar} kembalinya dua kali lipat.
    Kalau ada pelatihan olahan atau pasar baru kami mau ikut. Jangan cuma disuruh bersabar.`,
  ),
  story(
    'ekonomi',
    'ibu',
    { classification: '2' },
    `Tanya bantuan modal untuk ibu penjual kue
    Cara mengurus izin rumah tangga dan label halal
    PBB naik, mohon penjelasan
    Saya membuat kue basah di {tempat}, apakah ada bantuan modal untuk usaha kecil seperti ini?
    Keripik pisang kami dari {dusun} {desa} mau masuk toko, bagaimana mengurus izinnya?
    Pajak tanah rumah kami di {tempat} tahun ini naik, saya mau tanya hitungannya.
    Anggota kelompok kami {orang} ibu, semuanya masih pakai kompor satu tungku.
    Katanya gratis, tapi ada yang menawarkan jasa {besar}. Saya takut tertipu.
    Rumahnya tetap, tanahnya tetap, penghasilan malah turun. Kalau salah tolong dibetulkan.`,
  ),
  story(
    'ketenagakerjaan',
    'santai',
    {},
    `gaji {lama} belum dibayar
    Kena PHK tanpa pesangon
    Kerja lembur gak dihitung
    saya kerja di gudang deket {tempat}, gaji udah {lama} blm dibayar sama bos.
    di-PHK lewat chat doang hari {hari}, pesangon ga ada. rumah di {desa}.
    kami buruh harian di sekitar {tempat} lembur tiap hari tp ga pernah dihitung.
    anak istri mau makan apa. pinjol udah numpuk, jgn sampe nekat.
    ditanya baik2 dibilang perusahaan lg susah, padahal mobilnya baru.
    BPJS ketenagakerjaan katanya dipotong {rp} tiap bulan, pas dicek ga aktif.`,
  ),
  story(
    'ketenagakerjaan',
    'pemuda',
    { classification: '3' },
    `Usul pelatihan kerja di tingkat kecamatan
    Aspirasi: bursa kerja untuk anak desa
    Mohon kursus las dan servis HP di {desa}
    Pemuda {tempat} banyak menganggur, kami usul pelatihan kerja diadakan di kecamatan.
    Lowongan selalu diumumkan di kota, anak-anak {dusun} {desa} tahunya setelah tutup.
    Karang Taruna {tempat} berharap ada kursus las, menjahit, dan servis telepon genggam.
    Jarak ke balai latihan terlalu jauh, ongkosnya {rp} sehari. Gedung di sini ada yang kosong.
    Kalau informasi ditempel di balai desa atau dikirim ke grup, kami yang menyebarkan.
    Yang berminat sudah terdaftar {orang} orang, separuhnya lulusan SMK.`,
  ),
  story(
    'perlindungan-konsumen',
    'pedagang',
    {},
    `Timbangan di pasar {desa} banyak yang tidak ditera
    Minyak goreng curah dicampur
    Beras karung isinya kurang
    Timbangan di pasar {tempat} banyak yang tidak cocok, saya kulakan selalu rugi.
    Minyak goreng yang saya beli {titik} {tempat} warnanya aneh dan berbuih terus.
    Beras merek tertentu yang masuk ke warung saya di {desa} isinya kurang dari tulisan.
    Minta tolong petugas tera datang, yang jujur jadi tidak dikira curang juga.
    Pembeli mengembalikan, saya ganti {rp}. Distributornya tidak mau tahu.
    Sudah saya timbang di tiga timbangan, hasilnya sama. Fotonya ada.`,
  ),
  story(
    'perlindungan-konsumen',
    'ibu',
    {},
    `Jajanan anak kedaluwarsa dijual {titik}
    Tertipu belanja daring, ke mana melapor?
    Obat dari keliling bikin bengkak
    Anak saya beli jajanan {titik} {tempat}, setelah dilihat sudah kedaluwarsa {lama}.
    Saya kirim uang {besar} untuk beli blender, barang tidak datang. Saya tinggal di {desa}.
    Ada penjual obat keliling masuk {dusun} {tempat}, mertua saya minum malah bengkak.
    Perutnya sakit semalaman. Mohon warung-warung dicek, kasihan anak-anak tidak bisa membaca tanggal.
    Nomornya langsung tidak aktif. Saya tahu saya teledor, tapi semoga yang lain tidak kena.
    Bungkusnya tidak ada nomor izin. {orang} tetangga sudah telanjur beli.`,
  ),
];

import { story, type Story } from '../story.js';

export const VILLAGE: readonly Story[] = [
  story(
    'pemerintahan-desa',
    'ibu',
    { sensitive: true },
    `Kantor desa sering tutup sebelum siang
    Urus surat pengantar harus tiga kali datang
    Tidak ada petugas di balai desa
    Kantor desa kami, {tempat}, jam sepuluh sudah digembok. Saya perlu surat keterangan untuk sekolah anak.
    Saya tiga kali ke balai desa minta surat pengantar, {hari} kemarin pun kosong. Ini di {tempat}.
    Pelayanan di {tempat} bergantung satu orang, kalau orangnya pergi semua urusan berhenti.
    Di pintu ditulis buka sampai sore. Saya izin kerja setengah hari, upah dipotong {rp}.
    Ditelepon tidak diangkat, dijawab lewat pesan disuruh tunggu di rumah. Sudah {lama} saya menunggu.
    Bukan mau menjelekkan siapa-siapa, cuma minta ada piket yang jelas. Orang kecil waktunya juga berharga.`,
  ),
  story(
    'pemerintahan-desa',
    'resmi',
    { classification: '2' },
    `Permintaan salinan peraturan desa tentang pungutan
    Jadwal musyawarah desa {desa}
    Informasi jam pelayanan kantor desa
    Kami warga {tempat} memohon salinan peraturan desa yang mengatur iuran kebersihan dan keamanan.
    Mohon diinformasikan jadwal musyawarah desa {desa} yang membahas rencana kerja tahun mendatang.
    Berapa jam pelayanan kantor desa {tempat} dan apakah dibuka pada hari Sabtu?
    Salinan tersebut kami perlukan sebagai bahan rapat {rt}. Kami bersedia mengganti biaya fotokopi.
    Selama ini undangan hanya sampai kepada ketua RT. Warga yang berminat hadir tidak mengetahui waktunya.
    Banyak warga bekerja di kebun hingga sore sehingga sulit datang pada hari kerja.`,
  ),
  story(
    'pemerintahan-desa',
    'pemuda',
    { classification: '3' },
    `Usul layanan surat desa lewat pesan singkat
    Masukan pemuda untuk musyawarah dusun
    Aspirasi: papan informasi desa diperbarui
    Kami pemuda {tempat} mengusulkan permohonan surat bisa lewat pesan singkat, tinggal ambil kalau selesai.
    Dari {dusun} {desa} kami memberi masukan agar pemuda dan perempuan diundang dalam musyawarah.
    Papan informasi di kantor desa {tempat} masih berisi pengumuman {lama} lalu.
    Beberapa dari kami bisa membantu membuat formulirnya, gratis. Perangkat cukup belajar sehari.
    Selama ini keputusan sudah jadi baru diumumkan, padahal kami yang mengerjakan. Jumlah kami {orang} orang, siap terlibat.
    Informasi beasiswa dan pelatihan jadi terlewat. Kalau tidak sempat, biar kami yang menempel.`,
  ),
  story(
    'dana-desa-alokasi',
    'resmi',
    { classification: '2' },
    `Permohonan rincian dana desa {desa}
    Informasi anggaran pembangunan {dusun}
    Menanyakan papan kegiatan yang tidak dipasang
    Berdasarkan hak atas informasi publik, kami mohon ringkasan anggaran dana desa {tempat} tahun berjalan.
    Kami ingin mengetahui besaran anggaran rabat beton di {dusun} {desa} beserta volumenya.
    Pada pekerjaan {titik} di {tempat} tidak kami jumpai papan kegiatan, mohon penjelasan.
    Permintaan ini bukan tuduhan. Warga ingin ikut merawat dan mengawasi bersama-sama.
    Cukup ringkasan satu halaman yang ditempel di balai desa, agar {kk} keluarga dapat membaca.
    Sepengetahuan kami panjangnya {meter} meter. Bila ada perubahan rencana, kami ingin mengetahui alasannya.`,
  ),
  story(
    'dana-desa-alokasi',
    'tani',
    { classification: '3' },
    `Usul dana desa untuk sumur bor pertanian
    Mohon dana desa jangan habis untuk gapura
    Aspirasi petani soal prioritas dana desa
    Kami petani {dusun} {tempat} mengusulkan dana desa tahun depan untuk sumur bor.
    Gapura {desa} sudah bagus, sekarang gantian jalan ke sawah yang dibangun.
    Mewakili kelompok tani {tempat}, kami berharap usulan kami dimasukkan ke rencana kerja desa.
    Kalau kemarau, {kk} keluarga tidak menanam dan banyak yang jadi buruh ke luar. Sumur satu saja sudah menolong.
    Di musyawarah kami kalah suara karena rapatnya siang, waktu kami di ladang.
    Bukan tidak setuju yang lain, cuma perut dulu diisi. Panen naik, desa juga senang.`,
  ),
  story(
    'dana-desa-blt',
    'malu',
    {},
    `Nama saya hilang dari daftar BLT desa
    BLT belum saya terima {lama}
    Maaf menanyakan bantuan BLT
    Saya janda dua anak di {dusun} {tempat}. Dulu dapat BLT desa, tahun ini nama saya tidak ada.
    Sudah {lama} BLT dari desa {desa} belum cair untuk kami di {rt}.
    Sebenarnya malu menanyakan ini. Suami saya sakit dan kami di {tempat} belum pernah terima BLT.
    Saya tidak iri, cuma ingin tahu sebabnya. Kerja saya mencuci baju orang, sehari {rp}.
    Kata yang lain sudah ambil di balai desa. Saya tidak diberi tahu harinya.
    Kalau memang tidak berhak saya ikhlas. Tolong jangan dibacakan nama saya di depan orang.`,
  ),
  story(
    'dana-desa-blt',
    'marah',
    { sensitive: true },
    `BLT dipotong {rp} dengan alasan kas
    Penerima BLT itu-itu saja, kerabat semua
    Kok BLT diterima orang yang punya mobil
    BLT di dusun kami, {tempat}, dipotong {rp} per orang. Katanya untuk kas, kas apa tidak jelas.
    Daftar penerima BLT di {tempat} tidak pernah ditempel. Yang dapat orang dekat semua.
    Saya heran, di {tempat} ada penerima BLT yang rumahnya keramik dan mobilnya dua.
    Nenek sebelah rumah saya yang buta tidak dapat apa-apa. Hati saya panas.
    Saya minta diperiksa diam-diam, jangan bocor siapa yang melapor. Di sini semua saling kenal.
    Waktu tanda tangan ditulis penuh, waktu terima kurang. Kalau protes, bulan depan dicoret.`,
  ),
  story(
    'dana-desa-penyalahgunaan',
    'malu',
    { sensitive: true },
    `Bangunan desa belum setahun sudah retak
    Proyek yang dilaporkan selesai tetapi tidak ada
    Mohon periksa pekerjaan rabat beton
    Saya takut menyampaikan ini. Di {tempat} ada jalan rabat beton yang belum setahun sudah pecah.
    Di papan tertulis sumur bor selesai, tetapi kami di {tempat} tidak pernah melihat sumurnya.
    Mohon dirahasiakan. Sebagian bahan bangunan kegiatan desa di {tempat} dibawa ke rumah pribadi.
    Saya ikut jadi tukang di situ, campurannya banyak pasir. Upah kami {orang} orang juga belum lunas.
    Saya tidak punya bukti selain foto dan cerita tetangga. Biarlah yang berwenang memeriksa.
    Kalau ketahuan saya, keluarga kami bisa dikucilkan. Saya cuma ingin desa ini maju.`,
  ),
  story(
    'dana-desa-penyalahgunaan',
    'resmi',
    { sensitive: true },
    `Dugaan laporan kegiatan tidak sesuai kenyataan
    Permohonan audit kegiatan pelatihan desa
    Dugaan penggelembungan harga bahan bangunan
    Kami menyampaikan dugaan ketidaksesuaian laporan kegiatan tahun lalu di {tempat}.
    Kegiatan pelatihan yang tercantum dalam laporan {tempat} menurut peserta tidak pernah dilaksanakan.
    Harga satuan bahan pada kegiatan di {tempat} tampak jauh di atas harga toko setempat.
    Salinan daftar hadir memuat tanda tangan orang yang sedang merantau. Kami bersedia memberi keterangan secara tertutup.
    Selisihnya kami perkirakan puluhan juta rupiah. Penilaian kami serahkan sepenuhnya kepada pemeriksa.
    Mohon identitas pelapor dilindungi sesuai ketentuan dan pemeriksaan dilakukan tanpa menyebut sumber.`,
  ),
  story(
    'bumdes',
    'pedagang',
    { sensitive: true },
    `Tabungan di BUMDes belum bisa diambil
    Toko BUMDes tutup {lama}
    Mohon laporan usaha BUMDes disampaikan
    Saya menabung di simpan pinjam BUMDes, {tempat}, mau ambil {besar} saja disuruh menunggu.
    Toko BUMDes kami di {tempat} sudah tutup {lama}, barang kadaluarsa masih di rak.
    Kami anggota BUMDes di {tempat} belum pernah mendengar laporan untung rugi.
    Uang itu untuk bayar sekolah anak. Pengurus baik orangnya, tapi jawabannya selalu minggu depan.
    Padahal dulu ramai dan menolong pedagang kecil ambil barang. Sayang sekali kalau mati.
    Rapat anggota terakhir waktu pelantikan dulu. Kami ingin diundang dan diberi angka yang jelas.`,
  ),
  story(
    'bumdes',
    'pemuda',
    { classification: '3' },
    `Usul BUMDes mengelola wisata sungai
    Ide usaha pengolahan sampah untuk BUMDes {desa}
    Harapan pemuda pada BUMDes
    Pemuda {tempat} punya usul: BUMDes mengelola perahu wisata dan tempat makan di tepi sungai.
    Kami sudah mencoba mencacah plastik di {dusun} {desa}, mungkin bisa jadi unit usaha BUMDes.
    Sebaiknya BUMDes {tempat} menampung hasil kebun supaya petani tidak tergantung tengkulak.
    Modal awal sekitar {orang} perahu bekas, tenaga dari kami. Kalau libur banyak orang kota datang.
    Selama {lama} terkumpul cukup banyak tapi alatnya pinjaman. Perlu mesin kecil saja.
    Kami bisa bantu pencatatan pakai komputer supaya terbuka. Jangan takut mencoba.`,
  ),
  story(
    'topik-lainnya',
    'sepuh',
    { classification: '3' },
    `Terima kasih, jalan kami sudah bagus
    Ucapan terima kasih untuk petugas
    Saran kecil dari orang tua
    Saya cuma mau mengucapkan terima kasih, jalan {titik} {tempat} sekarang mulus.
    Petugas yang datang ke {dusun} {desa} {hari} lalu sopan dan sabar melayani kami yang tuli-tuli ini.
    Boleh saya memberi saran? Di loket pelayanan, tolong disediakan kursi untuk orang tua dari {tempat} yang datang jauh.
    Biasanya kan orang hanya mengeluh. Sekali-sekali yang baik juga dikabarkan.
    Semoga sehat semua dan panjang umur. Cucu saya yang mengetikkan.
    Berdiri satu jam lutut gemetar. Kursi plastik pun kami sudah senang.`,
  ),
  story(
    'topik-lainnya',
    'santai',
    {},
    `anjing liar banyak banget di {titik}
    ga tau kategori apa, pohon mau tumbang
    numpang tanya ngurus ini ke mana
    anjing liar di {titik} {tempat} makin banyak, gerombolan gitu kalo malem.
    bingung masuk kategori apa, ada pohon gede di {titik} {desa} udah keropos miring ke rumah orang.
    di {dusun} {tempat} ada tawon bersarang di tiang deket sekolah, laporin ke mana ya.
    kemaren ada bocah dikejar sampe nyemplung got. kasian.
    kalo angin kenceng ngeri, {orang} rumah di bawahnya. tolong dipotong atau dipangkas kek.
    damkar katanya bisa, tp ga tau nomernya. tolong diterusin ya min.`,
  ),
];

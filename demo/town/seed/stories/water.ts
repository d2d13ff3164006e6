import { story, type Story } from '../story.js';

const DRAIN = { pictures: ['selokan'], season: 'rain' } as const;
const FLOOD = { pictures: ['banjir'], season: 'rain' } as const;

export const WATER: readonly Story[] = [
  story(
    'drainase',
    'ibu',
    DRAIN,
    `Got mampet {titik}, air masuk dapur
    Selokan {dusun} buntu dan bau
    Setiap hujan halaman kami tergenang
    Selokan {titik} {tempat} tersumbat lumpur dan plastik, sudah {lama} tidak pernah dikeruk.
    Kalau hujan setengah jam saja, air got {dusun} {desa} naik ke teras rumah saya.
    Ini rumah kami di {tempat}, {rt}, selalu kebanjiran padahal jauh dari sungai. Gotnya yang mampet.
    Dapur saya sampai berjamur dan anak bungsu gatal-gatal. Nyamuknya jangan ditanya.
    Sudah dibersihkan bapak-bapak tapi ujungnya ditutup orang bikin jembatan masuk. Airnya balik lagi.
    Baunya kalau siang minta ampun, tamu sampai tutup hidung. Saya malu.`,
  ),
  story(
    'drainase',
    'resmi',
    DRAIN,
    `Saluran drainase {titik} tidak berfungsi
    Genangan {cm} cm di {tempat} akibat drainase tersumbat
    Permohonan normalisasi siring {dusun}
    Saluran drainase sepanjang {meter} meter di {titik} {tempat} tertutup sedimen sehingga air meluap ke jalan.
    Kami warga {dusun} {tempat} menyampaikan bahwa siring di tepi jalan sudah dangkal dan tidak lagi mengalirkan air sejak {lama}.
    Pada {tanggal} genangan setinggi {cm} cm menutup jalan {titik} di {desa} selama kurang lebih tiga jam.
    Penyempitan terjadi karena beberapa bangunan menutup saluran tanpa lubang kontrol. Kami mohon dilakukan penertiban secara baik-baik.
    Air kotor masuk ke halaman sekolah dan sumur {kk} rumah. Risiko penyakit perlu menjadi perhatian bersama.
    Gotong royong telah dilaksanakan dua kali, tetapi endapan sangat tebal dan memerlukan alat berat kecil.`,
  ),
  story(
    'drainase',
    'marah',
    DRAIN,
    `Galian got dibiarkan menganga!
    Proyek drainase {desa} ditinggal begitu saja
    Bekas galian {titik} bikin celaka
    Got {titik} {tempat} digali lalu ditinggal, sudah {lama} tidak ada satu pekerja pun yang datang.
    Siapa yang bertanggung jawab atas proyek siring {dusun} {desa}? Tanahnya ditumpuk di depan rumah orang.
    Percuma bikin drainase kalau ujungnya buntu. Di {tempat} airnya malah berhenti tepat di {titik}.
    Motor tetangga masuk galian {hari} malam, tidak ada pita, tidak ada lampu. Untung orangnya selamat.
    Pagar rumah saya retak karena tanahnya dikeruk terlalu dekat. Ganti rugi siapa yang tanggung, saya tanya baik-baik tidak dijawab.
    Usaha cuci motor saya tutup karena tidak bisa masuk kendaraan. Sehari hilang {besar}.`,
  ),
  story(
    'pdam',
    'ibu',
    { pictures: ['air-kering'], season: 'dry' },
    `Air PDAM mati {lama}, tagihan tetap jalan
    Ledeng {dusun} tidak mengalir
    Mohon bantuan air bersih untuk {desa}
    Air ledeng di rumah kami {tempat} {rt} sudah {lama} tidak keluar, cuma angin.
    Tiap malam saya bangun jam dua menunggu air PDAM {desa}, keluarnya cuma segelas-segelas.
    Ibu-ibu {dusun} {tempat} antre di sumur masjid karena ledeng mati total sejak {hari}.
    Beli air tangki {rp} cuma cukup empat hari untuk satu rumah. Bayi saya perlu mandi.
    Yang bikin kesal, tagihannya sama saja malah naik. Mohon ada penjelasan.
    Cucian menumpuk, piring direndam. Kami tidak minta banyak, seminggu tiga kali mengalir pun jadi.`,
  ),
  story(
    'pdam',
    'marah',
    { pictures: ['pipa-bocor'] },
    `Pipa PDAM bocor {titik} sudah seperti air mancur
    Air terbuang di jalan, rumah kami kering
    Pipa pecah {lama} tidak ditangani
    Pipa besar {titik} {tempat} pecah, airnya muncrat ke jalan siang malam, petugas tidak datang-datang.
    Heran saya, air bersih dibuang {meter} meter sepanjang jalan {desa} sementara kami di {dusun} tidak kebagian setetes.
    Ini laporan saya yang ketiga soal pipa bocor di {titik} {tempat}. Dua kali telepon katanya nanti, nanti.
    Jalan yang baru diaspal sudah mulai amblas kena air. Nanti jalannya rusak, saling lempar lagi antardinas.
    Malah ada yang pakai buat cuci mobil gratis. Kami yang bayar rekening cuma bisa melihat.
    Genangannya licin berlumut, {orang} orang sudah terpeleset. Tolong jangan tunggu ada yang patah tulang.`,
  ),
  story(
    'pdam',
    'pedagang',
    {},
    `Air keruh kekuningan, dagangan kami tidak laku
    Air PDAM {desa} bau besi
    Tagihan air tiba-tiba {besar}, mohon dicek
    Saya jualan es dan pempek di {titik} {tempat}, air ledeng beberapa hari ini kuning dan berpasir.
    Usaha laundry saya di {tempat} terganggu, air yang mengalir bau besi sejak {lama} lalu.
    Meteran air di warung saya {dusun} {desa} melonjak, bulan ini ditagih {besar} padahal pemakaian biasa.
    Baju putih pelanggan jadi kekuningan, saya yang ganti. Disaring pakai kain tetap ada endapan.
    Petugas pencatat tidak pernah kelihatan, angkanya ditaksir. Saya sudah foto meteran tiap minggu.
    Terpaksa beli air galon untuk masak, untungnya habis. Kalau memang sedang perbaikan, tolong diumumkan dulu.`,
  ),
  story(
    'pdam',
    'resmi',
    { classification: '2' },
    `Permintaan informasi syarat sambungan baru PDAM
    Menanyakan jadwal aliran air wilayah {kec}
    Informasi biaya pindah meteran air
    Mohon informasi persyaratan dan biaya pemasangan sambungan air baru untuk rumah di {dusun} {tempat}.
    Kami ingin mengetahui jadwal giliran aliran air untuk wilayah {tempat} dan sekitarnya selama bulan ini.
    Saya pelanggan di {desa} bermaksud memindahkan letak meteran karena rumah direnovasi, bagaimana prosedurnya?
    Apakah tersedia keringanan bagi keluarga tidak mampu, serta berapa lama waktu pemasangannya? Di laman resmi belum kami temukan.
    Jadwal tersebut diperlukan agar {kk} keluarga di lingkungan kami dapat menampung air pada waktunya.
    Bila ada formulir, mohon disampaikan di mana dapat diperoleh dan apakah boleh diwakilkan.`,
  ),
  story(
    'banjir',
    'ibu',
    FLOOD,
    `Rumah kami terendam lagi, belum ada bantuan
    Sungai Ogan meluap ke {dusun}
    Banjir {desa}, butuh selimut dan susu bayi
    Air sungai naik {hari} {jam} dan masuk ke rumah kami di {dusun} {tempat} setinggi {cm} senti.
    Sudah dua malam kami di masjid karena rumah di {tempat} {rt} terendam.
    Banjir di {desa} kali ini lebih tinggi dari tahun kemarin, {kk} rumah kena.
    Kasur, beras, buku anak-anak habis semua. Yang kami perlukan sekarang selimut, popok, dan air minum.
    Belum ada petugas yang mendata. Ada nenek lumpuh di rumah sebelah yang harus digendong.
    Dapur umum cuma dari warga, berasnya tinggal untuk besok. Anak-anak mulai batuk.`,
  ),
  story(
    'banjir',
    'resmi',
    FLOOD,
    `Permohonan penanganan banjir berulang di {tempat}
    Laporan kejadian banjir {tanggal}
    Usul tanggul sungai di {dusun}
    Banjir kembali terjadi di {tempat} pada {hari}, {tanggal}, dengan ketinggian air sekitar {cm} cm di permukiman.
    Kami melaporkan luapan anak sungai {titik} yang merendam {kk} rumah di {dusun} {desa}.
    Setiap tahun {tempat} mengalami banjir, sedikitnya dua kali dalam {lama} terakhir.
    Penyebab utama menurut pengamatan warga adalah pendangkalan dan rumpun bambu yang roboh ke sungai. Pembersihan memerlukan alat berat.
    Belum terdapat peringatan dini maupun jalur evakuasi yang jelas. Kami mohon pelatihan bagi warga.
    Tanggul tanah yang dibuat secara swadaya jebol sepanjang {meter} meter. Perbaikan darurat dengan karung pasir sudah dilakukan.`,
  ),
  story(
    'banjir',
    'pemuda',
    FLOOD,
    `Laporan posko pemuda: banjir di {desa}
    Perahu karet untuk {tempat} mohon segera
    Jalan {titik} terputus banjir
    Posko pemuda {tempat} melaporkan air setinggi {cm} cm di {titik} per {jam}, masih naik.
    Kami relawan {dusun} {desa} kekurangan perahu, hanya ada dua ketek milik warga.
    Jalan {titik} menuju {tempat} tidak dapat dilalui sejak {hari} malam, arus cukup deras.
    Data sementara {kk} keluarga mengungsi, {orang} di antaranya punya bayi. Kami butuh terpal dan obat gatal.
    Listrik sudah kami minta dipadamkan. Penerangan tinggal senter dan lampu badai.
    Ular mulai masuk ke rumah-rumah. Kontak posko ada di kantor desa, petugas silakan langsung ke sana.`,
  ),
  story(
    'longsor',
    'tani',
    { pictures: ['longsor'], season: 'rain' },
    `Tebing {titik} longsor menutup jalan kebun
    Tanah retak di atas rumah warga {dusun}
    Longsor {desa}, jalan tinggal separuh
    Tebing {titik} {tempat} longsor {hari} {jam}, tanah dan pohon menutup jalan ke kebun kami.
    Di lereng atas {dusun} {desa} ada retakan tanah panjangnya {meter} meter, makin hari makin lebar.
    Jalan satu-satunya ke {tempat} separuhnya sudah masuk jurang setelah hujan tiga hari.
    Kopi kami siap panen tapi tidak bisa diangkut. Kalau dipikul memutar setengah hari.
    Di bawahnya ada {orang} rumah, malam hari kami tidak berani tidur nyenyak. Mohon ada yang memeriksa tanahnya.
    Warga sudah buka jalan setapak pakai cangkul. Batu besarnya tidak sanggup kami geser.`,
  ),
  story(
    'longsor',
    'sepuh',
    { pictures: ['longsor'], season: 'rain' },
    `Pinggir sungai gogos, rumah saya tinggal dua meter
    Turap {titik} roboh
    Tanah belakang rumah habis dimakan sungai
    Rumah panggung saya di {dusun} {tempat} dulu jauh dari sungai, sekarang dapur tinggal dua meter dari tebing.
    Turap batu {titik} {desa} roboh waktu banjir {lama} yang lalu sampai kini belum dibangun lagi.
    Umur saya sudah senja, tinggal berdua istri di {tempat}. Tebing sungai belakang rumah runtuh sedikit demi sedikit.
    Pohon kelapa tiga batang sudah hanyut. Anak menyuruh pindah, tapi pindah ke mana, tanah cuma ini.
    Kalau malam terdengar bunyi tanah jatuh ke air. Kami tidur di ruang depan saja.
    Ada {orang} rumah lain yang senasib. Kami dengar ada bantuan bronjong, kalau boleh kami ikut diusulkan.`,
  ),
  story(
    'irigasi',
    'tani',
    { pictures: ['irigasi'], season: 'dry' },
    `Saluran irigasi kering, padi kami mati
    Pintu air {titik} rusak tidak bisa dibuka
    Sawah {desa} kekeringan, mohon air digilir
    Sawah kami di {dusun} {tempat} sudah {lama} tidak dapat air, tanahnya pecah-pecah.
    Pintu air {titik} {desa} macet berkarat, jadi air cuma lewat ke hulu.
    Kelompok tani {tempat} melaporkan saluran irigasi bocor {meter} meter, air habis sebelum sampai ke sawah.
    Padi umur sebulan sudah menguning, kalau seminggu lagi tidak ada air habis modal kami. Bibit dan pupuk utang semua.
    Yang di ujung seperti kami selalu kalah, sampai ada yang bertengkar soal giliran. Mohon petugas pengairan turun mengatur.
    Kami sudah patungan sewa pompa {besar} sehari, tidak kuat lagi. Sungainya pun tinggal batu.`,
  ),
  story(
    'irigasi',
    'resmi',
    { pictures: ['irigasi'], season: 'dry' },
    `Permohonan rehabilitasi jaringan irigasi {tempat}
    Sedimentasi saluran sekunder {dusun}
    Bangunan bagi {titik} rusak berat
    Perkumpulan petani pemakai air di {tempat} memohon rehabilitasi saluran sepanjang {meter} meter yang dindingnya runtuh.
    Saluran sekunder di {dusun} {desa} tertutup lumpur dan gulma sehingga debit air jauh berkurang.
    Bangunan pembagi air {titik} wilayah {tempat} rusak sejak {lama} dan pembagian air tidak lagi merata.
    Luas lahan terdampak sekitar seratus hektare milik {kk} petani. Musim tanam terancam mundur.
    Pembersihan secara gotong royong dilakukan setiap bulan, namun kerusakan dinding memerlukan pasangan batu baru.
    Kami melampirkan gambaran lokasi dan bersedia menyediakan tenaga kerja setempat.`,
  ),
  story(
    'irigasi',
    'sepuh',
    { classification: '3', season: 'dry' },
    `Usul bendungan kecil biar sawah hidup lagi
    Saran supaya siring sawah tua diperbaiki
    Semoga air kembali ke sawah {desa}
    Dulu sawah {tempat} panen dua kali, sekarang sekali pun susah. Saya usul dibuat bendungan kecil di hulu.
    Siring sawah buatan orang tua kami di {dusun} {desa} masih ada bekasnya, sayang kalau tidak dipakai lagi.
    Mbah-mbah tani di {tempat} cuma punya satu permintaan: banyu sawah mengalir lagi seperti dulu.
    Anak muda mau bertani kalau airnya ada. Sekarang pada ke kota semua.
    Batunya banyak di sungai, tenaga ada, kami yang tua tahu jalurnya. Tinggal orang pintar yang mengukur.
    Sawah sekarang ditanami sawit karena tidak ada air. Beras jadi beli, padahal kampung lumbung.`,
  ),
];

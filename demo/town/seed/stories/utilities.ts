import { story, type Story } from '../story.js';

export const UTILITIES: readonly Story[] = [
  story(
    'pemadaman-listrik',
    'marah',
    {},
    `Mati lampu tiap {hari}, alat elektronik rusak
    Listrik {desa} byar pet terus
    Padam {jam} tanpa pemberitahuan lagi
    Listrik di {tempat} padam lagi {hari} {jam}, sudah tidak terhitung berapa kali bulan ini.
    Byar pet, byar pet! Warga {dusun} {desa} sudah bosan mendengar alasan pohon tumbang.
    Sehari bisa empat kali padam di {titik} {tempat}, tidak pernah ada pengumuman lebih dulu.
    Kulkas saya rusak dan mesin jahit istri ikut mati, ganti rugi mengajukan ke siapa?
    Telat bayar sehari didenda, giliran padam berjam-jam kami disuruh maklum. Di mana adilnya.
    Anak-anak mau ujian belajar pakai lilin, hampir kebakaran. Tolong dicek jaringannya yang benar.`,
  ),
  story(
    'pemadaman-listrik',
    'tani',
    {},
    `Tiang listrik miring di pinggir sawah
    Kabel listrik menjuntai, hampir kena orang
    Tegangan turun, mesin giling padi tidak kuat
    Tiang listrik {titik} {tempat} miring ke arah sawah sejak angin kencang {hari} kemarin.
    Kabel di jalan kebun {dusun} {desa} melorot, tingginya cuma sejangkauan tangan.
    Tegangan listrik di {tempat} drop kalau sore, mesin penggilingan saya mendengung tapi tidak berputar.
    Kami tidak berani membajak dekat situ. Kalau roboh waktu ada orang, siapa yang menanggung.
    Truk pengangkut gabah harus diangkat kabelnya pakai bambu dulu, ngeri sekali.
    Gabah {orang} karung menumpuk belum digiling. Lampu di rumah pun cuma merah.`,
  ),
  story(
    'pemadaman-listrik',
    'malu',
    { classification: '2' },
    `Menanyakan jadwal pemadaman di {desa}
    Tanya syarat pasang listrik baru untuk rumah kecil
    Mohon info bantuan sambungan listrik
    Permisi, apakah ada jadwal pemadaman bergilir di {tempat}? Saya punya ibu yang memakai alat oksigen.
    Saya baru punya rumah kecil di {dusun} {desa} dan masih menyambung dari tetangga, mau tanya cara pasang sendiri.
    Dengar-dengar ada bantuan sambungan listrik untuk keluarga tidak mampu di {tempat}, benarkah?
    Kalau ada jadwalnya kami bisa bersiap sewa genset. Terima kasih sebelumnya.
    Penghasilan saya tidak tetap, jadi ingin tahu biayanya supaya bisa menabung dulu.
    Saya bingung harus ke kantor mana, kalau ke desa katanya sudah ditutup pendaftarannya.`,
  ),
  story(
    'kelangkaan-bbm-elpiji',
    'ibu',
    {},
    `Gas melon kosong di semua warung {desa}
    Elpiji 3 kg dijual {rp}, mohon ditertibkan
    Sudah keliling {lama}, gas tidak dapat
    Gas melon di {tempat} hilang dari semua warung, sudah {lama} begini.
    Saya beli elpiji tiga kilo di {dusun} {desa} harganya {rp}, itu pun rebutan.
    Dari {hari} saya cari gas sampai ke kecamatan sebelah, pulang ke {tempat} tetap tangan kosong.
    Terpaksa masak pakai kayu bakar, sementara kayu basah semua. Usaha keripik saya berhenti.
    Di pangkalan katanya baru datang lalu habis satu jam, padahal yang antre orang sini tidak kebagian.
    Tolong dicek truk pengirimnya sampai atau tidak. Rumah makan besar kok selalu ada stok.`,
  ),
  story(
    'kelangkaan-bbm-elpiji',
    'santai',
    {},
    `antri pertalite 2 jam dapet setengah liter
    Solar langka, sopir nginep di SPBU
    bensin eceran sampe {kecil}, gila
    udah {lama} pertalite di sekitar {tempat} kosong mulu, kalo ada antrinya sampe {titik}.
    kami sopir travel dari {desa} tiap malam antri solar, penumpang jadi pada ngomel.
    bensin eceran di {dusun} {tempat} dijual {kecil} sebotol, ga masuk akal.
    yang bawa jeriken malah duluan, kita yg antri bener dibilang habis.
    kerjaan jadi telat, gaji dipotong. tolong lah diatur siapa yang boleh isi.
    gak minta murah kok, cuma minta ada. motor gak bisa diisi sabar.`,
  ),
  story(
    'kelangkaan-bbm-elpiji',
    'pedagang',
    { sensitive: true },
    `Pangkalan elpiji menjual di atas harga
    Tukang gorengan minta gas dipermudah
    Kuota elpiji {kec} mohon ditambah
    Saya penjual bakso di {tempat}, pangkalan minta {rp} setabung dengan alasan ongkos.
    Kami pedagang kecil di {tempat} cuma boleh beli satu tabung seminggu, padahal habis dua hari.
    Sejak {lama} kiriman gas ke {tempat} berkurang separuh, begitu kata pangkalan.
    Saya tidak mau menyebut siapa, cukup dicek nota dan papan harganya. Papannya pun tidak dipasang.
    Kalau berhenti jualan sehari, anak tidak jajan. Mohon ada jatah untuk usaha mikro.
    Ibu-ibu rumah tangga jadi bermusuhan dengan pedagang, padahal sama-sama butuh.`,
  ),
  story(
    'tik',
    'pemuda',
    { classification: '3' },
    `Usul tower sinyal untuk {dusun}
    {desa} masih blank spot, mohon perhatian
    Aspirasi: internet di balai desa
    Pemuda {dusun} {tempat} mengusulkan penambahan menara karena sinyal cuma ada di atas bukit.
    Hingga hari ini {desa} termasuk daerah tanpa sinyal, padahal jaraknya tidak jauh dari kota.
    Kami berharap balai desa {tempat} dipasang internet gratis untuk warga.
    Adik-adik yang ujian daring harus naik motor {meter} meter ke tikungan, duduk di pinggir jalan.
    Lahan untuk menara sudah disiapkan warga, listrik ada. Kami juga sudah kumpulkan tanda tangan {kk} keluarga.
    Produk keripik kami mau dijual daring tetapi unggah foto saja gagal terus.`,
  ),
  story(
    'tik',
    'pelajar',
    {},
    `Sinyal hilang kalau hujan, tugas tidak terkirim
    Internet sekolah kami putus {lama}
    Ujian komputer gagal karena jaringan
    Kami siswa dari {tempat} sering tidak bisa mengirim tugas karena sinyal hilang kalau mendung.
    Wifi sekolah di {desa} sudah {lama} tidak nyambung, kabelnya putus {titik}.
    Saat simulasi ujian komputer {hari} kemarin jaringan di {tempat} mati tiga kali.
    Teman saya menangis karena jawabannya hilang. Kami takut waktu ujian sungguhan begitu juga.
    Guru sudah lapor, katanya masih antre teknisi. Sementara kami pakai kuota sendiri {rp} seminggu.
    Ada satu tempat yang dapat sinyal, di kuburan. Kalau sore kami ramai-ramai ke sana, seram.`,
  ),
  story(
    'tik',
    'resmi',
    {},
    `Situs desa {desa} tidak dapat dibuka
    Layanan daring kependudukan sering gagal
    Kabel optik melintang rendah {titik}
    Situs resmi {tempat} tidak dapat diakses sejak {lama}, sehingga warga kesulitan mengunduh formulir.
    Pengajuan daring yang saya lakukan dari {desa} selalu berhenti pada tahap unggah berkas.
    Kabel serat optik milik penyedia jasa melintang rendah {titik} di {tempat}, kurang dari tiga meter dari permukaan jalan.
    Pesan galat yang muncul tidak menjelaskan penyebabnya. Percobaan dilakukan pada jam berbeda, hasilnya sama.
    Kendaraan pengangkut pernah tersangkut pada {tanggal} dan tiang ikut miring. Mohon penataan oleh pihak terkait.
    Informasi penting seperti anggaran dan pengumuman bantuan menjadi tidak terbuka.`,
  ),
  story(
    'lampu-jalan',
    'resmi',
    {},
    `Lampu lalu lintas {titik} mati total
    Cermin tikungan {desa} pecah
    Rambu peringatan {titik} hilang
    Lampu lalu lintas {titik} di {tempat} tidak berfungsi sejak {hari}, {tanggal}.
    Cermin cembung pada tikungan {dusun} {desa} pecah dan belum diganti selama {lama}.
    Rambu tikungan tajam {titik} wilayah {tempat} hilang, menyisakan tiang.
    Arus pagi saat anak sekolah menjadi semrawut, tiga kendaraan nyaris bertabrakan.
    Pengendara dari luar daerah tidak mengetahui adanya tanjakan. Tercatat {orang} kejadian dalam {lama}.
    Sementara warga mengatur lalu lintas secara bergantian tanpa perlengkapan. Kami mohon petugas ditempatkan.`,
  ),
  story(
    'lampu-jalan',
    'santai',
    {},
    `bangjo {titik} merahnya kelamaan
    Lampu kuning {titik} ga nyala
    tiang lampu miring mau roboh
    lampu merah {titik} {tempat} durasinya aneh, merah tiga menit hijau cuma sebentar.
    lampu kuning kedip di depan SD {desa} ga nyala, motor pada ngebut.
    tiang lampu di {titik} {tempat} miring abis ditabrak truk {hari} malem.
    akhirnya pada nerobos semua, tinggal nunggu celaka aja ini mah.
    tiap pagi emak-emak nyebrangin anak pake payung dikibas-kibas wkwk tapi serius bahaya.
    udah diiket tali tambang sama warga, tp angin dikit goyang.`,
  ),
  story(
    'parkir-liar',
    'marah',
    {},
    `Truk parkir di badan jalan {titik} setiap malam
    Jukir minta {kecil} tanpa karcis
    Trotoar penuh motor, pejalan kaki ke mana?
    Truk-truk parkir berjejer {titik} {tempat} dari {jam} sampai pagi, jalan tinggal satu jalur.
    Parkir lima menit di {titik} {desa} dimintai {kecil}, tidak ada karcis, tidak ada rompi.
    Trotoar di {titik} {tempat} sudah jadi lahan parkir resmi rupanya.
    Ambulans pernah tertahan sepuluh menit. Ini soal nyawa, bukan soal rezeki sopir.
    Ditanya karcis malah melotot, ban saya diancam dikempesi. Tolong ditertibkan.
    Ibu hamil dan anak sekolah jalan di aspal bersama mobil. Kemarin keserempet satu.`,
  ),
  story(
    'parkir-liar',
    'pedagang',
    {},
    `Mobil parkir menutup depan kios kami
    Mohon garis parkir di {titik}
    Macet tiap hari kalangan karena parkir sembarangan
    Depan kios saya {titik} {tempat} selalu ditutup mobil orang yang belanja di tempat lain.
    Tidak ada garis parkir di sekitar pasar {desa}, jadi semua berhenti sesukanya.
    Setiap hari kalangan jalan {titik} {tempat} macet total sampai {meter} meter.
    Pelanggan tidak bisa masuk, dikira toko tutup. Ditegur baik-baik malah marah.
    Kalau dicat garis dan ada satu petugas saja pasti rapi. Kami mau urunan cat.
    Barang saya turun dari pikap jadi jauh, kuli minta tambahan {rp}.`,
  ),
  story(
    'sertifikat-tanah',
    'sepuh',
    {},
    `Sertifikat program dari {lama} belum jadi
    Tanah warisan, patoknya hilang
    Urus surat tanah bolak-balik, saya sudah tua
    Saya ikut pendaftaran sertifikat massal di {tempat}, sudah diukur tetapi sampai kini belum terima apa-apa.
    Tanah peninggalan orang tua di {dusun} {desa} patoknya hilang waktu jalan dilebarkan.
    Tiga kali saya dari {tempat} ke kantor di kota menanyakan surat tanah, selalu disuruh datang lagi.
    Teman sekelompok sudah bagi-bagi {lama} yang lalu. Katanya berkas saya di tumpukan mana begitu.
    Anak-anak jadi berselisih batas. Mohon diukur ulang selagi saya masih ada yang tahu letaknya.
    Ongkos ojek sekali jalan {rp}, bagi pensiunan petani berat. Kalau bisa ditelepon saja kalau sudah jadi.`,
  ),
  story(
    'sertifikat-tanah',
    'resmi',
    { classification: '2' },
    `Informasi balik nama sertifikat warisan
    Menanyakan jadwal pendaftaran tanah sistematis di {desa}
    Syarat pemecahan sertifikat
    Kami mohon informasi tata cara balik nama sertifikat karena pewarisan atas tanah di {tempat}.
    Apakah {desa} termasuk lokasi pendaftaran tanah sistematis tahun ini?
    Saya bermaksud memecah satu bidang tanah di {dusun} {tempat} menjadi tiga bidang.
    Ahli waris berjumlah lima orang dan dua di antaranya di luar pulau. Apakah surat kuasa cukup dilegalisasi camat?
    Jika termasuk, kami perlu menyiapkan patok dan surat riwayat tanah bagi {kk} keluarga sejak sekarang.
    Mohon dirinci biaya resmi dan perkiraan waktunya agar kami tidak memakai perantara.`,
  ),
];

import { story, type Story } from '../story.js';

const HOLE = { pictures: ['jalan-berlubang'] } as const;
const TRACK = { pictures: ['jalan-tanah'], season: 'rain' } as const;
const LAMP = { pictures: ['lampu-jalan'] } as const;
const BRIDGE = { pictures: ['jembatan'] } as const;

export const ROADS: readonly Story[] = [
  story(
    'jalan-berlubang',
    'marah',
    HOLE,
    `Jalan {desa} bolong di mana-mana, kapan diperbaiki?
    Sudah {orang} motor jatuh di lubang {titik}
    Aspal hancur, warga {dusun} disuruh sabar terus
    Saya sudah capek melihat jalan {titik} di {tempat} dibiarkan bolong sejak {lama} lalu. Lubangnya bukan satu, panjangnya kira-kira {meter} meter.
    Tolong lihat sendiri jalan {dusun} {tempat}, jangan cuma lewat kalau mau pilkada. {hari} {jam} tetangga saya terbanting dari motor gara-gara lubang sedalam {cm} senti.
    Ini aspal apa kubangan kerbau? Dari {titik} sampai ujung {dusun} {desa} tidak ada lagi yang rata.
    Kalau hujan lubangnya tertutup air, orang luar yang tidak hafal pasti kena. Kami sempat tanam pohon pisang di tengah supaya kelihatan, malah dicabut orang.
    Dulu pernah ditambal, cuma tahan dua bulan lalu lepas lagi. Kami bayar pajak kendaraan tiap tahun, hasilnya mana?
    Mobil pengangkut sawit lewat siang malam, jalan makin dalam rusaknya. Warga {kk} rumah kena debu kalau kering, kena lumpur kalau basah.`,
  ),
  story(
    'jalan-berlubang',
    'resmi',
    HOLE,
    `Permohonan perbaikan jalan {dusun} {tempat}
    Kerusakan badan jalan sepanjang {meter} meter di {desa}
    Laporan jalan kabupaten rusak ruas {titik}
    Bersama ini kami laporkan kerusakan jalan di {dusun} {tempat}, Kecamatan {kec}, dengan panjang sekitar {meter} meter dan kedalaman lubang mencapai {cm} cm.
    Ruas jalan {titik} di wilayah {tempat} mengalami kerusakan sedang hingga berat sejak {lama} terakhir dan belum mendapat penanganan.
    Dengan hormat, kami menyampaikan bahwa lapisan aspal pada jalan penghubung {dusun} {desa} telah terkelupas dan menyisakan batu lepas.
    Jalan tersebut merupakan satu-satunya akses bagi {kk} kepala keluarga menuju puskesmas dan pasar kecamatan. Kendaraan pengantar orang sakit harus berjalan sangat pelan.
    Pada {tanggal} tercatat dua kecelakaan tunggal di titik yang sama, keduanya pengendara sepeda motor pada malam hari. Kondisi diperparah tidak adanya rambu peringatan.
    Pemerintah desa telah melakukan penimbunan darurat memakai batu koral secara swadaya, namun hanyut kembali terbawa air. Penanganan permanen berada di luar kemampuan kas desa.`,
  ),
  story(
    'jalan-berlubang',
    'pelajar',
    HOLE,
    `Jalan ke sekolah kami rusak, sering jatuh dari sepeda
    Seragam kotor terus karena jalan berlubang
    Mohon jalan anak sekolah di {desa} ditambal
    Saya murid SMP, tiap hari naik sepeda lewat jalan {titik} di {tempat}. Jalannya bolong-bolong besar.
    Kami berempat teman sekelas mau melapor jalan {dusun} {desa} yang kami lewati kalau berangkat sekolah, sudah {lama} begitu.
    Nama saya {nama}, masih sekolah. {hari} pagi saya jatuh di lubang {titik} {tempat} waktu menghindari truk.
    Lutut teman saya sampai dijahit dan dia tidak bisa ikut ulangan. Kata ibu guru boleh melapor di sini.
    Kalau musim hujan baju putih kami jadi cokelat sebelum sampai kelas. Ada adik kelas yang akhirnya diantar jalan kaki saja.
    Lubangnya ada yang sedalam {cm} senti, rantai sepeda saya pernah putus di situ. Orang tua kami takut melepas kami berangkat sendiri.`,
  ),
  story(
    'jalan-berlubang',
    'sepuh',
    TRACK,
    `Dalan {dusun} rusak nian, orang tua susah lewat
    Mohon jalan tanah kami dikeraskan
    Jalan licin, cucu saya terpeleset
    Saya ini sudah tua, umur tujuh puluh lebih, tinggal di {dusun} {tempat} dari zaman jalan masih setapak. Sekarang malah kembali seperti dulu, lumpur semua.
    Maaf kalau tulisan ini dibantu cucu. Jalan {titik} di {desa} kalau hujan tidak bisa dilewati, sudah {lama} begini.
    Sejak kecil cucu saya diajari lewat kebun orang karena jalan {dusun} {tempat} licin sekali. {hari} kemarin terpeleset juga.
    Dulu bapak-bapak gotong royong tiap Jumat, sekarang yang muda merantau semua. Tinggal kami yang tua, tidak kuat lagi angkat batu.
    Mau kontrol darah tinggi ke puskesmas harus ditandu dulu {meter} meter sampai ketemu aspal. Malu juga merepotkan orang.
    Mobil sayur tidak mau masuk, jadi hasil kebun dipikul ke depan. Harga pisang habis di ongkos.`,
  ),
  story(
    'jalan-berlubang',
    'pedagang',
    HOLE,
    `Pembeli malas datang karena jalan {titik} rusak
    Telur pecah di jalan, ongkos naik terus
    Warung sepi gara-gara jalan {desa} seperti kali kering
    Saya buka warung kelontong di {dusun} {tempat}. Sejak jalan {titik} berlubang besar, langganan dari desa sebelah tidak mau lewat lagi.
    Tiap belanja ke Baturaja saya pasti lewat ruas {desa} ini, dan tiap kali ada saja barang yang rusak. Panjang yang parah kira-kira {meter} meter.
    Ampun jalan di {tempat}, Pak. Toko saya pas di tikungan {titik}, jadi saya lihat sendiri orang jatuh hampir tiap minggu.
    Minggu lalu dua papan telur pecah, kerugian {rp} belum dihitung bensin. Sopir galon sudah minta tambahan ongkos.
    Omzet turun separuh dalam {lama}. Saya sudah beli batu pecah dua gerobak pakai uang sendiri, habis digilas truk.
    Debunya masuk ke gorengan, pembeli jadi jijik. Kalau disiram malah jadi bubur.`,
  ),
  story(
    'jalan-berlubang',
    'santai',
    HOLE,
    `jalan {titik} bolong lg min
    Lobang gede {titik} {desa}
    tolong tambal jalan {dusun}
    min mau lapor, jalan {titik} {tempat} bolong lagi padahal baru ditambal kemarin. udah {lama} dibiarin.
    permisi kak, ini jalan {dusun} {desa} kok tambah parah ya, tadi malam {jam} saya hampir nyungsep.
    numpang lapor aja, lubang di {titik} {tempat} sekarang lebarnya udah kayak kolam lele.
    kalo bisa dikasih tanda dulu lah, gelap soalnya jadi gak keliatan. kasian yang bawa anak kecil.
    ban motor saya bocor dua kali bulan ini, velg jg penyok. bengkel seneng, saya yang tekor {rp}.
    tetangga ada yang lagi hamil tua, lewat situ takut kenapa-napa. muter lewat jalan lain jauhnya minta ampun.`,
  ),
  story(
    'jalan-berlubang',
    'tani',
    { pictures: ['jalan-tanah'], classification: '3', season: 'rain' },
    `Usul pengerasan jalan usaha tani {dusun}
    Jalan produksi kebun karet mohon disirtu
    Harapan petani {desa}: jalan kebun dikeraskan
    Kami kelompok tani di {tempat} mengusulkan jalan produksi dari {titik} ke kebun, panjang {meter} meter, bisa dikeraskan.
    Petani karet dan sawit {dusun} {desa} berharap jalan usaha tani masuk rencana tahun depan.
    Sudah dua kali musrenbang kami usulkan jalan kebun {tempat}, mohon kiranya kali ini diperhatikan.
    Selama jalan masih tanah, karet kami dipotong harga oleh pengepul karena mobil tidak bisa masuk. Selisihnya lumayan, bisa {rp} sekali timbang.
    Lahan sudah kami hibahkan di kiri kanan, surat pernyataan {kk} pemilik ada di kantor desa. Tinggal alat dan batunya saja.
    Warga siap gotong royong meratakan asal batu sirtu dibantu. Musim hujan begini motor harus dipasang rantai.`,
  ),
  story(
    'jembatan',
    'ibu',
    BRIDGE,
    `Lantai jembatan gantung {desa} banyak yang lepas
    Anak-anak menyeberang jembatan lapuk tiap hari
    Takut jembatan {dusun} putus
    Saya ibu dari tiga anak yang sekolah di seberang sungai. Jembatan gantung {tempat} papannya sudah banyak hilang.
    Jantung saya mau copot tiap anak menyeberang jembatan {dusun} {desa}. Lantainya kayu lapuk, sudah {lama} tidak diganti.
    Bapak Ibu yang terhormat, jembatan {titik} di {tempat} goyang sekali dan talinya berkarat.
    {hari} lalu kaki anak tetangga masuk ke celah papan, untung dipegang kakaknya. Airnya sedang deras.
    Kalau air naik kami tidak berani lewat, anak-anak libur sendiri. Memutar lewat jalan besar satu jam lebih.
    Bapak-bapak sudah tambal pakai bambu, tapi bambu licin. Ada {orang} anak lewat sini setiap pagi.`,
  ),
  story(
    'jembatan',
    'pemuda',
    BRIDGE,
    `Karang Taruna {desa} melaporkan jembatan rusak
    Oprit jembatan {dusun} ambles, motor harus dituntun
    Jembatan penghubung dua dusun hampir putus
    Kami dari Karang Taruna {tempat} melaporkan kondisi jembatan {titik} yang rusak sejak {lama} lalu.
    Hasil pengecekan pemuda {dusun} {desa} pada {tanggal}: besi sandaran hilang {meter} meter dan dua balok penyangga retak.
    Mewakili pemuda {tempat}, kami sampaikan kepala jembatan {titik} ambles sekitar {cm} cm akibat tergerus air.
    Sementara kami pasang pita dan papan peringatan seadanya. Mobil roda empat kami larang lewat supaya tidak menambah beban.
    Jembatan dipakai {kk} keluarga untuk ke ladang, sekolah, dan masjid. Kami siap membantu tenaga kalau bahan tersedia.
    Foto dan ukuran lengkap ada pada kami bila diperlukan petugas. Yang kami khawatirkan musim hujan berikutnya, pondasi bisa hanyut.`,
  ),
  story(
    'jembatan',
    'resmi',
    { pictures: ['jembatan'], season: 'rain' },
    `Gorong-gorong {titik} ambrol, jalan nyaris terputus
    Laporan kerusakan duiker di {dusun} {tempat}
    Jembatan kecil {desa} tergerus arus
    Dilaporkan bahwa gorong-gorong {titik} di {tempat} ambrol pada {hari}, {tanggal}, sekitar {jam} setelah hujan lebat.
    Kami informasikan jembatan beton kecil di {dusun} {desa} tidak dapat lagi dilalui kendaraan roda empat karena lantainya turun {cm} cm.
    Sehubungan dengan curah hujan tinggi, sayap jembatan {titik} wilayah {tempat} runtuh dan badan jalan tersisa kurang dari dua meter.
    Saat ini lalu lintas dialihkan melalui jalan kebun yang sempit. Truk pengangkut hasil bumi tertahan dan sebagian bermalam di desa.
    Warga memasang batang kelapa sebagai titian darurat bagi pejalan kaki. Kami mohon peninjauan segera sebelum sisa badan jalan ikut hanyut.
    Apabila terputus, {kk} keluarga di seberang akan terisolasi. Perangkat desa berjaga bergantian setiap malam.`,
  ),
  story(
    'penerangan-jalan',
    'ibu',
    LAMP,
    `Lampu jalan {titik} mati, takut pulang mengaji
    Gelap sekali jalan {dusun} kalau malam
    PJU {desa} mati sudah {lama}
    Anak saya pulang mengaji lewat jalan {titik} {tempat} yang lampunya mati semua. Gelap gulita.
    Sudah {lama} lampu penerangan di {dusun} {desa} tidak menyala, kami ibu-ibu jadi takut keluar sehabis Isya.
    Mohon maaf mengganggu, mau lapor {orang} lampu jalan di {tempat} padam, mulai dari {titik} sampai pertigaan.
    Kemarin ada ibu dijambret tasnya di situ, pelakunya tidak kelihatan. Sekarang arisan pun dipindah ke siang.
    Kalau ada tamu melayat malam-malam harus dijemput pakai senter. Anak gadis saya minta diantar terus.
    Tiangnya masih bagus, cuma bohlamnya mungkin. Tetangga mau ganti sendiri tapi takut kesetrum.`,
  ),
  story(
    'penerangan-jalan',
    'pemuda',
    LAMP,
    `Lampu penerangan {dusun} tidak menyala {meter} meter
    Usulan perbaikan lampu jalan rawan begal
    PJU tenaga surya {desa} mati semua
    Pemuda ronda {tempat} mencatat lampu jalan dari {titik} tidak hidup sejak {lama} lalu.
    Lampu tenaga surya bantuan tahun-tahun lalu di {dusun} {desa} sekarang tinggal tiang, baterainya sudah tidak menyimpan.
    Lapor, ruas gelap sepanjang {meter} meter di {tempat} sering dipakai nongkrong orang tidak dikenal.
    Ronda kami tambah jadi empat orang, tetapi tetap tidak cukup menjaga tikungan. Sudah dua kali ada motor dipepet.
    Kami sudah laporkan ke kantor desa dan disuruh menunggu anggaran. Padahal cuma perlu ganti {orang} bohlam.
    Panelnya tertutup daun dan kotoran, sebagian kabelnya putus digigit tikus. Bila ada petugas, kami siap antar naik tangga.`,
  ),
  story(
    'penerangan-jalan',
    'santai',
    LAMP,
    `lampu jalan kedip2 kayak disko
    Lampu PJU nyala siang, mati malem
    pju {titik} mati lagi
    lampu jalan {titik} di {tempat} kedap kedip terus dari {hari} kemarin, bikin pusing yang lewat.
    aneh nih, lampu jalan {dusun} {desa} nyalanya siang bolong, giliran malam malah padam.
    lapor pju {titik} {tempat} mati, baru seminggu yg lalu dibenerin udah mati lagi.
    kayaknya timernya salah setel deh. sayang listriknya, kan kita juga yg bayar.
    udah sempet nanya pak RT katanya bukan urusan dia. terus urusan siapa dong.
    kabelnya ada yang kelupas kena dahan, ngeri kalo hujan. mending dimatiin dulu daripada nyetrum orang.`,
  ),
  story(
    'trotoar',
    'sepuh',
    { pictures: ['trotoar'] },
    `Trotoar ambles, saya jatuh waktu ke masjid
    Tempat jalan kaki di {desa} rusak
    Lubang trotoar {titik} membahayakan orang tua
    Saya pensiunan, mata sudah tidak awas. {hari} subuh saya terperosok di trotoar {titik} {tempat} yang ambles.
    Tempat orang berjalan kaki di {titik} {desa} tutupnya hilang, lubangnya dalam {cm} senti.
    Sudah {lama} ubin trotoar di {tempat} pecah dan terangkat akar, tongkat saya sering tersangkut.
    Alhamdulillah cuma memar. Tapi teman saya yang stroke terpaksa jalan di aspal, diklakson terus.
    Kami orang tua ini tiap pagi jalan sehat, dokter yang suruh. Kalau begini malah masuk rumah sakit.
    Cukup ditutup papan dulu juga tidak apa, yang penting jangan ada yang jatuh lagi.`,
  ),
  story(
    'trotoar',
    'resmi',
    { pictures: ['trotoar'], classification: '3' },
    `Usulan trotoar ramah kursi roda di {tempat}
    Aspirasi jalur pemandu tunanetra di {titik}
    Mohon trotoar {desa} dilengkapi bidang miring
    Kami mengusulkan agar trotoar {titik} di {tempat} dilengkapi bidang miring sehingga dapat dilalui kursi roda.
    Sebagai pendamping penyandang disabilitas di {tempat}, saya menyampaikan aspirasi mengenai jalur pemandu yang terputus {titik}.
    Trotoar sepanjang {meter} meter di {desa} terlalu tinggi dan dipenuhi tiang, sehingga belum dapat digunakan semua warga.
    Terdapat sedikitnya {orang} pengguna kursi roda di sekitar lokasi yang selama ini turun ke badan jalan. Penyesuaian kecil akan sangat berarti.
    Ubin pemandu yang ada mengarah ke pohon dan tiang listrik. Kami bersedia mendampingi petugas mencoba jalur tersebut bersama-sama.
    Kiranya dalam pekerjaan pemeliharaan tahun depan standar aksesibilitas dapat diterapkan sejak perencanaan.`,
  ),
];

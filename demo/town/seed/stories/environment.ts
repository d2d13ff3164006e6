import { story, type Story } from '../story.js';

const WASTE = { pictures: ['sampah'] } as const;

export const ENVIRONMENT: readonly Story[] = [
  story(
    'sampah',
    'ibu',
    WASTE,
    `Sampah menumpuk {titik}, baunya sampai rumah
    Sudah {lama} truk sampah tidak datang
    TPS {desa} penuh, belatung ke mana-mana
    Tumpukan sampah {titik} {tempat} sudah tinggi, {lama} tidak diangkut.
    Biasanya truk sampah masuk {dusun} {desa} dua kali seminggu, sekarang hilang entah ke mana.
    Bak sampah {titik} di {tempat} tidak muat lagi, orang buang sembarangan di sekelilingnya.
    Kalau hujan airnya mengalir ke halaman, warnanya hitam. Anak saya muntah-muntah mencium baunya.
    Iuran {rp} sebulan tetap ditagih. Kami bayar, tapi sampahnya tidak pergi.
    Lalat masuk ke nasi, tiap makan harus pasang kipas. Mohon paling tidak disemprot dulu.`,
  ),
  story(
    'sampah',
    'marah',
    WASTE,
    `Pinggir jalan {titik} jadi tempat buang sampah liar
    Orang luar buang sampah di {desa}!
    Sampah dibakar tiap sore, asap masuk rumah
    Ada saja mobil bak malam-malam membuang sampah {titik} {tempat}. Ini kampung, bukan TPA.
    Plang larangan dipasang, malah plangnya yang dibuang. Begitulah keadaan {titik} di {desa}, sudah {lama}.
    Tetangga di {dusun} {tempat} membakar plastik setiap {jam}, asapnya hitam masuk ke kamar bayi.
    Tolong pasang kamera atau denda sekalian biar jera. Kami sudah menegur, malah dibilang sok bersih.
    Jurangnya nyambung ke sungai tempat orang mandi. Popok, bangkai ayam, semua ada.
    Sudah lapor RT, RT bilang tidak enak. Masa harus saya yang ribut dengan tetangga sendiri.`,
  ),
  story(
    'sampah',
    'pedagang',
    { pictures: ['sampah', 'pasar'] },
    `Sampah pasar {desa} tidak diangkut {lama}
    Pembeli lari karena bau sampah di belakang los
    Retribusi kebersihan lancar, sampah pasar menggunung
    Kami pedagang sayur pasar {tempat} melapor sampah di belakang los sudah setinggi dada.
    Sisa ikan dan sayur {titik} {desa} dibiarkan {lama}, baunya menyengat.
    Tiap hari kami bayar kebersihan, tapi bak sampah pasar {tempat} meluber sampai ke jalan.
    Langganan pindah belanja ke minimarket. Dagangan saya layu tidak ada yang beli, rugi {rp} sehari.
    Tikusnya sebesar kucing, kol saya habis digigit. Sudah iuran racun tikus tetap kalah.
    Kami mau bantu menyapu asal ada gerobak. Yang ada rodanya copot semua.`,
  ),
  story(
    'sampah',
    'pelajar',
    { classification: '3' },
    `Usul bank sampah di sekolah dan dusun
    Ide kami: lomba dusun bersih
    Mohon tempat sampah terpilah di {titik}
    Kami anak-anak OSIS dari {tempat} mengusulkan dibuat bank sampah di {dusun}.
    Kak, kami punya ide supaya {desa} bersih: lomba antardusun setiap bulan.
    Di {titik} {tempat} tidak ada tempat sampah, jadi teman-teman buang di bawah bangku.
    Kalau botol plastik bisa ditukar buku tulis pasti semua semangat mengumpulkan. Guru kami siap membimbing.
    Kami sudah coba kumpulkan selama {lama}, dapat {orang} karung tapi tidak tahu mau dijual ke mana.
    Cukup tiga tong warna-warni dan gambar cara memilahnya. Kami janji mau piket.`,
  ),
  story(
    'pencemaran',
    'tani',
    {},
    `Air sungai {desa} hitam dan ikan mati
    Limbah mengalir ke sawah {dusun}
    Sungai berbusa sejak {hari}
    Sungai {titik} {tempat} airnya berubah hitam sejak {hari}, ikan mengambang.
    Saya punya kolam nila di {dusun} {desa}, mati semua dalam semalam setelah air sungai masuk.
    Air yang masuk ke sawah kami di {tempat} berbusa dan baunya seperti telur busuk, sudah {lama}.
    Kami tidak tahu dari mana asalnya, yang jelas dari hulu. Mohon diambil contoh airnya sebelum hilang terbawa hujan.
    Kerugian sekitar {besar} sekolam, belum tetangga. Kerbau pun tidak mau minum.
    Orang yang mandi di situ gatal-gatal, kebanyakan anak-anak. Sumur dekat sungai juga ikut berubah rasa.`,
  ),
  story(
    'pencemaran',
    'malu',
    {},
    `Debu dari truk tambang masuk rumah
    Maaf, mau tanya soal asap dekat rumah kami
    Suara dan debu penggilingan batu
    Maaf sebelumnya, saya cuma orang biasa di {tempat}. Debu truk yang lewat {titik} tebal sekali sampai masuk lemari.
    Sebenarnya segan melapor karena bertetangga, tapi asap pembakaran arang di {dusun} {desa} sudah keterlaluan.
    Tidak tahu harus mengadu ke siapa soal debu penggilingan batu di dekat {titik} {tempat}.
    Anak saya asmanya kambuh dua kali sebulan ini. Jendela saya tutup terus, panas sekali di dalam.
    Kalau boleh jangan disebut nama saya. Kami tidak minta ditutup, cuma jalannya disiram dan truknya ditutup terpal.
    Jemuran selalu kotor lagi. Ada {orang} rumah yang merasakan sama tapi tidak ada yang berani bicara.`,
  ),
  story(
    'sanitasi',
    'pelajar',
    {},
    `WC umum {titik} tidak ada airnya
    MCK {dusun} pintunya copot
    Toilet lapangan {desa} bau sekali
    Saya sering latihan voli di {titik} {tempat}, WC umumnya tidak ada air sudah {lama}.
    MCK di {dusun} {desa} pintunya copot satu, jadi perempuan tidak berani pakai.
    Kalau ada lomba di {tempat}, kami bingung mau ke toilet karena yang {titik} mampet.
    Teman saya menahan pipis sampai sakit perut. Yang laki-laki ke semak-semak.
    Katanya dulu ada penjaga, sekarang dikunci pun kuncinya tidak tahu di siapa.
    Cuma perlu pintu, ember, dan sabun. Nanti kami yang bersihkan bergiliran.`,
  ),
  story(
    'sanitasi',
    'resmi',
    { classification: '3' },
    `Usulan bantuan jamban sehat bagi warga {tempat}
    Aspirasi sanitasi layak untuk {dusun}
    Mohon program tangki septik komunal
    Kami mengusulkan bantuan jamban sehat bagi {kk} keluarga di {dusun} {tempat} yang masih ke sungai.
    Berdasarkan pendataan kader, {orang} rumah di {desa} belum memiliki tangki septik.
    Permukiman padat {titik} di {tempat} membutuhkan tangki septik komunal karena lahan terbatas.
    Kasus diare pada balita meningkat dalam {lama} terakhir. Kami percaya sanitasi menjadi kuncinya.
    Warga bersedia menyumbang tenaga dan pasir. Yang diharapkan adalah bahan bangunan dan pendampingan.
    Limbah rumah tangga saat ini dialirkan langsung ke siring sehingga mencemari sumur dangkal.`,
  ),
  story(
    'taman',
    'ibu',
    {},
    `Ayunan taman {titik} rantainya hampir putus
    Mainan anak di taman {desa} rusak
    Rumput lapangan {dusun} tinggi, takut ular
    Anak saya hampir jatuh dari ayunan di taman {titik} {tempat}, rantainya sudah berkarat.
    Perosotan di taman bermain {desa} pecah dan pinggirnya tajam, sudah {lama}.
    Rumput lapangan {dusun} {tempat} setinggi lutut, padahal anak-anak main di situ tiap sore.
    {hari} sore ada balita tergores, berdarah. Kami ibu-ibu cuma bisa menempel lakban.
    Minggu lalu ada ular kecil di bawah bangku. Bangkunya pun tinggal besi.
    Tempat main anak di sini cuma satu itu. Kalau tidak, mereka main di jalan.`,
  ),
  story(
    'taman',
    'pemuda',
    { classification: '3' },
    `Usul lapangan {desa} dijadikan taman warga
    Aspirasi pemuda: ruang olahraga malam hari
    Mohon lampu dan jogging track di {titik}
    Karang Taruna {tempat} mengusulkan lahan kosong {titik} dijadikan taman dan lapangan serbaguna.
    Anak muda {dusun} {desa} ingin tempat olahraga yang ada lampunya supaya tidak nongkrong di jalan.
    Lapangan {tempat} ramai setiap sore, tetapi belum punya jalur lari dan tempat duduk.
    Kami sudah tanam {orang} pohon ketapang dan membersihkan semak selama {lama}. Tinggal sentuhan pemerintah.
    Tanahnya tanah kas desa, tidak bersengketa. Rancangannya kami buat sendiri dan siap dipresentasikan.
    Kalau ada taman, ibu-ibu bisa jualan di sekelilingnya. Ekonomi ikut bergerak.`,
  ),
  story(
    'tempat-pemakaman-umum',
    'sepuh',
    {},
    `Lahan kuburan {desa} sudah penuh
    Pagar makam {dusun} roboh, kambing masuk
    Jalan ke pemakaman licin sekali
    Tanah kuburan {tempat} sudah penuh, terakhir kami memakamkan harus menumpang makam lama.
    Pagar makam {dusun} {desa} roboh {lama} yang lalu, kambing dan sapi masuk menginjak nisan.
    Jalan {titik} menuju pemakaman {tempat} tanah liat, keranda pernah hampir jatuh waktu hujan.
    Orang tua seperti saya tinggal menunggu giliran, tapi tempatnya belum ada. Sedih memikirkannya.
    Ahli kubur tentu ingin makam orang tuanya terjaga. Kami sudah iuran {rp} serumah, belum cukup.
    Cukup dibuat tangga semen {meter} meter. Yang mengantar jenazah kan kebanyakan bapak-bapak tua.`,
  ),
  story(
    'pasar',
    'pedagang',
    { pictures: ['pasar'], season: 'rain' },
    `Pasar {desa} becek, atap los bocor
    Los ikan {titik} tergenang tiap hujan
    Atap pasar bolong, dagangan basah
    Los kami di pasar {tempat} atapnya bocor di {orang} titik, hujan sedikit dagangan basah.
    Lantai pasar {titik} {desa} tanah dan becek, pembeli harus pakai sepatu bot.
    Saya pedagang kain di pasar {tempat}, sudah {lama} kios bocor dan tidak ada perbaikan.
    {hari} kemarin satu gulung kain rusak kena air, rugi {rp}. Yang lain sama nasibnya.
    Kami pasang terpal patungan, sobek kena angin. Retribusi tetap ditarik tiap pagi.
    Kalau pasarnya bagus kami rela bayar lebih. Sekarang orang lebih suka beli daring.`,
  ),
  story(
    'pasar',
    'ibu',
    { classification: '2' },
    `Tanya cara sewa kios di pasar {desa}
    Kapan pasar {titik} selesai dibangun?
    Informasi hari kalangan di {kec}
    Saya mau mulai jualan kue, bagaimana caranya menyewa kios di pasar {tempat}?
    Kami yang dipindah ke tempat sementara ingin tahu kapan pasar {titik} {desa} bisa ditempati lagi.
    Mau tanya hari pasar kalangan di {tempat} apakah pindah, soalnya {hari} kemarin sepi.
    Sewanya berapa setahun dan daftarnya ke mana, apa harus punya KTP setempat? Modal saya kecil.
    Kata orang tinggal pengecatan, kata yang lain belum ada listrik. Biar jelas, mohon diumumkan.
    Saya sudah bawa dagangan jauh-jauh, pulang lagi. Kalau ada jadwal resmi tolong ditempel.`,
  ),
];

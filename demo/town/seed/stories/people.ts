import { story, type Story } from '../story.js';

const SCHOOL = { pictures: ['sekolah'] } as const;

export const PEOPLE: readonly Story[] = [
  story(
    'kesehatan',
    'ibu',
    {},
    `Pustu {desa} tutup, bidan tidak ada
    Obat puskesmas kosong {lama}
    Posyandu {dusun} tidak jalan
    Pustu di {tempat} sudah {lama} tutup, kalau anak sakit kami harus ke kota.
    Saya berobat ke puskesmas {hari} kemarin, obat batuk anak saja tidak ada. Saya dari {desa}.
    Posyandu {dusun} {tempat} sudah {lama} tidak buka, timbangan bayinya rusak.
    Tetangga melahirkan di mobil karena tidak sempat. Alhamdulillah selamat dua-duanya.
    Disuruh beli di apotek {rp}, padahal pakai kartu. Orang kampung ya bingung.
    Kadernya semangat, alatnya yang tidak ada. Vitamin juga belum datang.`,
  ),
  story(
    'kesehatan',
    'marah',
    {},
    `Antre di IGD tiga jam baru ditangani
    Ambulans tidak datang, bapak saya diangkut pikap
    Pelayanan loket rumah sakit kasar
    Saya bawa ibu sesak napas dari {tempat} {hari} {jam}, di IGD menunggu tiga jam.
    Telepon ambulans dari {dusun} {desa} tidak diangkat, akhirnya bapak diangkut pikap sayur.
    Petugas loket membentak ibu saya yang tuli hanya karena salah antre. Kami dari {tempat} jauh-jauh.
    Kami mengerti pasien banyak, tapi tolong ada yang sekadar menengok dan menjelaskan.
    Kalau bensinnya tidak ada, bilang. Kami satu kampung siap patungan {rp}.
    Orang sakit datang untuk ditolong, bukan dimarahi. Saya minta ada pembinaan.`,
  ),
  story(
    'kesehatan',
    'resmi',
    { season: 'rain' },
    `Permohonan pengasapan demam berdarah di {dusun}
    Kasus demam berdarah meningkat di {tempat}
    Laporan {orang} warga terjangkit demam
    Dalam {lama} terakhir terdapat {orang} kasus demam berdarah di {dusun} {tempat}.
    Kami selaku pengurus {rt} {tempat} memohon pengasapan dan pembagian bubuk jentik.
    Warga {desa} banyak mengalami demam tinggi, dua anak telah dirawat sejak {tanggal}.
    Kerja bakti pemberantasan sarang nyamuk sudah dilakukan, tetapi genangan di lahan kosong belum tertangani.
    Mohon penyelidikan petugas kesehatan agar sumber penularan diketahui sejak dini.
    Selokan yang tersumbat serta ban bekas menjadi tempat berkembang biak. Koordinasi lintas instansi diperlukan.`,
  ),
  story(
    'kesehatan',
    'sepuh',
    { classification: '3' },
    `Usul posyandu lansia di {desa}
    Saran jadwal dokter ditempel di puskesmas
    Harapan orang tua: obat rutin lebih dekat
    Usul saya, di {tempat} diadakan posyandu untuk orang tua sebulan sekali.
    Puskesmas tempat kami dari {desa} berobat sebaiknya menempel jadwal dokter di depan.
    Obat darah tinggi untuk orang tua {dusun} {tempat} kalau bisa dititipkan di pustu.
    Bayi-bayi sudah ada, giliran yang tua-tua ini diperiksa gula dan tensinya. Kami {orang} orang siap senam.
    Jauh-jauh datang dokternya libur. Tulisan besar-besar ya, mata kami rabun.
    Sekali jalan {rp}, padahal obatnya cuma sebungkus kecil. Maaf banyak maunya.`,
  ),
  story(
    'pendidikan',
    'pelajar',
    SCHOOL,
    `Atap kelas kami bocor dan mau roboh
    Kami belajar di lantai karena meja kurang
    Buku pelajaran kelas enam tidak cukup
    Atap kelas kami di {tempat} bolong, kalau hujan kami pindah ke perpustakaan.
    Di SD saya di {desa}, {orang} anak duduk di lantai pakai tikar karena mejanya patah.
    Satu buku untuk empat anak, begitu di sekolah kami {titik} {tempat}.
    {hari} ada genteng jatuh dekat papan tulis, untung sedang istirahat.
    Ibu guru {nama} sampai bawa kursi dari rumah. Kami ingin belajar seperti anak kota.
    PR-nya harus disalin dulu sampai tangan pegal. Kalau lupa menyalin tidak bisa mengerjakan.`,
  ),
  story(
    'pendidikan',
    'ibu',
    { sensitive: true },
    `Guru jarang masuk, anak sering pulang cepat
    Anak saya belum bisa membaca di kelas empat
    WC sekolah tidak ada air
    Anak saya sekolah di {tempat}, sudah {lama} pulang jam sembilan karena gurunya tidak ada.
    Sedih rasanya, kelas empat belum lancar baca. Sekolahnya di {tempat}, gurunya merangkap tiga kelas.
    WC sekolah anak saya di {tempat} tidak ada airnya, anak perempuan menahan sampai pulang.
    Kami paham gurunya honorer dan gajinya kecil. Mohon ditambah, jangan anak-anak yang rugi.
    Di rumah saya ajari sebisanya, saya pun tidak tamat sekolah. Les ke kota {rp} sebulan.
    Ada yang sampai kena infeksi. Kami wali murid bersedia membantu membersihkan.`,
  ),
  story(
    'pendidikan',
    'resmi',
    SCHOOL,
    `Permohonan rehabilitasi gedung sekolah di {desa}
    Kerusakan plafon ruang kelas {titik}
    Sekolah {dusun} kekurangan ruang belajar
    Komite sekolah di {tempat} memohon rehabilitasi tiga ruang kelas yang rusak berat.
    Plafon dua ruang kelas pada sekolah {titik} di {tempat} runtuh pada {tanggal}.
    Sekolah di {dusun} {desa} melaksanakan belajar bergiliran karena hanya memiliki empat ruang.
    Kuda-kuda kayu sudah lapuk dan tidak aman. Proposal telah disampaikan {lama} lalu.
    Tidak ada korban, namun orang tua murid enggan mengizinkan anaknya masuk kelas tersebut.
    Jumlah murid bertambah menjadi {kk} anak. Giliran siang pulang menjelang magrib melewati jalan sepi.`,
  ),
  story(
    'pendidikan',
    'malu',
    { classification: '2' },
    `Tanya pendaftaran sekolah jalur domisili
    Apakah anak putus sekolah bisa ikut paket?
    Informasi sekolah untuk anak berkebutuhan khusus
    Permisi, mau tanya syarat jalur domisili SMP untuk anak dari {tempat}. KK kami baru {lama}.
    Adik saya berhenti sekolah karena ikut bapak menyadap, apakah di sekitar {desa} ada kejar paket?
    Anak saya belum bisa bicara lancar umur tujuh tahun, sekolah yang menerima di dekat {tempat} di mana?
    Saya tidak berani bertanya di sekolahnya, takut dikira ribut.
    Umurnya sudah lewat, ia malu kalau duduk dengan yang kecil. Kalau ada kelas sore lebih baik.
    Kami tidak punya biaya terapi. Siapa tahu ada bantuan atau guru pendamping.`,
  ),
  story(
    'mbg',
    'ibu',
    {},
    `Nasi kotak makan gratis datang basi
    Anak saya sakit perut setelah makan di sekolah
    Porsi MBG di {desa} makin kecil
    Makan gratis di sekolah anak saya {tempat} {hari} kemarin sudah berlendir.
    Setelah makan siang di sekolah {hari} itu, {orang} anak di {desa} mual dan pusing.
    Dulu porsinya cukup, sekarang jatah makan anak di {tempat} tinggal nasi dan secuil telur.
    Katanya dimasak dari jam dua pagi, sampai sini sudah siang. Mobilnya kehabisan waktu di jalan.
    Sudah dibawa ke puskesmas, alhamdulillah pulih. Tolong dapurnya diperiksa sebelum terjadi lagi.
    Anak saya senang programnya, jangan sampai gara-gara lauk jadi tidak dimakan.`,
  ),
  story(
    'mbg',
    'pelajar',
    { classification: '3' },
    `Usul menu makan gratis pakai ikan sungai
    Saran kami untuk makan siang sekolah
    Mohon sayurnya jangan itu-itu terus
    Kami murid di {tempat} usul menunya sekali-sekali ikan dari sungai sini, enak dan segar.
    Kak, boleh kasih saran? Di sekolah kami {desa} makanannya datang setelah bel pulang.
    Di {tempat} sayurnya wortel buncis terus selama {lama}, banyak yang dibuang.
    Nenek saya petani, katanya sayurnya bisa dibeli dari kampung sendiri.
    Yang bawa adik-adik kelas satu sudah pulang duluan, jadi mubazir.
    Kami mau ikut menghias kotaknya juga. Terima kasih sudah memberi makan gratis.`,
  ),
  story(
    'kesetaraan-gender',
    'malu',
    { sensitive: true },
    `Tetangga sering dipukul suaminya, saya harus bagaimana
    Mohon perlindungan untuk seorang ibu
    Ada anak yang diperlakukan kasar
    Di {tempat} ada seorang ibu yang sering terdengar menangis dan badannya lebam.
    Saya menulis untuk sahabat saya di {tempat}, ia tidak berani melapor sendiri.
    Di lingkungan saya, {tempat}, ada anak kecil yang sering dikunci di luar malam-malam.
    Ia tidak punya keluarga di sini dan tidak punya uang untuk pergi. Tolong jangan datang ramai-ramai.
    Kalau suaminya tahu bisa lebih parah. Mohon dihubungi diam-diam lewat perempuan.
    Umurnya kira-kira lima tahun, kurus sekali. Saya tidak tega tapi takut.`,
  ),
  story(
    'kesetaraan-gender',
    'resmi',
    { classification: '3' },
    `Usulan ruang laktasi dan jalur kursi roda di kantor pelayanan
    Aspirasi penyandang disabilitas {kec}
    Mohon juru bahasa isyarat pada musyawarah
    Kami mengusulkan ruang menyusui dan jalur kursi roda di kantor pelayanan yang melayani warga {tempat}.
    Perkumpulan penyandang disabilitas di {tempat} menyampaikan aspirasi keterlibatan dalam musyawarah.
    Kiranya musyawarah di {desa} menyediakan juru bahasa isyarat bagi {orang} warga tuli.
    Fasilitas sederhana tersebut akan memudahkan ibu, lansia, dan pengguna alat bantu jalan.
    Selama ini kami diundang sekadar hadir. Kami ingin turut menentukan prioritas.
    Relawan juru bahasa tersedia di kabupaten dan bersedia dengan penggantian ongkos {rp}.`,
  ),
  story(
    'ketertiban',
    'ibu',
    {},
    `Orgen malam sampai jam dua, anak tidak bisa tidur
    Kandang ayam di sebelah rumah bau sekali
    Anak muda mabuk di {titik}
    Ada hajatan {hari} malam di {dusun} {tempat}, orgen tunggalnya sampai jam dua pagi.
    Kandang ayam ribuan ekor di belakang rumah kami {desa} lalatnya masuk ke rumah.
    Tiap malam minggu {titik} {tempat} jadi tempat minum-minum anak muda.
    Bayi saya kaget terus. Hajatan boleh, tapi tahu waktu lah.
    Sudah bicara baik-baik dengan pemiliknya, katanya itu mata pencahariannya. Kami serba salah.
    Botolnya dipecah di jalan, anak-anak mengaji lewat situ. Saya takut lewat.`,
  ),
  story(
    'ketertiban',
    'pemuda',
    {},
    `Balap liar tiap malam di {titik}
    Pencurian motor di {desa} meningkat
    Usul pos ronda dan patroli
    Balap liar berlangsung hampir tiap malam di {titik} {tempat} mulai {jam}.
    Dalam {lama} terakhir {orang} motor hilang di {dusun} {desa}.
    Karang Taruna {tempat} melaporkan maraknya pencurian hasil kebun, terutama sawit dan kopi.
    Kami sudah mencoba menghalau, malah dilempari batu. Butuh aparat, bukan hanya pemuda.
    Ronda diaktifkan lagi tapi senternya pun pinjam. Patroli sekali-sekali saja sudah membuat segan.
    Pelakunya diduga bukan orang sini. Kami tidak mau main hakim sendiri.`,
  ),
  story(
    'ketertiban',
    'santai',
    {},
    `judi online di warung depan sekolah
    Sawit orang dipanen malem2
    karaoke tetangga tiap malem {jam}
    warung {titik} {tempat} jadi tempat nongkrong anak sekolah main judi di hp.
    tetangga saya di {dusun} {desa} karaokean tiap malem mulai {jam}, speakernya segede lemari.
    tadi malem sawit om saya di {tempat} dipanen orang, {orang} janjang raib.
    uang jajan abis, nyolong deh ujungnya. ortunya pada gatau.
    udah ditegur pak RT cuma mempan sehari. saya kerja shift, kurang tidur mulu.
    ngelapor polisi jauh, 2 jam. pos terdekat kosong.`,
  ),
];

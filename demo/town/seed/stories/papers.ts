import { story, type Story } from '../story.js';

export const PAPERS: readonly Story[] = [
  story(
    'ktp',
    'pelajar',
    {},
    `KTP pertama belum jadi {lama}
    Rekam KTP di sekolah, kartunya belum sampai
    Butuh KTP untuk daftar kuliah
    Saya baru tujuh belas tahun, rekam KTP {lama} lalu di kecamatan tapi belum jadi. Alamat {tempat}.
    Waktu perekaman di sekolah {hari} itu katanya dua minggu, sampai sekarang anak-anak {desa} belum terima.
    Saya perlu KTP untuk daftar kuliah, rumah di {dusun} {tempat}, sudah dua kali ke loket.
    Yang lain satu kelas sudah pegang, tinggal saya dan {orang} teman. Apa datanya hilang ya?
    Petugasnya baik, tapi bilang blangko habis. Kapan ada lagi, supaya saya tidak bolos terus.
    Ongkos ke kota {rp}, uang jajan saya habis untuk itu. Kalau sudah jadi tolong kabari.`,
  ),
  story(
    'ktp',
    'marah',
    {},
    `Blangko KTP habis terus, warga jadi korban
    Antre KTP dari subuh, pulang tanpa hasil
    Sistem mati lagi, sudah cuti sia-sia
    Alasan blangko KTP habis sudah {lama} saya dengar. Saya dari {tempat}, jauh, Pak.
    Datang dari {desa} jam lima subuh, nomor antrean sudah habis. Itu nomor dibagi ke siapa?
    Saya cuti kerja {hari} untuk ganti KTP rusak, sampai loket dibilang sistem mati. Saya warga {tempat}.
    Tanpa KTP saya tidak bisa ambil gaji. Orang kecil selalu disuruh sabar.
    Kenapa tidak ada pengumuman di muka? Pasang di grup desa kan bisa. Ongkos saya {rp} melayang.
    Yang datang belakangan kenal orang dalam malah dipanggil duluan. Saya lihat dengan mata sendiri.`,
  ),
  story(
    'ktp',
    'sepuh',
    { classification: '3' },
    `Usul rekam KTP keliling untuk orang tua
    Mohon petugas KTP datang ke {desa}
    Saran layanan jemput bola bagi lansia
    Usul saya, petugas rekam KTP bisa datang ke {tempat} sebulan sekali.
    Di {dusun} {desa} ada {orang} orang tua yang belum punya KTP elektronik karena tidak sanggup ke kota.
    Adik saya stroke, sudah {lama} mau rekam KTP tetapi tidak bisa diangkat ke kantor. Kami di {tempat}.
    Kalau ada mobil keliling kami siapkan tempat dan kopinya. Balai desa luas.
    Yang lumpuh mohon didatangi rumahnya. Bantuan pemerintah sekarang semua minta KTP.
    Dulu pernah ada, ramai sekali orang senang. Semoga diadakan lagi.`,
  ),
  story(
    'kartu-keluarga',
    'ibu',
    {},
    `Nama anak salah di KK, perbaikan lama sekali
    Tambah anak di KK sudah {lama} belum selesai
    KK belum pecah padahal sudah menikah
    Nama anak saya di KK salah satu huruf, sudah diajukan dari {tempat} {lama} lalu.
    Mau memasukkan bayi ke KK, berkas lengkap dari {desa} tapi belum keluar juga.
    Saya menikah tahun lalu dan pindah ikut suami di {dusun} {tempat}, KK masih gabung orang tua.
    Gara-gara itu anak tidak bisa didaftarkan sekolah. Tenggatnya minggu depan.
    Nomor antrean daring saya dapat, tetapi statusnya diproses terus. Ke loket disuruh lihat di HP.
    Bantuan kami ikut terhambat. Apa masih ada berkas yang kurang? Saya tidak dikabari.`,
  ),
  story(
    'kartu-keluarga',
    'resmi',
    { classification: '2' },
    `Persyaratan pecah KK setelah cerai
    Informasi perubahan pekerjaan pada KK
    Menanyakan KK dengan kode batang
    Mohon informasi persyaratan pemisahan kartu keluarga setelah putusan cerai bagi warga {tempat}.
    Bagaimana prosedur mengubah data pekerjaan pada kartu keluarga untuk penduduk {desa}?
    Apakah KK lama bertanda tangan basah milik warga {dusun} {tempat} masih berlaku, ataukah wajib diganti?
    Apakah dapat diajukan secara daring dan diambil di kecamatan? Saya bekerja di luar kota pada hari kerja.
    Data tersebut dibutuhkan perusahaan paling lambat {tanggal}. Terima kasih atas penjelasannya.
    Beberapa sekolah menolak versi lama, sementara kantor lain menerima. Kami memerlukan kepastian.`,
  ),
  story(
    'kia',
    'ibu',
    {},
    `Kartu identitas anak belum jadi {lama}
    Foto KIA anak tertukar
    KIA diminta sekolah tapi blangko kosong
    Sudah {lama} saya mengajukan KIA untuk dua anak di {tempat}, baru satu yang jadi.
    KIA anak saya datang fotonya anak orang lain. Kami di {dusun} {desa}.
    TK di {tempat} meminta fotokopi KIA, waktu saya urus katanya kartunya habis.
    Sebenarnya lucu juga, tapi kalau dipakai berobat tentu ditolak. Mohon diganti tanpa antre dari awal.
    Yang kakak kembarannya selesai sebulan, adiknya tidak. Padahal berkas diserahkan bersama.
    Kalau memang belum wajib, tolong sekolahnya diberi tahu. Kasihan {orang} ibu lain juga bingung.`,
  ),
  story(
    'akta-kelahiran',
    'ibu',
    {},
    `Akte anak salah tanggal lahir
    Akta kelahiran tertahan karena nikah siri dulu
    Sudah {lama} akte bayi belum terbit
    Tanggal lahir anak saya di akte berbeda dengan surat bidan. Kami tinggal di {tempat}.
    Waktu anak pertama lahir kami belum punya buku nikah, sekarang sudah. Mau urus akta, alamat {dusun} {desa}.
    Bayi saya lahir di puskesmas, akte diajukan dari {tempat} lewat bidan dan belum terbit {lama}.
    Petugas bilang harus sidang, apa benar untuk salah satu angka saja? Biayanya dari mana.
    Jawaban tiap loket beda-beda. Saya butuh satu keterangan yang pasti.
    Imunisasi dan BPJS bayi jadi tertunda. Mohon dibantu percepat.`,
  ),
  story(
    'akta-kelahiran',
    'malu',
    { classification: '2' },
    `Cara membuat akta untuk anak yang diasuh
    Tanya akta lahir terlambat
    Apa bisa akta tanpa nama ayah?
    Saya mengasuh keponakan yatim piatu di {tempat}, bagaimana membuat akta lahirnya?
    Umur saya hampir lima puluh dan belum pernah punya akta lahir, orang {dusun} {desa}. Masih bisa?
    Maaf pertanyaannya agak pribadi. Anak teman saya di {tempat} tidak ada keterangan ayah, apa bisa dibuatkan akta?
    Surat lahirnya tidak ada, dukunnya sudah meninggal. Saksi masih ada dua orang.
    Untuk naik haji kelak semoga bisa, jadi mulai diurus dari sekarang. Berkasnya apa saja?
    Ia sering diejek dan takut ke kantor. Kalau bisa ada ruang bertanya yang tertutup.`,
  ),
  story(
    'akta-kematian',
    'santai',
    {},
    `ngurus akta kematian bapak ribet
    Akta kematian salah nama
    almarhum masih ditagih iuran
    bapak saya meninggal {lama} lalu, ngurus akta kematiannya dari {tempat} belum kelar2.
    akta kematian nenek di {desa} namanya ketuker sama nama mbah buyut, gimana ini.
    orang tua udah meninggal {tanggal} tapi masih kedata idup, kami di {dusun} {tempat}.
    bank minta akta buat nutup rekening. bolak balik legalisir, {rp} habis buat ojek doang.
    udah sedih ditinggal, tambah pusing sama kertas. tolong dipermudah.
    surat suara pemilu aja masih dateng atas nama beliau. iuran BPJS juga masih ketagih.`,
  ),
  story(
    'pindah-domisili',
    'resmi',
    {},
    `Surat pindah belum diterbitkan {lama}
    Data pindah datang belum tercatat
    Berkas pindah hilang di loket
    Permohonan surat pindah saya dari {tempat} ke kabupaten lain belum selesai sejak {lama} lalu.
    Kami pindah ke {dusun} {tempat} dan telah menyerahkan surat dari daerah asal, tetapi belum tercatat.
    Berkas pindah domisili yang saya serahkan pada {tanggal} untuk alamat {desa} dinyatakan tidak ditemukan.
    Akibatnya anak tidak dapat mendaftar sekolah melalui jalur domisili. Mohon kejelasan.
    Tanda terima masih saya simpan. Saya berharap tidak perlu mengulang dari daerah asal yang jauh.
    Instansi tempat saya bekerja menetapkan batas waktu. Mohon bantuan penelusuran.`,
  ),
  story(
    'pungutan-liar',
    'malu',
    { sensitive: true },
    `Dimintai {rp} waktu mengurus KTP
    Uang rokok untuk surat pengantar
    Bayar supaya KK cepat jadi
    Waktu mengurus KTP lewat seseorang di {tempat}, saya dimintai {rp}. Katanya memang segitu.
    Minta tanda tangan surat pengantar di {tempat} tidak ada tarifnya, tapi selalu ditanya uang rokok.
    Ada yang menawarkan KK jadi sehari asal bayar. Saya warga {tempat}, terpaksa setuju.
    Saya baru tahu dari tulisan di dinding bahwa semuanya gratis. Mohon nama saya jangan sampai diketahui.
    Tidak memberi pun dilayani, tapi besoknya, besoknya lagi. Orang tua saya jadi takut mengurus surat.
    Tidak ada kuitansi. Saya hanya berharap tidak ada lagi yang seperti saya.`,
  ),
  story(
    'pungutan-liar',
    'marah',
    { sensitive: true },
    `Pungutan di jalan kebun untuk setiap mobil buah
    Bansos ditebus {rp}, ini pungli
    Calo di loket pelayanan merajalela
    Setiap mobil sawit lewat jalan kebun di {tempat} dipungut {rp}, tidak ada karcis.
    Ambil bantuan di {tempat} harus tebus {rp}, kalau tidak barang tidak keluar.
    Calo keluyuran di kantor pelayanan, menawari kami dari {tempat} jalan pintas.
    Katanya untuk perbaikan jalan, jalannya tetap hancur. Uang lari ke mana?
    Sudah jelas tulisan gratis. Tolong dikirim petugas menyamar, jangan datang pakai seragam dulu.
    Yang jujur antre sampai sore, yang bayar selesai sebelum zuhur. Muak saya.`,
  ),
  story(
    'pungutan-liar',
    'ibu',
    { sensitive: true },
    `Iuran sekolah disebut sukarela tapi ditagih
    Uang perpisahan {besar} memberatkan
    Ijazah anak ditahan karena tunggakan
    Di sekolah negeri anak saya, {tempat}, ada iuran sukarela yang jumlahnya ditentukan {rp}.
    Anak saya di {tempat} ditagih uang perpisahan dan jalan-jalan, padahal bapaknya sedang tidak kerja.
    Ijazah anak saya ditahan sekolahnya di {tempat} karena belum melunasi sumbangan.
    Kalau belum bayar namanya dibacakan di kelas. Anak saya pulang menangis.
    Saya tanya komite, katanya sudah kesepakatan. Saya tidak pernah diundang rapat.
    Mau melamar kerja tidak bisa karena ijazahnya tidak ada. Tolong dibantu tanpa menyebut anak saya.`,
  ),
  story(
    'netralitas-asn',
    'malu',
    { sensitive: true },
    `Pegawai membagikan stiker calon di jam kerja
    ASN ikut kampanye di grup kantor
    Arahan memilih dalam rapat dinas
    Saya melihat pegawai negeri di {tempat} membagikan stiker calon pada jam kerja.
    Di grup percakapan kantor di {tempat} ada atasan yang mengirim ajakan memilih salah satu calon.
    Dalam rapat pekan lalu di {tempat} ada arahan halus untuk mendukung calon tertentu.
    Saya tenaga honorer, jadi takut kalau diketahui. Tangkapan layarnya masih saya simpan.
    Kami tidak berani membantah karena kontrak diperpanjang tiap tahun. Mohon diawasi saja.
    Mungkin maksudnya bercanda, tetapi kami merasa ditekan.`,
  ),
  story(
    'politik-hukum',
    'resmi',
    { classification: '2' },
    `Informasi bantuan hukum gratis di {kec}
    Tata cara pendaftaran panitia pilkades {desa}
    Menanyakan daftar pemilih
    Mohon informasi lembaga bantuan hukum gratis yang dapat diakses warga {tempat}.
    Bagaimana persyaratan menjadi panitia pemilihan kepala desa di {desa}?
    Nama dua anggota keluarga kami di {dusun} {tempat} belum ada dalam daftar pemilih, ke mana melapor?
    Perkaranya menyangkut batas tanah dengan perusahaan. Kami tidak mampu membayar pengacara.
    Pemuda ingin ikut serta namun pengumumannya tidak jelas. Mohon jadwal lengkapnya.
    Keduanya baru kembali merantau {lama} yang lalu dan sudah ber-KTP setempat.`,
  ),
  story(
    'agama',
    'resmi',
    {},
    `Antrean nikah di kantor urusan agama lama
    Permohonan guru mengaji untuk {dusun}
    Pengeras suara rumah ibadah mohon diatur
    Pendaftaran nikah anak kami dari {tempat} belum dijadwalkan sejak {lama} lalu.
    Taman pendidikan Al-Qur'an di {dusun} {desa} kekurangan pengajar, hanya satu untuk {kk} anak.
    Mohon mediasi mengenai pengeras suara rumah ibadah {titik} di {tempat} yang berbunyi hingga larut.
    Undangan terlanjur dicetak untuk {tanggal}. Kami khawatir petugas pencatat tidak tersedia.
    Insentif guru mengaji pun terhenti sehingga beliau terpaksa mencari kerja lain.
    Warga berbeda keyakinan di sini rukun, dan kami ingin menjaganya dengan musyawarah yang baik.`,
  ),
];

import { story, type Story } from '../story.js';

export const AID: readonly Story[] = [
  story(
    'bpnt',
    'ibu',
    {},
    `Beras bantuan berkutu dan bau apek
    Kartu sembako saldo kosong {lama}
    Bansos beras {desa} kurang timbangannya
    Beras bantuan yang dibagikan di {tempat} {hari} kemarin berkutu dan warnanya kuning.
    Kartu sembako saya di {dusun} {desa} digesek saldonya nol, sudah {lama} begitu.
    Kami timbang sendiri beras bantuan di {tempat}, sekarung kurang hampir satu kilo.
    Dicuci berkali-kali tetap bau, akhirnya dikasih ayam. Kami tidak menuntut pulen, asal layak dimakan.
    Di warung penyalur dibilang memang belum masuk. Tetangga satu {rt} sudah.
    {orang} ibu mengalami yang sama. Masa orang miskin dikurangi lagi.`,
  ),
  story(
    'bpnt',
    'malu',
    { sensitive: true },
    `Penerima sembako disuruh beli paket tertentu
    Kartu sembako dipegang orang lain
    Tidak boleh pilih barang di e-warong
    Kami penerima kartu sembako di {tempat} diarahkan beli paket yang sudah jadi, tidak boleh pilih.
    Kartu sembako saya dan PIN-nya dikumpulkan seseorang di {tempat}, katanya supaya gampang.
    Maaf lancang, di {tempat} harga telur di penyalur bansos jauh lebih mahal dari pasar.
    Dapat beras dan kacang hijau padahal anak saya perlu susu. Kami takut bertanya.
    Sudah {lama} kartu tidak kembali, isinya saya tidak tahu. Tolong jangan sebut nama saya.
    Selisihnya bisa {rp} sekali ambil. Buat kami itu lauk tiga hari.`,
  ),
  story(
    'bst',
    'sepuh',
    {},
    `Bansos tunai saya dak turun-turun
    Undangan kantor pos tidak sampai
    Orang tua susah antre bansos, mohon diantar
    Saya nenek tinggal sendiri di {dusun} {tempat}. Bansos tunai tetangga sudah cair, saya durung.
    Undangan ambil bantuan di kantor pos untuk warga {desa} tidak sampai ke rumah saya.
    Kaki saya lumpuh sebelah, dari {tempat} ke tempat pembagian bansos jauh sekali.
    Kata petugas nama saya ada. Sudah {lama} saya tunggu, beras pinjam terus.
    Hangus katanya kalau lewat tanggal. Saya tidak bisa baca, jadi tidak tahu ada pengumuman.
    Boleh tidak diwakilkan anak tetangga, atau petugasnya yang ke rumah. Ongkos ojek {rp} pulang pergi.`,
  ),
  story(
    'bst',
    'santai',
    {},
    `bansos gak turun padahal status cair
    Kapan bansos tunai {desa} cair lg
    bantuan tunai kok beda2 jumlahnya
    di aplikasi tulisannya sudah salur, tp di {tempat} emak saya belum terima sepeser pun.
    mau nanya bansos tunai {dusun} {desa} kapan cairnya, kmrn katanya {hari}.
    orang tua saya di {tempat} terima bantuan cuma separo dr tetangga, kenapa ya.
    udah ke kantor pos disuruh ke desa, ke desa disuruh ke kantor pos. bola kali ah.
    emak nanyain tiap hari, saya yg pusing. minimal ada kepastian lah.
    gak nuduh motong, siapa tau emg aturannya beda. tolong dijelasin aja.`,
  ),
  story(
    'dtks',
    'ibu',
    {},
    `Sudah tiga kali didata, tidak pernah dapat
    Kami tidak masuk data bantuan
    Desil kami salah, dianggap mampu
    Rumah kami di {dusun} {tempat} sudah tiga kali difoto petugas tetapi bantuan tidak pernah ada.
    Waktu saya cek di kantor desa {desa}, keluarga kami tidak ada di data kemiskinan.
    Data menyebut keluarga kami di {tempat} mampu karena ada motor, padahal motor itu kreditan untuk ojek.
    Suami kuli bangunan, kadang sebulan tidak ada kerja. Dinding masih papan, lantai tanah.
    Mohon ada petugas yang benar-benar datang masuk ke rumah. Jangan hanya tanya dari jalan.
    Akibatnya KIS anak ikut tidak aktif. Sudah {lama} saya urus perubahan, belum ada kabar.`,
  ),
  story(
    'dtks',
    'pemuda',
    {},
    `Data bansos {desa} banyak yang sudah meninggal
    Bantuan salah sasaran di {dusun}
    Mohon pemutakhiran data miskin terbuka
    Relawan muda {tempat} menemukan {orang} nama penerima bantuan yang sudah meninggal.
    Di {dusun} {desa} ada pemilik toko besar yang masih tercatat, sementara buruh harian tidak.
    Kami mengamati data kemiskinan {tempat} belum berubah sejak {lama}.
    Tidak ada maksud menyalahkan petugas, datanya memang lama. Kami siap membantu memeriksa dari rumah ke rumah.
    Alangkah baik bila daftar ditempel seminggu sebelum disahkan supaya warga bisa mengoreksi.
    Ada dua lansia tanpa keluarga yang luput. Mereka makan dari kiriman masjid.`,
  ),
  story(
    'dtks',
    'malu',
    { classification: '2' },
    `Bagaimana cara mengusulkan diri ke data bantuan?
    Mau tanya, syarat masuk DTSEN apa saja
    Bingung cara cek bansos
    Mohon maaf mau bertanya, bagaimana cara keluarga saya di {tempat} mengusulkan masuk data bantuan?
    Apa saja syarat agar terdaftar di data sosial, saya tinggal di {dusun} {desa} baru {lama}.
    Saya tidak punya HP pintar, apakah pengecekan bansos di {tempat} bisa lewat kantor?
    Saya baru berhenti kerja karena sakit. Tidak enak kalau bertanya langsung ke perangkat.
    KTP saya masih alamat lama. Apakah harus pindah dulu atau cukup surat keterangan?
    Kalau ada jam khusus untuk bertanya saya akan datang. Terima kasih banyak.`,
  ),
  story(
    'kis',
    'ibu',
    {},
    `KIS anak tiba-tiba nonaktif waktu di IGD
    Kartu sehat kami mati tanpa pemberitahuan
    BPJS gratis dicabut, suami cuci darah
    Anak saya demam tinggi {hari} malam, sampai rumah sakit ternyata KIS-nya tidak aktif. Kami warga {tempat}.
    Kartu sehat sekeluarga di {dusun} {desa} mati sejak {lama}, tidak ada surat apa-apa.
    Suami saya harus cuci darah dua kali seminggu, lalu kepesertaannya dihentikan. Alamat kami {tempat}.
    Terpaksa bayar umum {besar}, itu pinjam dari tetangga. Mohon diaktifkan kembali secepatnya.
    Saya ke puskesmas disuruh ke dinas, ke dinas disuruh tunggu bulan depan. Sakit kan tidak bisa menunggu.
    Kami tidak pernah punya penghasilan tetap, kenapa dianggap sudah mampu.`,
  ),
  story(
    'kis',
    'sepuh',
    {},
    `Nama di kartu KIS beda dengan KTP
    Kartu berobat gratis saya hilang
    Mau berobat ditolak karena kartunya rusak
    Kartu KIS saya tertulis nama lain satu huruf dengan KTP, jadi ditolak. Saya dari {tempat}.
    Rumah kebanjiran dulu, kartu berobat saya di {dusun} {desa} hanyut. Mau minta ganti.
    Kartu sehat punya bapak sudah buram tidak terbaca mesin, padahal kami di {tempat} jauh dari kota.
    Padahal cuma salah ketik yang membuat. Saya disuruh bolak-balik, napas sudah sesak.
    Obat jantung habis {hari} ini. Mohon ada yang bisa membantu tanpa harus ke kota.
    Dulu berobat tinggal tunjuk. Sekarang orang tua disuruh pakai aplikasi.`,
  ),
  story(
    'kip',
    'pelajar',
    {},
    `Dana PIP saya belum cair
    Kartu pintar sudah ada, uangnya belum
    Nama saya tidak ada di daftar PIP
    Saya siswa SMA dari {tempat}, kartu KIP punya tapi dana PIP belum cair {lama}.
    Kata wali kelas uang PIP sudah masuk, waktu saya ke bank saldonya kosong. Rumah saya di {desa}.
    Tahun lalu saya dapat PIP, tahun ini tidak. Saya anak yatim, tinggal sama nenek di {dusun} {tempat}.
    Uangnya mau dipakai beli sepatu dan bayar buku. Sepatu saya sudah jebol.
    Teman satu sekolah {orang} orang mengalami sama. Kami sungkan menanyakan ke kepala sekolah.
    Saya tidak mau berhenti sekolah. Mohon dicek apakah datanya salah.`,
  ),
  story(
    'kip',
    'ibu',
    { classification: '2' },
    `Tanya cara daftar KIP Kuliah
    Syarat beasiswa anak petani
    Apakah anak pesantren bisa dapat PIP?
    Anak saya lulus tahun ini dan ingin kuliah, bagaimana mendaftar KIP Kuliah dari {tempat}?
    Kami buruh sadap karet di {dusun} {desa}, apa ada beasiswa untuk anak yang nilainya bagus?
    Mau menanyakan apakah anak yang mondok bisa mendapat PIP, alamat kami {tempat}.
    Saya tidak lulus SD jadi tidak paham komputer. Di mana bisa dibantu mengisinya?
    Nilai rapornya selalu di atas. Sayang kalau hanya jadi kuli seperti bapaknya.
    Pengurus pondok bilang tergantung data di dinas. Mohon petunjuk berkasnya apa saja.`,
  ),
  story(
    'pkh',
    'ibu',
    {},
    `PKH saya berhenti tanpa alasan
    Saldo KKS kosong sejak {lama}
    PKH durung metu, anak mau bayar sekolah
    Saya penerima PKH di {dusun} {tempat}, sejak {lama} tidak cair lagi padahal anak masih SD dua orang.
    Sudah bolak-balik ke agen, kartu KKS saya dari {desa} saldonya tetap kosong.
    PKH tahap ini durung metu, yu. Yang lain di {tempat} sudah, saya dewe sing belum.
    Pendamping bilang datanya gagal cek. Gagal bagaimana, nama dan nomor sama semua.
    Kalau memang dicoret tolong beri tahu sebabnya, biar tidak berharap terus.
    Anak butuh sepatu, adiknya butuh susu. Suami merantau belum kirim.`,
  ),
  story(
    'pkh',
    'malu',
    { sensitive: true },
    `Uang PKH diminta sebagian untuk transport
    Kartu KKS dikumpulkan seseorang
    Takut melapor soal potongan PKH
    Setiap cair, kami kelompok PKH di {tempat} diminta {rp} untuk uang transport.
    Kartu KKS kami di {tempat} dipegang seorang pengurus kelompok, kalau cair baru dibagikan tunai.
    Tolong rahasiakan. Ada potongan PKH di {tempat} yang kami tidak tahu untuk apa.
    Yang tidak memberi, undangannya telat terus. Kami ibu-ibu cuma bisa diam.
    Struknya tidak pernah diberikan. Ada {orang} orang di kelompok saya, semuanya begitu.
    Saya bukan tidak bersyukur, cuma apa memang boleh begitu aturannya.`,
  ),
  story(
    'rumah-sejahtera-terpadu',
    'sepuh',
    { season: 'rain' },
    `Rumah saya reyot, mohon bedah rumah
    Atap bocor semua, tidur pindah-pindah
    Dinding rumah hampir roboh
    Omah kulo sampun reyot, di {dusun} {tempat}. Tiangnya dimakan rayap, kalau angin berbunyi.
    Atap rumah saya {rt} {desa} bocor di mana-mana, kalau hujan tidur sambil duduk.
    Saya dan istri yang sakit tinggal di gubuk papan di {tempat}, dindingnya sudah disangga bambu.
    Pernah difoto {lama} lalu katanya untuk bedah rumah. Belum ada kabar, saya takut keburu roboh.
    Tanah milik sendiri ada suratnya. Anak-anak juga hidup susah, tidak bisa diharap.
    Kalau tidak bisa semua, sengnya saja dulu. Kami sudah bersyukur.`,
  ),
  story(
    'rumah-sejahtera-terpadu',
    'pemuda',
    {},
    `Rumah Mbah {nama} di {dusun} tidak layak huni
    Mengusulkan bedah rumah untuk janda lansia
    Satu keluarga tinggal di bekas kandang
    Kami pemuda {tempat} ingin melaporkan ada lansia tinggal sendiri di rumah hampir roboh {titik}.
    Di {dusun} {desa} ada janda dengan empat anak yang rumahnya beratap terpal.
    Sejak {lama} satu keluarga di {tempat} menempati bekas kandang kambing karena rumahnya terbakar.
    Kami sudah galang dana {rp} per rumah, baru cukup untuk kayu. Tukang dari kami gratis.
    Beliau tidak pernah meminta, kami yang tidak tega. Lokasinya bisa kami tunjukkan.
    Anak-anaknya batuk terus karena lembap. Semoga ada jalan dari pemerintah.`,
  ),
];

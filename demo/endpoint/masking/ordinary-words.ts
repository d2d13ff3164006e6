/** Words that are no name although a capital, or an introduction, stands before them. */
const ORDINARY = new Set(
  (
    'bapak ibu pak bu saudara saudari yth bupati wakil camat lurah kades kepala sekdes sekcam sekretaris gubernur presiden menteri walikota ' +
    'wali ketua rt rw rk kadus kapolsek kapolres kapolda polisi danramil babinsa bhabinkamtibmas dokter bidan guru kasi kasubag kabid ' +
    'kadis kaur bpd bumdes pkk posyandu petugas admin kader ustadz hakim jaksa dinas pln pdam bpjs desa dusun kelurahan kecamatan ' +
    'kabupaten kota kampung jalan jl jln gang blok lingkungan perumahan pasar sekolah sd sdn smp smpn sma sman smk smkn tk nomor no saya ' +
    'kami kita anda dia mereka kalian tolong mohon minta ini itu di dan dari yang untuk agar tidak sudah belum mau terima kasih semua ' +
    'sekalian pejabat anggota dewan pertiwi rumah tangga hamil menyusui negara direktur manajer kantor puskesmas pustu polindes tni polri ' +
    'satpol bank bri bni bca bsi mandiri bjb btn nik kk ktp hp wa telp email norek rek rekening npwp kpk dprd dpr bkn pns asn p3k pppk ' +
    'tki tkw pkh blt bpnt dtks kip kis bansos raskin ' +
    'assalamualaikum selamat pagi siang sore malam halo salam hormat wassalam waalaikumsalam wr wb wassalamualaikum tabe ' +
    'perihal hal lampiran tembusan kepada cq dengan sama bersama dan atau serta juga lalu lagi kemudian setelah sebelum ketika saat waktu ' +
    'sejak sampai hingga selama karena sebab akibat maka jadi supaya kalau jika apabila bila walau meski tetapi tapi namun padahal ' +
    'sedangkan sementara seperti sebagai adalah ialah merupakan yaitu yakni bahwa apa siapa kapan mana mengapa kenapa bagaimana gimana ' +
    'berapa ada tak tdk gak ga nggak enggak ndak ora bukan jangan belom blm udah sdh dah telah sedang akan bakal bisa dapat boleh harus ' +
    'wajib perlu ingin mesti pernah sering selalu kadang jarang masih cuma hanya saja aja sj pun lah kah nih sih dong deh ya iya oke ok ' +
    'min kak ke pada oleh tentang terhadap antara dalam luar atas bawah depan belakang samping sebelah dekat jauh sini situ sana ' +
    'warga masyarakat penduduk rakyat orang anak istri suami ayah kakak adik kakek nenek paman bibi tetangga teman keluarga mertua cucu ' +
    'pemuda pemudi lansia balita bayi janda duda pelajar siswa siswi murid mahasiswa petani nelayan pedagang buruh karyawan pegawai staf ' +
    'tukang sopir supir pemilik korban pelaku saksi oknum penerima pelapor terlapor pengurus panitia bendahara operator perangkat aparat ' +
    'pemerintah pemda pemkab pemkot pemdes pendamping penyuluh relawan jamaah umat ' +
    'jalan-jalan lampu air listrik sampah got selokan parit sungai jembatan irigasi sawah kebun ladang lahan tanah hutan laut pantai gunung ' +
    'banjir longsor kebakaran gempa angin hujan macet rusak parah bocor mati padam putus roboh ambruk tersumbat mampet kotor bau bising gelap ' +
    'baik bagus buruk jelek besar kecil panjang pendek tinggi rendah lebar lama baru tua muda cepat lambat lambatnya mahal murah gratis ' +
    'banyak sedikit beberapa setiap tiap masing satu dua tiga empat lima enam tujuh delapan sembilan sepuluh pertama kedua ketiga sekali ' +
    'hari minggu bulan tahun jam senin selasa rabu kamis jumat sabtu ahad januari februari maret april mei juni juli agustus september ' +
    'oktober november desember kemarin besok lusa tadi nanti sekarang kini hari-hari ' +
    'surat berkas data dokumen laporan aduan pengaduan keluhan bantuan dana uang anggaran biaya pajak iuran sumbangan pungutan pungli gaji ' +
    'honor upah harga beras gula minyak pupuk bibit gas elpiji sembako obat ' +
    'wni alumni lulusan asal tinggal alamat kerja usia umur lahir sakit demam batuk meninggal wafat hilang salah benar kurang lebih ' +
    'sangat kecewa kesal marah sedih takut malu bingung resah senang puas percaya yakin pikir rasa lihat dengar tahu tau kenal lupa ingat ' +
    'mengalami melihat merasa melaporkan menyampaikan lapor minta beri kasih ambil bawa beli jual bayar pakai buat bikin kirim datang pergi ' +
    'pulang masuk keluar naik turun lewat jatuh tidur makan minum duduk berdiri jaga tunggu antre antri urus ngurus daftar bilang kata ucap ' +
    'coba cek lanjut ulang tindak proses selesai tutup buka pasang ganti perbaiki bersih bersihkan angkut tebang cor aspal tambal ' +
    'mewakili selaku sebagai pribadi sendiri doang langsung segera cepat secepatnya semoga harap mudah-mudahan demikian sekian trims ' +
    'makasih thanks matur nuwun hatur nuhun sukses sehat sejahtera maju jaya bersatu merdeka ' +
    'sosial kesehatan pendidikan perhubungan pertanian pekerjaan umum kependudukan catatan sipil lingkungan hidup perikanan ' +
    'negeri swasta islam kristen katolik hindu budha muslim pusat daerah timur barat utara selatan tengah raya agung indah ' +
    'bayar pelayanan kinerja pembangunan proyek program kegiatan rapat musyawarah acara upacara lomba hajatan pesta tersebut tsb terhormat ' +
    'maha tuhan allah nabi kota pertiwi jaga tersayang dapur pasien pengungsi kost kontrakan ojek ojol angkot truk bus motor mobil sepeda ' +
    'a n i o e u rawat inap jenazah tanggal tgl jam pukul wib wita wit lokasi koordinat foto video bukti terlampir terkait sblm lulus ' +
    'sdr sdri mas mbak bang kang haji hajah hj ustad ustaz kyai kiai mbah pakde bude om tante id idpel va nb ps cp ' +
    'punya sy aku kulo abdi gue gw lu kamu beliau ybs semoga itulah inilah begitu begini demi tanpa via per tsb dll dsb dst ' +
    'ttd tertanda takziah hajat sunatan teu geus jeung anu ning ing saking sampun boten wonten tasih'
  ).split(' '),
);

/** What is done or is so: "dicatut", "terdaftar", "menunggu", "berobat". */
const INFLECTED = /^(?:di|ter|ber|me[mnr]|meng|meny|pe[mnr]|peng|ke|se)\p{L}{4,}|\p{L}{4,}(?:kan|nya|an)$/u;

const LONGEST = 30;

export function isOrdinary(low: string): boolean {
  return ORDINARY.has(low);
}

/** By its shape; only said of words that are no known names. */
export function looksInflected(low: string): boolean {
  return low.length <= LONGEST && INFLECTED.test(low);
}

/**
 * `WORDS` are what an officer's six words are drawn of: common Indonesian words of four to eight letters, no two of
 * which are one slip of the pen apart (a letter more, less, other, or two exchanged). Written for Aduan. Taking a
 * word out shortens what is guessed; words that were drawn stay valid, for nothing looks them up here.
 */
export const WORDS: readonly string[] = `
  abadi abjad abon acuan adem adik adonan agenda ahli ajaib akad akasia akhir akrab akrobat aksara akses aktif
  aktor akuarium alamat alang album alga alis alpukat amal amanah ambil amplop ampuh anak analis andal andong
  aneka anggota anggrek anggun angin angklung angkut anyam apel arah arif arloji armada aroma arsip artis arus
  asam asin asrama asri astronot atap atlas atlet awet ayun badan badut bagasi bagian bahari bahasa bahu baja
  bakau bakmi bakso bakul balai balita balkon balok bambu bandeng bangau bangsa bangun banjar bantal bantu
  banyak bapak baris basket basuh batas baterai batik bawang bayam bayi bazar bebas bebek becak beduk bekal
  bekerja bekicot belajar belakang beledu belia beliung belut benda bendera bendung bengkel benih bensin
  bentuk berani berita bersih besar besi besok betah betis betul biasa bibir bidang bijak biji bilah biola
  biskuit bisnis bobot boneka borong botol brosur buah budaya budi bugar bukit bulat bundar bunga bungkus
  buntut buruh burung busana busur butir cabai cabang cacing cagar cahaya cair cakap calon campur cangkir
  cangkul cantik capung cara catat catur cawan cekatan celah celana celengan cemara cempaka cendana cendawan
  cendol cepat cerdas cerdik ceria cermat cermin ceruk cetak cicak cicip cikal cincau cincin cipta ciri citra
  coba cocok cokelat contoh corak cuaca cucu cuka cukur cuti dadu daerah daftar daging dahan dahi dahulu dalam
  damai dampak danau dandan dansa dapat dapur dasar datang daun daya debu dekat delapan delima delman denah
  dendeng dengar depan depot derajat deret desa desain detik dewasa diam didik diet digital dinamo dinas
  dinding dingin diskon distrik dobel dodol dokter dokumen domba dompet donat dongeng dosen drama duduk duku
  dukung dulang dunia durian duta edar edukasi efek ekonomi ekspor elok emas ember embun empat empuk encer
  energi engsel erat esai etika fabel fajar fakta faktur famili farmasi fauna figura fiksi film filter flora
  fokus folder fondasi formal formulir fosil foto fungsi gadai gading gado gagang gagas galah galeri gali
  gambar gambus gamelan gampang ganda gandum ganggang ganjil ganti gapura garam garasi garpu garuda gayung
  gedung gelang gemar gembira gembok gempita genap gendang genteng gerak gerbong gerimis gerobak giat gigi
  giling gitar gosok gotong grafik gubuk gudang gugus gulai gumpal guna gunting gunung gurame gurih gurita
  guru gusi habis hadap hadiah hadir hafal hajat hakim halaman halte halus hamba hampir handuk hangat hanya
  hari harimau harmoni harpa harum hasil hasta helai helm hemat hening hewan hias hibah hidup higiene hijau
  hikmah hilir himpun hingga hitam hitung hobi honor hormat hotel hujan hukum hulu huma humor hunian huruf
  ibarat ijazah iklan iklim ikrar ikut ilmu imbang impian induk infus ingat intan inti ipar iris istana istri
  isyarat itik izin jagat jagung jahe jahit jajan jaket jalur jamin jangkar jangkrik jangkung janji jantung
  jarak jaring jasa jati jauh jawab jejak jelas jelita jembatan jemput jemur jendela jenis jenjang jepit jinak
  jitu jiwa joget jual juang juara judul jujur jumat jumlah jumpa juri jurnal jurus jutawan kabin kabut kaca
  kacang kadal kafe kait kajian kakao kaktus kaldu kalem kaleng kamar kambing kamera kampung kampus kanan
  kancil kancing kanguru kantin kantong kantor kanvas kapuk karcis kardus karena karet karton kartu karya
  kasur katun kawat kayu kebaya kebun kecap kecil kecubung kedai kedelai kejut kelabu kelapa kelereng keliling
  kelinci kelola keluar kemah kemang kembar kemeja kemiri kemudi kenal kenari kencang kendi kepala kepik
  kepiting kerabat keramik kerapu kerbau kereta keris kerja kersen kertas kerudung kerupuk ketan ketel ketuk
  ketupat khas khidmat kiasan kicau kijang kilat kimia kincir kipas kiper kirim kisah kismis kitab klasik
  klinik koala kobar kodok koki kolak kolom komedi komet komik kompas kompor komputer kondang kopling koran
  korek kosong koyo krayon kreatif kriya kuaci kuat kubis kucing kuda kudapan kukuh kulit kulkas kumbang
  kumpul kunang kunyit kuota kupu kurma kursi kutub laci lada lahir laksa lalat lalu lambai lambang lampau
  lampion lancar landak langit langkah langsat langsung lantai lantang lapang lapis lapor laron larut latar
  latih lawas layak lebar lebih lega legenda leher lekas leluhur lemari lembah lembut lempar lengan lengkap
  lengkuas lensa lentera lentur lereng lesung lezat lidah lidi lihat lilin limau limun lincah lindung lingkar
  lintas lirik lisan logam logika lokal lokasi loket lolos lombok lompat loncat lonceng longgar lontar lontong
  losmen lubang lugas luhur lukis lulus lumba lumbung lumpia lumpur lumut lunak lupa lurah lusin lutung maaf
  macam magnet mahkota main majalah majelis maju makmur makna mamalia mampu mandi mandiri mangga manggis
  mangkuk mangrove manis mantap mantel marka marmer martabak masak masih masker mata materi mawar mebel medali
  medan megah meja mekar melati melek melon memo menang menara mendoan mengerti mengkudu mentari mentega menu
  merdeka merdu meriah merica merpati mesin mesra meter mika mikro milik mimbar mimpi minat minggu minum
  minyak mirip misal misi mobil model modern mohon monitor montir motif motor muatan mudah mudik mujair mulia
  mulut muncul mundur mungil mungkin murid murni musang museum musim mustika mutiara mutu nagari naik nakhoda
  nama nampan nanas nangka nasi naskah naung nelayan nenek netral ngarai niaga nikmat nilai nirwana niscaya
  noda nomor notaris nujum nusa nutrisi nyala nyaman nyanyi nyaring nyenyak nyiur obat obor obrolan ojek oker
  olah olahan olahraga ombak omong onde ongkos operasi opini oplet optik orang oranye organ orkes otak otot
  oven pabrik pacar padang padat pagi paham pahlawan paku paling panah panci pandai pandu panen panggil
  panggung pangkal panitia panjang pantas pantun panutan papan paragraf paras parfum parkir pasir paspor pasti
  patin patuh patung paus pecel pecinta pedas pedoman pegang pelangi pelat peluit peluk pemuda pena pencak
  pendek pendopo penguin penjuru pensil pensiun penting penuh penyu pepaya perahu perangko perban percaya
  perekat pergi periuk perkutut permai permata permen pernah persik pesan pesawat pesisir pesona pesta pesut
  petani petir petunjuk piala piano picu pijat pikir pilar pilih pilot pindah pindang pinggir pinjam pintar
  pintu pipa pipit piring pisang pisau plastik plaza pojok pola polisi pompa pondok populer porselen poster
  prakarsa pramuka prasasti presiden prestasi pribadi prima profesi proyek pucuk pudar puding puisi pujian
  pukat pukul pulau pulsa pundak punya pura pusaka putik putri puyuh rabu racik radar radio ragam rahang
  rahasia raih rajin rajut rakit raksasa rakyat ramah rambut rambutan rampai rangkai ransel rantau ranting
  rapi ratus rawon rebah rebana rebung rebus redup rekam rekening rekor rela relawan rempah rencana rengas
  rentang renyah resep resmi restu rezeki rimba rimpang rindu ringan ringkas rintis riset risol riwayat rohani
  roman rombong rompi ronda rongga rontok roti royal ruas rujak rukun rumit rumpun rumus runding runtun rupiah
  rusuk rutin sabana sabar sabit sabtu sabun sagu sahabat sahur sains sajak saji sakura saldo salep salin
  salju saluran sambal sambung sampah samping sampul samudra sandang sandar sanggar sanggul santan sapa saran
  sarapan sarjana sastra satai satria satwa saudara sawah sawo sayap sebab seberang sebut sedap sedekah sedia
  segar segel segi segitiga sehat sejarah sejati sejuk sekoci sekolah sekop selada selamat selaput selasih
  selatan seleksi selera selesai selimut selip seluncur semangat semangka sembilan semboyan semen semesta
  seminar sempit sempurna semua senam sendok sengaja senin senja sensus sentosa sentuh senyum sepatu sepeda
  sepuh serabi serangga serbet serbuk seribu serikat sering serius seroja seru seruling sesuai setara setelan
  setor sewa siasat sibuk sifat sigap siku simak simbol simpan simpati sinar sinden singa singgah singkat
  singkong sinyal sipil siput sirih sirkus sirup sisir siswa situs skala skripsi soal sofa solusi sopan sopir
  sore sorot spanduk sponsor stadion stasiun stempel stiker studi suami suar suasana suci sudut suhu sukses
  sulam suling sultan sumber sumbu sumur sungai sunyi super surat surya susun swadaya syair syukur tabir
  tablet tabloid tabung tahap tahun tajam takjub taksi taktik tamasya tambah tampil tamu tanding tangan
  tangkap tani tanjung tanpa tarian tarik taufan tawa tebak tebing teduh tegap tekad teknik tekun teladan
  telaga telapak telepon telinga teliti telur teman tembaga tembakau tembus tempe tempuh tengah tenggiri
  tentara tentram teori tepuk tepung teras teratai terbang terbit terima terjun terka ternak terompet terong
  terumbu tetangga tetes tiang tiba tidur tikar tikung tikus tinggal tinggi tinju tinta tipis tirai tiru titip
  tokoh tolong tomat tombol tongkat topeng topi tradisi traktor tropis truk tugu tujuan tujuh tukang tulip
  tumbuh tumpah tumpeng tunda tunggu tuntas tupai turis turun tutup ucap udara ujar ujung ukir ulas ulet ulin
  umbi umpama umpan umum undang unggas unggul ungu unik unsur untai untuk untung upacara upah upaya urai urut
  usaha usia usul utama utuh vaksin valid vanili vila vitamin voli wacana wadah waduk wajib wakil waktu walet
  wangi wanita warna warung wasit waskita watak wayang wedang wibawa widuri wijen wilayah wisata wisma wisuda
  wortel wujud wulan yakin yatim yayasan yodium yoga zaitun zakat zaman zamrud zebra zona
`
  .trim()
  .split(/\s+/);

const COUNT = 6;
/** Random numbers from here on would make the list's first words likelier. */
const FAIR_BELOW = Math.floor(0x1_0000_0000 / WORDS.length) * WORDS.length;

function draw(): string {
  for (;;) {
    const [number = 0] = crypto.getRandomValues(new Uint32Array(1));
    if (number < FAIR_BELOW) return WORDS[number % WORDS.length]!;
  }
}

/** `drawWords` gives six words, each drawn of all `WORDS`, with a space between. */
export const drawWords = (): string => Array.from({ length: COUNT }, draw).join(' ');

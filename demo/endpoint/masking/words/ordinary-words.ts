/** Words that are no names even with a capital or an introduction: Indonesian, with small words of its regions. */
export const ORDINARY_WORDS = `
  a aamiin abadi abai abis abrasi absen abu acak acan acar acara access account accuracy aceh actors acuh
  ada adab adalah adapun adat add ade adik adil admin administrasi administrator adminya adu aduan aduh
  aduhh aduk agak agama agar age agen agency agenda ageung ago agraria agree agung agustus ahad ahli aib
  aipda aiptu air aja ajaib ajak ajaran aje ajeng ajur akademi akal akan akar akbp akhir akhirat akhirnya
  akhlak akibat akibatnya akp akrab aks aksara akses aksesibilitas aksesipun aksi akta akte aktif aku akun
  akurat ala alaikum alam alamat alamatipun alamatna alami alangkah alas alasan alat album alergi
  alhamdulillah alih alim aliran alkes alkohol all allah almarhum almari almt alokasi alon aloud alpukat
  already alt alter alumni alun alur amal aman amanah amat ambek ambil amblas ambles ambo ambon ambrol
  ambruk ambulan ambulance ambulans ameen ampas ampat ampek amplop ampun ana anak anake anaknya analisa
  analisis anana anarkis ancam ancaman anda andai andaikan aneh aneka anemia anggap anggaran angge
  anggenipun anggo anggota anggur angin angka angkana angkat angkot angkuh angkut angsur aniaya anjeun
  anjeunna anjlok anonim anonymous answer antar antara antarkan antena anteraja anti antre antri antusias
  anu anyir apa apabila apakah apalagi apapun aparat aparatur apek apel api aplikasi apo apotek apotik
  apresiasi april arab arah arahan arang are area arep aria arisan armada arsip arti artikel arus asal
  asalkan asam asap asbes asisten ask asli asmanipun aspal aspirasi asrama assalamu assalamualaikum
  astaghfirullah astana asu asup asuransi asyik atanapi atap atas atasan atau atom atos atribut atur audit
  aus auto awak awakdewe awake awalna awas awet awit awujud aya ayah ayam ayeuna ayo ayunan azan bab babak
  babar babat babi babinsa baca bad badai badan bade badhe bae bagai bagaimana bagekaken bagi bagian
  bagikeun bah bahan bahas bahasa bahaya bahkan bahu bahwa baik baiknya baja bajak baju bak bakal bakar
  bakso bakti baku bakul bal balai balap balas bale bali baliho balik balita balok bambu ban bandang bandar
  bandel bandung bang banget bangga bangkai bangku bangsa bangsal bangun banjar banjarmasin banjir bank
  bansos bantah bantal bantu bantuan bantuin banyak banyu bapak bapaknya bapana bapeda bapenda bappeda bar
  bara barang barangkali barat bareng baris barokah baru barudak barusan basa basah basi batako batal
  batalaken batang batas batin batok batu batubara batuk batur bau bawa bawah bawang bawaslu bayan bayang
  bayangin bayar bayi baznas bca beasiswa beban bebas bebek beberapa becak becek begadang begal begini
  begitu begitulah bejat bekal bekas bekerja bekicot bel belagak belah belajar belaka belakang belalang
  belanda belanja belas belatung belerang beli beliau belok belom belum benah benak benang benar bencana
  benda bendahara bendung bendungan benerin bengkah bengkak bengkel bengkulu benih benjol bensin bentuk
  berani berapa beras berat berdiri beres beri berita berkah berkali berkas berkat bersama bersatu bersih
  bersihin bersihkan besar besaran beserta besi besok beta betah betahaken betapa betino beton betul between
  bhabin bhabinkamtibmas biak biar biarpun biasa biasanya biaya bibi bibir bibit bicara bicek bidan bidang
  bijak biji bikak bikin biksu bila bilamana bilang bilih bilik bin binatang bincang bingung bini bintik
  biru bisa bisik bising bismillah bisnis biso bisu blangko blender blh blm blok blokir blt bni bnyk bobrok
  bocah bocor bodong body boga bohlam bohong bojo bojoku bola bolak boleh bolehkah bolong bolos bom bon
  boneka bongkar bonus bor boraks borang boros boru bos bosan bot boten botol boyong bpbd bpd bpjs bpnt
  brankas bri brigadir brigpol bripda bripka briptu bro bronjong brow browser bruder brutal bs bsi bsk btn
  bu buah buang buat bubar bubuk bubur budak budaya bude budha bugar buih bujuk bujur buka bukan bukannya
  bukti buku bukun bulat bulir bulog bum bumbu bumd bumdes bumdesma bumi bumn buncis bungkus bungsu buntet
  buntu buntut bunuh bunyi bupati buram bursa buru buruan buruh buruk burung bus busek busuk but buta butir
  button butuh butut buyut byk bytes cabai cabang cabe cabul cabut cacah cacam cacat cadang cadas cagar
  cahayanya cai cair cak cakap caknyo caleg calendar calo calon camat campak campur cancel canda candi
  canggih cangkul capai capek capil cara caranya card cari carioskeun cariyosaken cas case cat catat catatan
  category cegah cek cekak cekap celah celaka celana cemar cemas cembung cendol cengeng centang cepat cepet
  cerah cerai ceramah cerdas cerewet cerita cermat cermin cetak cetha challenge change channel choices chunk
  cicil cicilan cilik cina cinderamata ciri cita citizen cluster coba cobi cocog cocok code cokelat coklat
  colok complaint confirm consent const contact content contoh contona coordinates copet copot copy cor
  corak coret count cp cq cuaca cubo cubola cuci cucian cucu cuek cukai cukang cukup cukur cuma cuman cumi
  curah curam curang curanmor curhat curi curiga cuti cuy dada dadak dadong dados daerah daftar dagang dah
  dahan dahar dahulu dak dakwa dalam dalan dalem dalih damel damkar dampak dan dana dandim dandos dangkal
  dangu danki danlanal danpos danramil danrem dapat daptar dapur darah darat dari daripada darurat dasar
  data datang datangi date dates daun day daya days deadline debat debit debu default deh dekat delapan
  demam demi demikian demo demokrat denai denda dendam dengan dengar denpasar denyut depan depo depot deras
  dereng deres deret derita desa desak desember desil detail details detik deui developer device dewan
  dewasa dewe dgn dh dhaftar dhateng dheweke di dia diam diaos diare dibantu dic diesel dieu digit dikit
  diler dimana dinas dinkes dinsos dio dip dipan direktur diri dirjen dirut dis disana disdik disdikbud
  disdukcapil dishub disini disko diskominfo diskon disnaker disperindag dispertan dispora distributor
  distrik dit ditindak ditu dk dlh dlhk dll dlm dng doang dobrak dodol dokter dokum dokumen dom domain
  domisili dompet done dong dorang dorong dosa dosen dosis dot dpd dpmd dpr dprd dpupr draf draft drainase
  drop dsb dst dtks dua duda duduk dugi duit duka dukcapil duku dukuh dukun dukung dulu duluan dump dumugi
  dungu dunia duo duri durian durung dusta dusun e egois ekonomi ekor ekskavator ekstrem elektronik elok
  elpiji email emak emang emangnya ember embung emosi empang empat empek empty empuk enak enam encan encer
  encik endak endi endpoint energi engga enggak enggal engk engsel entah enteng entosi erosi error errors es
  esok eta ethok etika eusi eusina evakuasi evidence ewah exact export facebook fail fakir faktor far
  fasilitas fatal fault februari fiber figures fiktif file files filter filters final find first fisik fit
  fitnah flores fokus folder for forgotten form formalin formasi formats formulir forum foto fotokopi
  fotonipun found fraksi from full ga gabah gabung gadai gadhah gaduh gaes gagah gagal gaharu gajah gaji
  gajih gajinya gak galak galat galeri gali galian gallery galo galon gambar gambaripun gambarna gambut
  gampang gampil gan ganas gancang gandeng gandum gang ganggu gangguan gangsal ganja ganjal ganjil ganti
  gantos gantung gap gapiksel gapura garam garansi garasi gardu garis gas gatal gaul gaw gawang gawat gawir
  gaya ge gegabah gejala gelap gelas geli gelombang gemar gembira gembleng gembok gemetar gempa gempar gemuk
  genangan gencar gender gendong general generasi generator geng genggam genset genteng gerak geram gerbang
  gereja gerindra gerobak geser getah getar getaran getuk geura geus giat gigi gigit gila gilir gimana gin
  girik gitu gizi gladhen goda goes gogos gojek golek golkar google gor goreng gorengan gorong gorong-gorong
  gosip got gotong goyang grab gratifikasi gratis griya griyo grup gubernur gubuk gudang gue gugat guide
  gula gulita gulma gulung gumpal gundul gunung gurau guru gusur guys gw habis had hadir hafal hai haid
  hajah hajat hajatan haji hak hakikat hakim hal halal halaman halang hallo halo halte halus hama hamba
  hambat hamil hampa hampir hancur handal handap hangus hansip hanura hanya hanyut hapal hapus haram harap
  harapan harga hari-hari harian harta hartosna harus has hasil hasrat hasut hati hatur haus hawa header
  hebat heboh hehe hektare held heli hello helm hemat henteu henti heran herbal hero heula hewan hiasan
  hibah hiburan hidung hidup hihi hijau hiji hilang hilangnya hilir hina hindu hingga hint hints hiraukan
  hirup history hita hitam hitung hj hoaks honor honorer hope hormat hotmix hours hoyong hrs huhu hujan
  hujat hukum hulu humas huni huruf hutan hutang i ialah ibadah ibarat ibu ibunda ibunya ical id idak idap
  ide idempotency identitas idle idpel idr ieu igo ijazah ijin ikan ikat iki iklan iklim iku ikut ilang
  ilegal ilmu imah imam imbas imbau import impossible imunisasi inap incident indihome indonesia indosat
  induk indung industri infak infeksi info informasi ing ingat ingin ini inilah initials injak innalillahi
  inpormasi input insecure insentif inset inspeksi inspektorat instagram instansi insyaallah integer interim
  intern internet inti intimidasi intip intro invalid investasi investor ipda iptu iraha irama iri irigasi
  iris irit irjen isap isi isian isinipun islam iso istirahat istri isu isyarat item itik ito itu itulah
  itupun iuran iya iyo izin jadi jadwal jaga jagabaya jagal jago jagung jahat jahe jahit jail jajan jakarta
  jaksa jalan jalan-jalan jalanan jalani jalma jalmi jalur jam jamaah jaman jambi jambret jambu jamin jamu
  jamur janda jangan janggal jangkep jangkepipun janjang janji janten jantung januari jarak jarang jari
  jarum jasa jatah jatuh jauh jawa jawab jayapura jebol jelang jelas jelek jemaah jemaat jembatan jemput
  jemur jenazah jengkol jenguk jenis jentik jenuh jepang jera jerat jerawat jerigen jeriken jeritan jero
  jerona jeruk jeung jg jgn jijik jika jinak jinis jinisna jitu jiwa jl jln jne jnt jogan joget jogoboyo
  jompo jorok json jual jualan juang juara jubah judi judul juga jujur juli jumat jumlah jumpa juni juragan
  jurang juru jurus justru juta jutaan kaan kabaca kabag kabar kabeh kabehane kabel kabid kabikak kabiyantu
  kabuka kabupaten kabur kabusek kabut kaca kacab kacabdin kacana kacang kacanipun kacatet kacathet kacau
  kadaluarsa kadang kader kades kadinas kadinkes kadis kadispora kados kadus kae kaga kagak kagem kaget kah
  kahapus kahiji kain kait kajadianana kajari kajian kak kaka kakak kakek kaki kakintun kakirim kakus kal
  kala kalah kalak kalangkung kalap kalau kalebet kalem kalender kaleng kali kalian kalih kalimah kalimantan
  kalimat kaliyan kalo kalonen kaluar kam kamajenganana kamalir kamar kambuh kamera kami kamis kamituwo
  kampanye kampung kamu kamus kan kana kanan kandang kandung kandungan kang kangen kangge kanggo kanit
  kanker kanthi kantong kantor kantos kaos kapacak kapak kapal kapan kapankah kapendak kapilih kapitan kapok
  kapolda kapolres kapolresta kapolri kapolsek kapos kaprah karam karang karaoke karat karcis kardus karena
  karet karo kartu karung karyawan kas kasambung kasar kasat kasatpol kase kaset kasi kasian kasie kasihan
  kasil kasimpen kasir kasubag kasubbag kasur kasus kata katampi katanya katarajang kategori katek kathah
  katolik katup kau kaum kaundhuh kaunduh kaur kawal kawasan kawat kawin kaya kayak kayu ke kebak kebakaran
  kebal kebanjiran kebayan kebon kebul kebun kebut kecam kecamatan kecap kecewa kecil kecoa kecuali kecut
  kedua keempat keep kegiatan kehilangan kejaksaan kejam kejang kejar kejari kejati keji keju kek kekal
  kekar kelak kelam kelapa kelar kelas kelem kelihan kelihatan kelima kelinci keliru kelompok kelontong
  keluar keluarga keluh keluhan kelurahan kemah kemana kemarau kemarin kembali kembang kembar kembung
  kemenag kemendagri kemendes kemendikbud kemenkes kemensos kementan kementerian kempes kemudian kena kenal
  kenapa kencang kendala kendaraan kendati kendur kenduri kene kenek kental kentang kepada kepala kepanasan
  kependudukan kepengen kepiye kept kepung kera keracunan keram keramat keran keranjang keras kerbau kerdil
  kerikil keris keristen kerja kerjaan kernet keroyok kersa kertas keruh kerupuk kesal kesan kesehatan
  kesimpulan ketahuan ketat ketek ketiga ketik ketika ketua ketuk keuchik keun keur key khawatir khitanan
  khusus ki' kia kiai kian kias kibas kieu kijang kilang kilat kilo kilometer kimia kind kinds kinerja kini
  kinten kintun kintunkeun kios kip kipas kira kirang kiri kirim kiruh kis kisah kisaran kita kito kitorang
  kl klaim klarifikasi klasifikasi klentu klian klien klinik klo kmrn knalpot koalisi kode kodena kodenipun
  kodong kok kol kolam kolesterol kolom kolusi kombes kominfo komisi komite kompol kompor komputer komunal
  komunitas konci kondangan kondisi konflik kono konsumen kontainer kontak kontan kontrak kontrakan
  kontraktor kontras kontrol koordinat koordinatipun koordinatna koordinator kopda koperasi kopi kopka koptu
  kor koral koran korban korea koreksi korup korupsi kosong kosongaken kosongkeun kost koster kota kotak
  kotor kotoran koyak kpd kpk kpu kram krama kran kresek kriminal krisis kristen kritik kritis krn kronologi
  kronologis ksi kua kuah kuali kualitas kuasa kubangan kubik kubur kuda kudis kudu kue kuitansi kuku kukus
  kula kulawarga kuli kuliah kulit kulkas kulo kumaha kumal kuman kumpul kumuh kunci kunjung kuno kuota
  kuotanipun kupang kupas kupon kur kurang kurs kursi kursus kurus kusam kusen kusta kusut kutip kutu kuwi
  kuwu kwitansi kyai kyk lab laba label labil laboratorium labu lacak laci ladang ladangnya lafal laga lagi
  lagipula lagu lah lahan lahap lahir lain lajeng lajengaken laki laktasi laku lalai lalap lalat lalu lama
  laman lamban lambat lambatnya lampahipun lampiran lampu lampung lampunya lamun lan lanang lancang lancar
  landai lang langgan langgar langit langka langkah langkung langkungi langsung language lanjut lansia
  lantai lantang lantaran lapak lapang lapar lapen lapis lapor laporan laporanana laporanipun laporanna
  lapuk lapur lara larang laras lare large lari laron larut las last lat late later latitude lauk laun
  laundry laut lawak lawan layak layan layang layar layaripun layarna layu lazada lead lebah lebam lebar
  lebaran lebat lebe lebet lebetaken lebetipun lebetkeun lebetna lebih lebur leceh lecet left legalisir
  legok leher lekas lelah lelaki lelang lele leluasa lem lema lemah lemak lemari lembab lembaga lembah
  lembap lembar lembur lembut lemes lempar lendir lengang lengkap lengkep lengkepna length lenyap lepas
  lepat lereng leres lesu letak letda letih letkol lettu level lewat lg lgi lho liar liat libat libur licik
  licin lidah lihai lihat lik likur lilin lima limbah limit limits limpah limrahipun lindung linear lines
  lingkungan link linmas lintas lipat liput lirik lisan list listrik liter lkeun lks loba lobang lobi locale
  log logistik loh lokal lokasi loket lolos lom lomba lombok lompat long longgar longitude longsor lontar
  lontong loosen loreng los losmen loteng loyal lu luang luap luar luas lubang lucu ludah ludes lugas luhur
  luka lukis luluh lulus lulusan lum lumampah lumangsung lumantar lumayan lumbung lumpuh lumpur lumut lunak
  lunas luntur lupa luput lur lurah lurus lusa lusuh lutut maaf mabok mabuk maca macam macet madosi mafia
  magang maghrib magrib mah maha mahal mahasiswa mahasiswi mahir mail mailipun main maju mak maka makadam
  makam makan makanan makasi makasih makassar maki makin maklum makna maksud malah malahan malam malang
  malapetaka malaria malas malaysia malih malu maluku mambu mampet mampir mampu mana manado manajer mancur
  mandat mandi mandiri mandor manehna mangertos mangga manggis mangkal mangkat mangke mangkir mangkrak
  mangkuk mangrupi mangsuli manja mano mantan mantap mantri manusia many maos map marah maraknya maranehna
  marang marbot marengaken maret margi margin mariksa mark marka marks mas masa masak masalah masalahna
  masam masih masing masjid masker massa massal master masuk masukan masyaallah masyarakat mata matahari
  matang mataram mateng material mati matur mau maupun maut mawi max maxim mayar mayat mbah mbak mbaka
  mbayar mbebayani mbek mbetahaken mbikak mbiyantu mbok mbongkeun mboten medan megapiksel meh mei meja
  mekanik mekar melaporkan melek melihat melok melon melotot memang memar memory menang menapa menara menawi
  menc mencet mendagri mendem mendung mengalami mengapa mengeluh menika meninggal menit menkes menpan mensos
  menteri menu menyampaikan menyusui merah merana merasa merata merdeka merdu merek mereka meriah merk
  merosot mertua merupakan mesin mesjid meski meskipun messages mesti mesum meta meter meteran method metres
  mewah mewakili mhn migran mikro milih milik milisi milu mimin mimiti mimpi min minangka minat minggu minim
  minimal minimarket minimum minta mintak minto minum minutes minyak miras mirsani miskin mismatch mistar
  mitakenaken mksih mlebet mlebetipun mo moal mobil mobilnya modal mode model modin modus mogok mohon
  mokmano molor momen mondok monggo month montir monyet moral more most motif motor move mriki mriksa mriku
  msih muak mual muara muat mubazir muda mudah mudah-mudahan mudik muka mukana mukena mulai mules multipart
  mulus mulut mun munafik muncrat muncul mundur mung munggah mungkin muntaber muntah murah murahan murid
  murung musang musawarah musdes musibah musik musim muslim musnah musrenbang musuh musyawarah mut mutasi
  mutlak mutu mw n na naas nabi nada nafas nafkah nafsu nah naha naik nak nakal nalika naluri nama namaste
  name names nami nampak nampi nampik nampina namun namung nanaon nanas nandangi nang nanggapi nangka nanti
  nanya naon napa napas narik narikna narkoba naros naroskeun narrow nasdem nasi nasib nasional naskah nate
  navigator nb nda ndak ndalu nebang negara negeri nekat nelayan nemb nembe nenek neng nepikeun nerangkeun
  nerasaken neraskeun netra netral netralitas new newest news next ngabagikeun ngabahayakeun ngadamel
  ngadamelna ngadangu ngadu ngageser ngajeng ngalaporkeun ngan ngana ngandhap ngangge nganggo ngantos
  ngapain ngapo ngarobihna ngarojong ngaturaken ngaturi ngawaler ngebut ngendi ngene ngentosi ngeri ngetang
  ngewahi ngga nggak nggal nggeh nggeser nggih ngginakaken ngintun ngintunkeun ngintunkeunana ngisi nglacak
  nglaporaken ngolah ngoni ngono ngopo ngrencangi ngrika ngriku ngs ngurus ngurusna nian niat nih nik nikah
  niki nikmat niku nilai ning ninja nipun nisan niscaya nista no nol nolak nomer nomeripun nomerna nomor non
  nonaktif none nongkrong norma normal normalisasi not nota notaris note notes notice notify november now
  nta ntah ntang ntar nu nuhun nuju null number numbers nunggak nunggu nusantara nutup nuwun nyala nyalira
  nyaman nyambung nyamuk nyaris nyarujuki nyata nyatet nyathet nyawa nyebataken nyebatkeun nyenyak nyepeng
  nyepengna nyerat nyeri nyimpen nyinyir nyonya nyuhunkeun nyungsi nyuwun o obat obj objek obrol odah odol
  office officer offline ogah oge oi ojek ojol ok oke okey oknum oksigen oktober okulasi olah olahraga old
  oldest oleh oleng oli om omah ombak omber ombudsman ompong ompreng ompung omzet once onderdil one ongkos
  onom open operator opini opo opsi optik opung ora orang oranye order org organ organik organisasi orkes
  osis otak otomatis otonomi otot outbox outcome outside oven over pabrik pace pada padahal padam padang
  padat padek padi pados pagar page pagi paham pahit pair pajak pak pakai pakaian pakan pakde pake paket
  paksa paku palang palembang paling palsu pam pamajikan paman pamar pamarentah pambakal pami pan panah
  panampi panas panci pandai pandang panel panen pangageungna pangajeng pangan pangdam panggenanipun panggil
  panggung panginten pangkal pangkalan panglamina panglobana pangrojong pangurus panik panitera panitia
  panjang panjangipun panjangna panjat panjenengan pantai pantas pantau panwaslu panyatujuanana panyungsi
  papan papat papua para parah paraji param parameter parang parangkat parantos pare pareng pari parios
  parit parkir parpol parse parser part partai paruh pas pasal pasang pasar pasca pasien pasir paslon paspor
  pasti pastor pasung patah paten path patok patroli patugas patuh patung pause paving payah payun payuneun
  payung pdam pdhl pdi pdip peak pecah pecak pecat pedagang pedanda pegadaian pegal pegang pegat pegawai
  pejabat pekak pekan pekanbaru pekat pekerja pekerjaan peladen pelajar pelaku pelan pelanggan pelapor
  pelayanan pelda pelik pelosok peltu peluang peluk pelumas pemangku pembakal pembangunan pemborong pemda
  pemdes pemerintah pemilihan pemilik pemilu pemkab pemkot pemodal pempek pemuda pemudi penat penc pencet
  pencuri pendamping pendek pendeta pendidikan penduduk penerima pengadilan pengadu pengaduan pengajian
  pengecer pengembang pengen penghulu pengin penginapan pengungsi pengurus penjaga penjara pentas penuh
  penyakit penyebab penyok penyuluh pepaya per perabot perah perahu peran perang perangai perangkat peras
  perawat perbaiki perban perbekel perbup percaya percuma perda perempuan peres pergi perhubungan perhutani
  perih perihal perikanan periksa perindo period perkara perlahan perlu permen permendagri permendes
  permintaan permisi pernah perpres persen persis person pertama pertamina pertanian pertiwi perumahan perut
  perwali pesan pesangon pesantren pesawat pesen pesenipun pesenna pesisir pesta pet peta petai petak petaka
  petana petang petani petanipun peti petir petugas petugasipun petugasna peunteun phone photo photos piatu
  pidana pidato pihak pijat pikap piket pikeun pikir pikul pilek pilih pilkada pilkades pilu pinandita
  pindah pinjam pintar pintas pinten pintu pinuh pipa pipi pipis piranti pirsa pirsani pisah pisan pisang
  pisau pita pitados pituduh piutang pixels piyambak piyambake piye pj pjs pkb pkh pkk pks place plafon
  plain plang plastik platform please plengsengan plh plin plis pliss pln plt pohon point pokok pola polda
  polindes polisi politik polres polresta polri polsek polusi pompa pondasi pondok poned pontianak popok
  porak pormulir poros porsi port portal pos posisi posko poster posyandu potensi poto potona potong ppp
  practice prada praka praktik prasaja pratinjau pratu presiden prestasi pribadi pribados prihal prioritas
  pripun privasi problem problems produk produksi profesi program progress prona properti propinsi proposal
  proses prostitusi protes proyek proyektor ps psikis puang puas puasa public publik pucat pucuk pudar pukul
  pula pulang pulau pulen pulih pulpen pulsa puluh puluhan pun punah punapa puncak pundi punggung pungli
  pungut pungutan punika punten puntung punya pupr pupuk pupus pura pusat puskesmas pustaka pustu putih
  putus query raba rabat rabi rabies rabu rabuk rabun racun radang radio radius ragu rahang rahasia raib
  raih rajin rak rakit rakus rakyat ramah ramai ramal rambutan rame ramo rampas rampok rampung rangka
  rangkap rangkep ranjang rantai rapat rapi rapor rapuh rare rasa rasional rasis raskin rate ratus ratusan
  rawa rawan rawat rawuh raya rayap razia readers real realisasi reason reasons rebah rebus rebut receh
  receipt reformasi region register regu regular rehab rehabilitasi rejeki rek rekam rekan rel rela relatif
  relawan relokasi rem remaja remang remove rempah remuk renang rencana rendah rendam rengat renovasi rental
  rentan rentenir reot report reporter reports repot resah resepsi reset resik resiko resmi rest retak
  retribusi retry return revisi reyot rezeki ribet ribu ribuan ribut rinci rindang rintih risak risau risiko
  riwayat rizkinya rk rob robek robih roboh roda rojong rokok rombak rombongan romo rompi ronda rongsok
  rontok rosak rotasi rough royong rp rsi rt ruang ruas rugi rujak rujuk ruksak rukun rules rumah rumit
  rumiyin rumor rumpun rumput runtuh rupiah rural rusa rusak rusuh rute rutin rw saat saatos saatosna sabab
  sababaraha saben sabit sabtu sabuk sabun sabung sacara sadap sadar sadawanipun sadaya sadayana
  saderengipun sadis sae saestu saget sah saha sahabat sahenteuna sahut saja sajak sakaligus saking sakit
  sakmenika saksi saku salah salajengipun salajengna salak salaki salaku salam salami salawasna saldo salep
  saleresna salin salon salur salve sama samarinda sambil sambung sami sampah sampai sampeyan samping sampul
  sampun samsat san sana sanalika sandal sanes sanesipun sanga sangat sanggah sanggar sanggup sangka sangsi
  sangu sanitasi sanksi santai santri santriwati santun sapa sapanjang saparantos sapertos sapi saprak sapu
  saraf saran sarana sarang sarapan sareng sarta sarujuk sarujuki sarujukipun sasak sasampunipun sasar sasih
  sastra sate satelit satengahna saterasna sateuacanana satlinmas satpam satpol satu satuju satunggal
  satunggalipun saudara saudari sauger save sawah saweg sawios sawit say saya sayang sayap sayat says sayur
  sblm sd sdh sdn sdr sdri seandainya sebab sebagai sebagian sebaiknya sebar sebelah sebelum sebenarnya
  seberang sebetulnya sebut secepatnya sedang sedangkan sedih sedikit seen sega segan segar segenap segera
  segi sehabis seharusnya sehat sejahtera sejak sejarah sejuk sejumlah sekali sekalian sekarang sekcam sekda
  sekdes sekian sekira sekitar sekjen sekolah sekretaris seksi sekwan selaku selalu selama selambat selang
  selanjutnya selasa selasar selatan selebihnya seleksi selesai selimut selip selokan seluler seluruh semak
  semakin semangat semangka semarang sembako sembarang sembilan sembuh semen semenjak sementara semestinya
  semoga sempat sempit semua semut senam senang senantiasa send sendi sendiri sendu seng sengaja sengat
  sengketa sengsara seni senin senior senjata sensus sent senter senti sentuh senyum seolah seorang sepak
  sepakat sepanjang sepatu sepeda sepele seperti sepertinya sepi september sepuh sepuluh seragam serah serak
  serakah seram serang serat serba serbu serda serentak seret sering serius serka serma serta sertifikasi
  sertu seru servis sesak sesal sesekali seseorang sesuai sesuatu sesudah sesungguhnya set setan setara
  setel setelah seterusnya setiap setor setrum setuju setup seusai sewa shopee sia siaga siang siap siapa
  siar sibuk sicepat sidang sifat sigap sih sikap sikok siksa siku sikut silahkan silakan silau similar
  simpan simpang simpul simulasi sinar sinau sindir sing singapura sini sinten sinyal sinyalipun sinyalna
  sip sipil siram sirene siri siring sirsak sirup sis sisa sisi siskamling sistem sistematis siswa siswi
  situ situs situsna siul siyos sj skeun skip skrg skrip slot sma sman smk smkn smp smpn sms sna soal sobat
  sobek sogok sok solar solid solusi sombong songket sopan sopir sora sore sorts sosial sosialisasi soto
  spam span spanduk speaks spesialis split sportif spot spp staf stafsus stale standar stars start state
  status statuses stempel step steps stiker stok stop storage stres strip stroke style suami suap suara
  suasana suatu subhanallah subjek subsidi such sudah sudut sugih suhu sukarela suket sukses suku sulawesi
  sulit sulut sum sumatera sumatra sumba sumbang sumbangan sumbat sumber summary sumpah sumur sunatan sungai
  sungguh sungkan suntik supados supaya super supir support supports surabaya surat suratna surau sure surel
  surga suruh survei susah suster susu susul susun susut suwun swadaya swanten swasembada swasta swastiastu
  switch sy syalom syarat taat tab tabe tabel tabrak tabuh tabung tadi tagihan tahan tahap tahu tahun tajam
  tak takaran taken takmir taksih takut takziah talang tali talud taman tamasya tamat tambah tambak tambal
  tambang tambun tampak tampan tampar tampi tampil tamu tanah tanam tanda tandan tandha tandhani tangan
  tangga tanggal tanggap tangguh tanggul tanggung tangis tangkap tangki tani tanjakan tank tanpa tansah
  tante tanya tapak tapi tara target tarif tarik tarima taruh taruna tas tasih task tatap tau taun tautanana
  tautanipun tawar tawon tawuran tayang tdk tebal tebang tebar tebu tebus tega tegak tegal tegang tegangan
  tegas tegur teh teka tekan tekanan teken teknis teknisi tekor teks teladan telah telak telanjang telanjur
  telantar telas telat telegram telepon teliti telkom telkomsel teller telor telpon telpun telur tema teman
  tembaga tembok tembung tembus tembusan tempat tempatna tempe tempel tempo tempuh temu tenaga tenang
  tendang tengah tengeripun tenggelam tengkulak tenis tentang tentara tenteram tentu tentulah tentunya tepat
  tepi tepung ter terang terapi teras terbang terbit terhadap terhormat teriak terik terima terimakasih
  terkadang terkait terlalu terlambat terlampir terlantar terlapor term terminal ternak terong teror terpal
  tersayang tersebut tersumbat tertanda terus tetangga tetap tetapi tetep tetes teu tewas text tgl thanks
  tiang tiap tiasa tiasana tiba tidak tidur tiga tihang tik tikam tikar tiki tiktok tikus tilang tim timana
  timba timbang time timeout timpa timpang timur tindak tindas tinggal tinggi tinja tinjau tiongkok tipis
  tipu tiram tiru tisu titiang titik titikipun titikna titip title tiyang tk tki tks tkw tlatah tlg tmpt tni
  tobo togel toh toilet tokek token toko tokoh tokopedia tolak toleransi tolol tolong tomat tombol tong
  tongkat tonjok too top topan topi torang tos total toya tp tpi tradisi tradisional trafo transparan
  transparansi trauma trek trep trimakasih trims tronton trotoar trs truk tsb ttd tua tuak tuan-tuan tubuh
  tuduh tugas tuh tuhan tuju tujuan tujuh tukang tukar tuku tuladhanipun tulang tular tuli tulis tulung
  tuluy tumbang tumbuh tumpah tumpak tumpang tumpuk tumut tuna tunai tunanetra tunas tunda tunduk tunggak
  tunggal tunggu tungku tunjuk tuntas tuntut tuntutan tuo turap turbin turis turun tusuk tutup twitter type
  u uang ubah ubar ubi ubin ucap udah udakawis udan udang udara udh ugi uih ujar uji ujian ujung ukara ukir
  ukur ulah ulang ular ulat ulet ulu umat umkm umpan umpat umum umumnya umur undang undang-undang undian
  undur unggah unggal ungkap ungsi ungu unik unit unjuk unknown unsur until untuk upacara upah upama upami
  upaya urai urang urat urban urea urug urugan urus urusan urut usah usaha usai usang usia usik usir ustad
  ustadz ustadzah ustaz ustazah usul usulan usulipun usulna usus usut utama utamakan utang utara utawi utk
  utuh uwis uwong va vaksin valid value variasi vendor versi version via video view vihara village villager
  viral virus visual visum vitamin voli voltase volume wa waalaikum waalaikumsalam wabah wabup wacana wadah
  waduk wadul wae wafat wagub wah wajah wajar wajib wakil waktos waktosna waktu walau walaupun waleranana
  wali walikota walungan wangsulanipun warga waris warna wartawan wartos warung was wasit waspada wassalam
  wassalamualaikum watak water wates wawali wayang wb weak web wedana wekdal wekdalipun wenang were wes wet
  wetah wewenang wewengkon wewengkonipun whatsapp wib wibawa wilayah wilayahna wipe wis wisata wisuda
  wisudawan wit wita with withdraw withdrawn without wiwitanipun wkwk wni woi won wong wonten words wortel
  wr written wrong wungkul xxxxxxxx ya yaitu yakin yakni yang yatim ybs ye year yet yg youtube yth zakat
  zalim zaman zebra zero ziarah zina zona zonasi zuhur
  jutek judes ketus sewot sinis songong nyolot lelet lemot sotoy belagu ngegas pake jabatan dugaan
`;

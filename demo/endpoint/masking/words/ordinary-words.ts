/** Words that are no name although a capital, or an introduction, stands before them: Indonesian, and its regions’ small words. */
export const ORDINARY_WORDS = `
  a aamiin abadi abai abis abrasi absen abu acak acan acar acara access account accuracy actors acuh ada
  adab adalah adapun adat add adik adil admin administrasi administrator adminya adu aduan aduh aduhh aduk
  agak agama agar age agen agency agenda ageung ago agraria agree agung agustus ahad ahli aib air aja
  ajaib ajak ajaran aje ajeng ajur akademi akal akan akar akhir akhirat akhirnya akhlak akibat akibatnya
  akrab aks aksara akses aksesibilitas aksesipun aksi akta akte aktif aku akun akurat ala alaikum alam
  alamat alamatipun alamatna alami alangkah alas alasan alat album alergi alhamdulillah alih alim aliran
  alkes alkohol all allah almarhum almari almt alokasi alon aloud alpukat already alt alter alumni alun
  alur amal aman amanah amat ambek ambil amblas ambles ambrol ambruk ambulan ambulance ambulans ameen
  ampas ampat ampek amplop ampun anak anake anaknya analisa analisis anana anarkis ancam ancaman anda aneh
  aneka anemia anggap anggaran angge anggenipun anggo anggota anggur angin angka angkana angkat angkot
  angkuh angkut angsur aniaya anjeun anjeunna anjlok anonim anonymous answer antar antara antarkan antena
  anti antre antri antusias anu anyir apa apabila apakah apalagi apapun aparat aparatur apek apel api
  aplikasi apo apotek apotik apresiasi april arah arahan arang are area arep aria arisan armada arsip arti
  artikel arus asal asalkan asam asap ask asli asmanipun aspal aspirasi asrama assalamu assalamualaikum
  astaghfirullah astana asu asup asuransi atanapi atap atas atasan atau atom atos atribut atur audit aus
  auto awak awakdewe awake awalna awas awet awit awujud aya ayah ayam ayeuna ayo ayunan azan bab babak
  babar babat babi babinsa baca bad badai badan bade badhe bae bagai bagaimana bagekaken bagi bagian
  bagikeun bah bahan bahas bahasa bahaya bahkan bahu bahwa baik baiknya baja bajak baju bak bakal bakar
  bakso baku bakul bal balai balap balas bale baliho balik balita balok bambu ban bandang bandar bandel
  bang banget bangga bangkai bangku bangsa bangsal bangun banjar banjir bank bansos bantah bantal bantu
  bantuan bantuin banyak banyu bapak bapaknya bapana bar bara barang barangkali barat bareng baris baru
  barudak barusan basa basah basi batako batal batalaken batang batas batin batok batu batubara batuk
  batur bau bawa bawah bawang bayan bayang bayangin bayar bayi bca beasiswa beban bebas bebek beberapa
  becak becek begadang begal begini begitu begitulah bejat bekal bekas bekerja bekicot bel belagak belah
  belajar belaka belakang belalang belanja belas belatung belerang beli beliau belok belom belum benah
  benak benang benar bencana benda bendahara bendung benerin bengkah bengkak bengkel benih benjol bensin
  bentuk berani berapa beras berat berdiri beres beri berita berkali berkas berkat bersama bersatu bersih
  bersihin bersihkan besar besaran beserta besi besok beta betah betahaken betapa betino beton betul
  between bhabinkamtibmas biak biar biarpun biasa biasanya biaya bibi bibir bibit bicara bidan bidang
  bijak biji bikak bikin bila bilamana bilang bilih bilik bin binatang bincang bingung bini bintik biru
  bisa bisik bising bismillah bisnis biso bisu blangko blender blh blm blok blokir blt bni bnyk bobrok
  bocah bocor bodong body boga bohlam bohong bojo bojoku bola bolak boleh bolehkah bolong bolos bom bon
  boneka bongkar bonus bor boraks borang boros boru bos bosan bot boten botol boyong bpd bpjs bpnt brankas
  bri bro bronjong brow browser brutal bs bsi bsk btn bu buah buang buat bubar bubuk bubur budak budaya
  bude budha bugar buih bujuk bujur buka bukan bukannya bukti buku bukun bulat bulir bum bumbu bumdes bumi
  buncis bungkus bungsu buntet buntu buntut bunuh bunyi bupati buram bursa buru buruan buruh buruk burung
  bus busek busuk but buta butir button butuh butut buyut byk bytes cabai cabang cabe cabul cabut cacah
  cacam cacat cadang cadas cagar cahayanya cai cair cak cakap caknyo caleg calendar calo calon camat
  campak campur cancel canda candi canggih cangkul capai capek cara caranya card cari carioskeun
  cariyosaken cas case cat catat catatan category cegah cek cekak cekap celah celaka celana cemar cemas
  cembung cendol cengeng centang cepat cepet cerah cerai ceramah cerdas cerewet cerita cermat cermin cetak
  cetha challenge change channel choices chunk cicil cicilan cilik cinderamata ciri cita citizen cluster
  coba cobi cocog cocok code cokelat coklat colok complaint confirm consent const contact content contoh
  contona coordinates copet copot copy cor corak coret count cp cq cuaca cubo cubola cuci cucian cucu cuek
  cukai cukang cukup cukur cuma cuman cumi curah curam curang curanmor curhat curi curiga cuti cuy dada
  dadak dados daerah daftar dagang dah dahan dahar dahulu dak dakwa dalam dalan dalem dalih damel damkar
  dampak dan dana dandos dangkal dangu danramil dapat daptar dapur darah darat dari daripada darurat dasar
  data datang datangi date dates daun day daya days deadline debat debit debu default deh dekat delapan
  demam demi demikian demo denda dendam dengan dengar denyut depan depo depot deras dereng deres deret
  derita desa desak desember desil detail details detik deui device dewan dewasa dewe dgn dh dhaftar
  dhateng dheweke di dia diam diaos diare dibantu dic diesel dieu digit dikit diler dimana dinas dio dip
  dipan direktur diri dis disana disini disko diskon distrik dit ditindak ditu dk dll dlm dng doang dobrak
  dokter dokum dokumen dom domain domisili dompet done dong dorong dosa dosen dosis dot draf draft
  drainase drop dsb dst dtks dua duda duduk dugi duit duka duku dukuh dukun dukung dulu duluan dumugi
  dungu dunia duo duri durian durung dusta dusun e egois ekonomi ekor ekstrem elektronik elok elpiji email
  emak emang emangnya ember embung emosi empang empat empek empty empuk enak enam encan encer endak endi
  endpoint energi engga enggak enggal engk engsel entah enteng entosi erosi error errors es esok eta ethok
  etika eusi eusina evakuasi evidence ewah exact export fail fakir faktor far fasilitas fatal fault
  februari fiber figures fiktif file files filter filters final find first fisik fit fitnah fokus folder
  for forgotten form formalin formasi formats formulir forum foto fotokopi fotonipun found from full ga
  gabah gabung gadai gadhah gaduh gaes gagah gagal gaharu gajah gaji gajih gajinya gak galak galat galeri
  gali galian gallery galo galon gambar gambaripun gambarna gambut gampang gampil gan ganas gancang
  gandeng gandum gang ganggu gangguan gangsal ganja ganjal ganjil ganti gantos gantung gap gapiksel gapura
  garam garansi garasi gardu garis gas gatal gaul gaw gawang gawat gawir gaya ge gegabah gejala gelap
  gelas geli gelombang gemar gembira gembleng gembok gemetar gempa gempar gemuk genangan gencar gender
  gendong general generasi generator geng genggam genset genteng gerak geram gerbang gereja gerobak geser
  getah getar getaran getuk geura geus giat gigi gigit gila gilir gimana gin girik gitu gizi gladhen goda
  goes gogos golek gor goreng gorengan gosip got gotong goyang gratifikasi gratis griya griyo grup
  gubernur gubuk gudang gue gugat guide gula gulita gulma gulung gumpal gundul gunung gurau guru gusur
  guys gw habis had hadir hafal hai haid hajah hajat hajatan haji hak hakikat hakim hal halal halaman
  halang hallo halo halte halus hama hamba hambat hamil hampa hampir hancur handal handap hangus hanya
  hanyut hapal hapus haram harap harapan harga hari-hari harian harta hartosna harus has hasil hasrat
  hasut hati hatur haus hawa header hebat heboh hehe hektare held heli hello helm hemat henteu henti heran
  herbal hero heula hewan hiasan hibah hidung hidup hihi hijau hiji hilang hilangnya hilir hina hindu
  hingga hint hints hiraukan hirup history hitam hitung hj hoaks honor honorer hope hormat hours hoyong
  hrs huhu hujan hujat hukum hulu huni huruf hutan hutang i ialah ibadah ibarat ibu ibunda ibunya ical id
  idak idap ide idempotency identitas idle idpel idr ieu igo ijazah ijin ikan ikat iki iklan iklim iku
  ikut ilang ilegal ilmu imah imbas imbau import impossible imunisasi inap incident indonesia induk indung
  industri infak infeksi info informasi ing ingat ingin ini inilah initials injak innalillahi inpormasi
  input insecure insentif inset inspeksi inspektorat instansi insyaallah integer interim intern internet
  inti intimidasi intip intro invalid investasi iraha irama iri irigasi iris irit isap isi isian isinipun
  islam iso istirahat istri isu isyarat item itik itu itulah itupun iuran iya iyo izin jadi jadwal jaga
  jagal jago jagung jahat jahe jahit jail jajan jaksa jalan jalan-jalan jalanan jalani jalma jalmi jalur
  jam jamaah jaman jambret jambu jamin jamu jamur janda jangan janggal jangkep jangkepipun janjang janji
  janten jantung januari jarak jarang jari jarum jasa jatah jatuh jauh jawab jebol jelang jelas jelek
  jembatan jemput jemur jenazah jengkol jenguk jenis jentik jenuh jera jerat jerawat jerigen jeriken
  jeritan jero jerona jeruk jeung jg jgn jijik jika jinak jinis jinisna jitu jiwa jl jln jogan joget jompo
  jorok json jual jualan juang juara jubah judi judul juga jujur juli jumat jumlah jumpa juni jurang juru
  jurus juta jutaan kaan kabaca kabar kabeh kabehane kabel kabid kabikak kabiyantu kabuka kabupaten kabur
  kabusek kabut kaca kacana kacang kacanipun kacatet kacathet kacau kadaluarsa kadang kader kades kadis
  kados kadus kae kaga kagak kagem kaget kah kahapus kahiji kain kait kajadianana kajian kak kakak kakek
  kaki kakintun kakirim kakus kal kala kalah kalangkung kalap kalau kalebet kalem kalender kaleng kali
  kalian kalih kalimah kalimat kaliyan kalo kalonen kaluar kam kamajenganana kamalir kamar kambuh kamera
  kami kamis kampanye kampung kamu kamus kan kana kanan kandang kandung kang kangen kangge kanggo kanker
  kanthi kantong kantor kantos kaos kapacak kapak kapal kapan kapankah kapendak kapilih kapok kapolda
  kapolres kapolsek kaprah karam karang karaoke karat karcis kardus karena karet karo kartu karung
  karyawan kas kasambung kasar kaset kasi kasian kasihan kasil kasimpen kasubag kasur kasus kata katampi
  katanya katarajang kategori katek kathah katolik katup kau kaum kaundhuh kaunduh kaur kawal kawasan
  kawat kawin kaya kayak kayu ke kebak kebakaran kebal kebanjiran kebon kebul kebun kebut kecam kecamatan
  kecap kecewa kecil kecoa kecuali kecut kedua keep kegiatan kehilangan kejam kejang kejar keji keju kek
  kekal kekar kelak kelam kelapa kelar kelas kelem kelihatan kelinci keliru kelompok kelontong keluar
  keluarga keluh keluhan kelurahan kemah kemana kemarau kemarin kembali kembang kembar kembung kempes
  kemudian kena kenal kenapa kencang kendala kendaraan kendur kene kental kentang kepada kepala kepanasan
  kependudukan kepengen kepiye kept kepung kera keracunan keram keramat keran keranjang keras kerbau
  kerdil keris keristen kerja kerjaan keroyok kersa kertas keruh kerupuk kesal kesan kesehatan ketahuan
  ketat ketek ketiga ketik ketika ketua ketuk keun keur key khawatir khusus kia kiai kian kias kibas kieu
  kijang kilang kilat kilo kilometer kimia kind kinds kinerja kini kinten kintun kintunkeun kios kip kipas
  kira kirang kiri kirim kiruh kis kisah kisaran kita kito kl klaim klarifikasi klasifikasi klentu klien
  klinik klo kmrn knalpot koalisi kode kodena kodenipun kok kol kolam kolesterol kolom kolusi komite
  kompor komputer komunal komunitas konci kondisi konflik kono konsumen kontainer kontak kontan kontrak
  kontrakan kontras kontrol koordinat koordinatipun koordinatna koordinator koperasi kopi kor koral koran
  korban koreksi korup korupsi kosong kosongaken kosongkeun kost kota kotak kotor kotoran koyak kpd kram
  krama kran kresek kriminal krisis kristen kritik kritis krn ksi kua kuah kuali kualitas kuasa kubangan
  kubik kubur kuda kudis kudu kue kuitansi kuku kukus kula kulawarga kuli kuliah kulit kulkas kulo kumaha
  kumal kuman kumpul kumuh kunci kunjung kuno kuota kuotanipun kupas kupon kur kurang kurs kursi kursus
  kurus kusam kusta kusut kutip kutu kuwi kuwu kwitansi kyai kyk lab laba label labil laboratorium labu
  lacak laci ladang ladangnya lafal laga lagi lagu lah lahan lahap lahir lain lajeng lajengaken laki
  laktasi laku lalai lalap lalat lalu lama laman lamban lambat lambatnya lampahipun lampiran lampu
  lampunya lamun lan lanang lancang lancar landai lang langgan langgar langit langka langkah langkung
  langkungi langsung language lanjut lansia lantai lantang lantaran lapak lapang lapar lapis lapor laporan
  laporanana laporanipun laporanna lapuk lapur lara larang laras lare large lari laron larut las last lat
  late later latitude lauk laun laundry laut lawak lawan layak layan layang layar layaripun layarna layu
  lead lebah lebam lebar lebaran lebat lebet lebetaken lebetipun lebetkeun lebetna lebih lebur leceh lecet
  left legalisir legok leher lekas lelah lelaki lelang lele leluasa lem lema lemah lemak lemari lembab
  lembaga lembah lembap lembar lembur lembut lemes lempar lendir lengang lengkap lengkep lengkepna length
  lenyap lepas lepat lereng leres lesu letak letih level lewat lg lgi lho liar liat libat libur licik
  licin lidah lihai lihat likur lilin lima limbah limit limits limpah limrahipun lindung linear lines
  lingkungan link lintas lipat liput lirik lisan list listrik liter lkeun lks loba lobang lobi locale log
  logistik loh lokal lokasi loket lolos lom lomba lompat long longgar longitude longsor lontar lontong
  loosen loreng los losmen loteng loyal lu luang luap luar luas lubang lucu ludah ludes lugas luhur luka
  lukis luluh lulus lulusan lum lumampah lumangsung lumantar lumayan lumbung lumpuh lumpur lumut lunak
  lunas luntur lupa luput lur lurah lurus lusa lusuh lutut maaf mabok mabuk maca macam macet madosi mafia
  magang maghrib magrib mah maha mahal mahasiswa mahir mail mailipun main maju mak maka makam makan
  makanan makasi makasih maki makin maklum makna maksud malah malam malang malapetaka malaria malas malih
  malu mambu mampet mampir mampu mana manajer mancur mandat mandi mandiri mandor manehna mangertos mangga
  manggis mangkal mangkat mangke mangkir mangkrak mangkuk mangrupi mangsuli manja mano mantan mantap
  mantri manusia many maos map marah maraknya maranehna marengaken maret margi margin mariksa mark marka
  marks mas masa masak masalah masalahna masam masih masing masjid masker massa massal master masuk
  masyaallah masyarakat mata matahari matang mateng material mati matur mau maupun maut mawi max mayar
  mayat mbah mbak mbaka mbayar mbebayani mbek mbetahaken mbikak mbiyantu mbok mbongkeun mboten megapiksel
  meh mei meja mekar melaporkan melek melihat melok melon melotot memang memar memory menang menapa menara
  menawi menc mencet mendem mendung mengalami mengapa mengeluh menika meninggal menit menteri menu
  menyampaikan menyusui merah merana merasa merata merdeka merdu merek mereka meriah merk merosot mertua
  merupakan mesin mesjid meski messages mesti mesum meta meter meteran method metres mewah mewakili mhn
  migran mikro milih milik milisi milu mimin mimiti mimpi min minangka minat minggu minim minimal
  minimarket minimum minta mintak minum minutes minyak miras mirsani miskin mismatch mistar mitakenaken
  mksih mlebet mlebetipun mo moal mobil mobilnya modal mode model modin modus mogok mohon mokmano molor
  momen mondok monggo month monyet moral more most motif motor move mriki mriksa mriku msih muak mual
  muara muat mubazir muda mudah mudah-mudahan mudik muka mukana mukena mulai mules multipart mulus mulut
  mun munafik muncrat muncul mundur mung munggah mungkin muntaber muntah murah murahan murid murung musang
  musawarah musibah musik musim muslim musnah musuh musyawarah mut mutasi mutlak mutu mw n na naas nabi
  nada nafas nafkah nafsu nah naha naik nak nakal nalika naluri nama namaste name names nami nampak nampi
  nampik nampina namun namung nanaon nanas nandangi nanggapi nangka nanti nanya naon napa napas narik
  narikna narkoba naros naroskeun narrow nasi nasib nasional naskah nate navigator nb nda ndak ndalu
  nebang negara negeri nekat nelayan nemb nembe nenek neng nepikeun nerangkeun nerasaken neraskeun netra
  netral netralitas new newest news next ngabagikeun ngabahayakeun ngadamel ngadamelna ngadangu ngadu
  ngageser ngajeng ngalaporkeun ngan ngana ngandhap ngangge nganggo ngantos ngapain ngapo ngarobihna
  ngarojong ngaturaken ngaturi ngawaler ngebut ngendi ngene ngentosi ngeri ngetang ngewahi ngga nggak
  nggal nggeh nggeser nggih ngginakaken ngintun ngintunkeun ngintunkeunana ngisi nglacak nglaporaken
  ngolah ngono ngopo ngrencangi ngrika ngriku ngs ngurus ngurusna nian niat nih nik nikah niki nikmat niku
  nilai ning ninja nipun nisan nista no nol nolak nomer nomeripun nomerna nomor non nonaktif none
  nongkrong norma normal normalisasi not nota notaris note notes notice notify november now nta ntah ntang
  ntar nu nuhun nuju null number numbers nunggak nunggu nutup nuwun nyala nyalira nyaman nyambung nyamuk
  nyaris nyarujuki nyata nyatet nyathet nyawa nyebataken nyebatkeun nyenyak nyepeng nyepengna nyerat nyeri
  nyimpen nyinyir nyonya nyuhunkeun nyungsi nyuwun o obat obj objek obrol odol office officer offline ogah
  oge oi ojek ojol ok oke okey oknum oksigen oktober okulasi olah olahraga old oldest oleh oleng oli om
  omah ombak omber ompong ompreng omzet once onderdil one ongkos onom open operator opini opo opsi optik
  ora orang oranye order org organ organik organisasi osis otak otomatis otonomi otot outbox outcome
  outside oven over pabrik pace pada padahal padam padat padek padi pados pagar page pagi paham pahit pair
  pajak pak pakai pakaian pakan pakde pake paket paksa paku palang palsu pam pamajikan paman pamar
  pamarentah pami panah panampi panas panci pandai pandang panel panen pangageungna pangajeng pangan
  panggenanipun panggil panggung panginten pangkal panglamina panglobana pangrojong pangurus panik
  panitera panitia panjang panjangipun panjangna panjat panjenengan pantai pantas pantau panyatujuanana
  panyungsi papan papat para parah paraji param parameter parang parangkat parantos pare pareng pari
  parios parit parkir parpol parse parser part partai paruh pas pasal pasang pasar pasca pasien pasir
  paslon paspor pasti pasung patah paten path patok patroli patugas patuh patung pause payah payun
  payuneun payung pdam pdhl peak pecah pecak pecat pedagang pegal pegang pegat pegawai pejabat pekan pekat
  pekerja pekerjaan peladen pelajar pelaku pelan pelapor pelayanan pelik pelosok peluang peluk pelumas
  pembangunan pemda pemdes pemerintah pemilik pemilu pemkab pemkot pempek pemuda pemudi penat penc pencet
  pencuri pendamping pendek pendidikan penduduk penerima pengaduan pengen pengin penginapan pengungsi
  pengurus penjara pentas penuh penyakit penyok penyuluh pepaya per perabot perah perahu peran perang
  perangai perangkat peras perbaiki perban percaya percuma perda perempuan peres pergi perhubungan perih
  perihal perikanan periksa period perkara perlahan perlu permisi pernah persen persis person pertama
  pertanian pertiwi perumahan perut pesan pesangon pesantren pesawat pesen pesenipun pesenna pesisir pesta
  pet peta petai petak petaka petana petang petani petanipun peti petir petugas petugasipun petugasna
  peunteun phone photo photos piatu pidana pidato pihak pijat pikap piket pikeun pikir pikul pilek pilih
  pilkada pilkades pilu pindah pinjam pintar pintas pinten pintu pinuh pipa pipi pipis piranti pirsa
  pirsani pisah pisan pisang pisau pita pitados pituduh piutang pixels piyambak piyambake piye pkh pkk
  place plafon plain plang plastik platform please plin plis pliss pln pohon point pokok pola polindes
  polisi politik polres polri polsek polusi pompa pondasi pondok popok porak pormulir poros porsi port
  portal pos posisi posko poster posyandu potensi poto potona potong practice praktik prasaja pratinjau
  presiden prestasi pribadi pribados prihal prioritas pripun privasi problem problems produk produksi
  profesi program progress prona properti propinsi proposal proses prostitusi protes proyek proyektor ps
  psikis puas puasa public publik pucat pucuk pudar pukul pula pulang pulau pulen pulih pulpen pulsa puluh
  pun punah punapa puncak pundi punggung pungli pungut pungutan punika punten puntung punya pupuk pupus
  pura pusat puskesmas pustaka pustu putih putus query raba rabat rabi rabies rabu rabuk rabun racun
  radang radio radius ragu rahang rahasia raib raih rajin rak rakit rakus rakyat ramah ramai ramal
  rambutan rame ramo rampas rampok rampung rangka rangkap rangkep ranjang rantai rapat rapi rapor rapuh
  rare rasa rasional rasis raskin rate ratus rawa rawan rawat rawuh raya rayap razia readers real
  realisasi reason reasons rebah rebus rebut receh receipt reformasi region register regu regular rehab
  rehabilitasi rek rekam rekan rel rela relatif relawan relokasi rem remaja remang remove rempah remuk
  renang rencana rendah rendam rengat renovasi rental rentan rentenir reot report reporter reports repot
  resah reset resik resiko resmi rest retak retribusi retry return revisi reyot rezeki ribet ribu ribut
  rinci rindang rintih risak risau risiko riwayat rk rob robek robih roboh roda rojong rokok rombak
  rombongan rompi ronda rongsok rontok rosak rotasi rough rp rsi rt ruang ruas rugi rujak rujuk ruksak
  rukun rules rumah rumit rumiyin rumor rumpun rumput runtuh rupiah rural rusa rusak rusuh rute rutin rw
  saat saatos saatosna sabab sababaraha saben sabit sabtu sabuk sabun sabung sacara sadap sadar
  sadawanipun sadaya sadayana saderengipun sadis sae saestu saget sah saha sahabat sahenteuna sahut saja
  sajak sakaligus saking sakit sakmenika saksi saku salah salajengipun salajengna salak salaki salaku
  salam salami salawasna saldo salep saleresna salin salon salur salve sama sambil sambung sami sampah
  sampai sampeyan samping sampul sampun san sana sanalika sandal sanes sanesipun sanga sangat sanggah
  sanggar sanggup sangka sangsi sangu sanitasi sanksi santai santri santun sapa sapanjang saparantos
  sapertos sapi saprak sapu saraf saran sarana sarang sarapan sareng sarta sarujuk sarujuki sarujukipun
  sasak sasampunipun sasar sasih sastra sate satelit satengahna saterasna sateuacanana satpam satu satuju
  satunggal satunggalipun saudara saudari sauger save sawah saweg sawios sawit say saya sayang sayap sayat
  says sayur sblm sd sdh sdn sdr sdri sebab sebagai sebaiknya sebar sebelah sebelum seberang sebut
  secepatnya sedang sedangkan sedih sedikit seen sega segan segar segera segi sehat sejahtera sejak
  sejarah sejuk sekali sekalian sekarang sekcam sekdes sekian sekira sekolah sekretaris seksi selaku
  selalu selama selang selasa selasar selatan seleksi selesai selimut selip selokan seluler semak semakin
  semangat semangka sembako sembarang sembilan sembuh semen sementara semoga sempat sempit semua semut
  senam senang send sendi sendiri sendu seng sengaja sengat sengketa sengsara seni senin senior senjata
  sensus sent senter senti sentuh senyum sepak sepakat sepatu sepeda sepele seperti sepi september sepuh
  sepuluh seragam serah serak serakah seram serang serat serba serbu serentak seret sering serius serta
  sertifikasi seru servis sesak sesal sesuai set setan setara setel setelah setiap setor setrum setuju
  setup sewa sia siaga siang siap siapa siar sibuk sidang sifat sigap sih sikap sikok siksa siku sikut
  silahkan silakan silau similar simpan simpang simpul simulasi sinar sinau sindir sini sinten sinyal
  sinyalipun sinyalna sip sipil siram sirene siri sirsak sirup sis sisa sisi sistem sistematis siswa siswi
  situ situs situsna siul siyos sj skeun skip skrg skrip slot sma sman smk smkn smp smpn sms sna soal
  sobat sobek sogok sok solar solid sombong songket sopan sopir sora sore sorts sosial sosialisasi soto
  spam span spanduk speaks sportif spot spp staf stale standar stars start state status statuses stempel
  step steps stiker stok stop storage stres strip stroke style suami suap suara suasana suatu subhanallah
  subsidi such sudah sudut sugih suhu sukarela suket sukses suku sulit sulut sum sumbang sumbangan sumbat
  sumber summary sumpah sumur sunatan sungai sungguh sungkan suntik supados supaya super supir support
  supports surat suratna surau sure surel surga suruh survei susah susu susul susun susut suwun swadaya
  swanten swasembada swasta swastiastu switch sy syalom syarat taat tab tabe tabel tabrak tabuh tabung
  tadi tagihan tahan tahap tahu tahun tajam tak takaran taken taksih takut takziah talang tali taman
  tamasya tamat tambah tambak tambal tambang tambun tampak tampan tampar tampi tampil tamu tanah tanam
  tanda tandan tandha tandhani tangan tangga tanggal tanggap tangguh tanggul tanggung tangis tangkap
  tangki tani tanjakan tank tanpa tansah tante tanya tapak tapi tara target tarif tarik tarima taruh
  taruna tas tasih task tatap tau taun tautanana tautanipun tawar tawon tawuran tayang tdk tebal tebang
  tebar tebu tebus tega tegak tegal tegang tegangan tegas tegur teh teka tekan tekanan teken teknis
  teknisi tekor teks teladan telah telak telanjang telanjur telantar telas telat telepon teliti telkom
  telor telpon telpun telur tema teman tembaga tembok tembung tembus tembusan tempat tempatna tempe tempel
  tempo tempuh temu tenaga tenang tendang tengah tengeripun tenggelam tengkulak tenis tentang tentara
  tenteram tentu tepat tepi tepung ter terang terapi teras terbang terbit terhadap terhormat teriak terik
  terima terimakasih terkait terlalu terlambat terlampir terlantar terlapor term terminal ternak terong
  teror terpal tersayang tersebut tersumbat tertanda terus tetangga tetap tetapi tetep tetes teu tewas
  text tgl thanks tiang tiap tiasa tiasana tiba tidak tidur tiga tihang tik tikam tikar tikus tilang tim
  timana timba timbang time timeout timpa timpang timur tindak tindas tinggal tinggi tinja tinjau tipis
  tipu tiram tiru tisu titikipun titikna titip title tiyang tk tki tks tkw tlatah tlg tmpt tni tobo togel
  toh toilet tokek token toko tokoh tolak toleransi tolol tolong tomat tombol tong tongkat tonjok too top
  topan topi tos total toya tp tpi tradisi tradisional trafo transparan transparansi trauma trep
  trimakasih trims trotoar trs truk tsb ttd tua tuak tubuh tuduh tugas tuh tuhan tuju tujuan tujuh tukang
  tukar tuku tuladhanipun tulang tular tuli tulis tulung tuluy tumbang tumbuh tumpah tumpang tumpuk tumut
  tuna tunai tunanetra tunas tunda tunduk tunggak tunggal tunggu tungku tunjuk tuntas tuntut tuo turap
  turbin turis turun tusuk tutup type u uang ubah ubar ubi ubin ucap udah udakawis udan udang udara udh
  ugi uih ujar uji ujian ujung ukara ukir ukur ulah ulang ular ulat ulet umat umpan umpat umum umumnya
  umur undang undian undur unggah unggal ungkap ungsi ungu unik unit unjuk unknown unsur until untuk
  upacara upah upama upami upaya urai urang urat urban urea urug urus urusan urut usah usaha usai usang
  usia usik usir ustad ustadz ustaz usul usulan usulipun usulna usus usut utama utamakan utang utara utawi
  utk utuh uwis uwong va vaksin valid value variasi versi version via video view vihara village villager
  viral virus visual visum vitamin voli voltase volume wa waalaikum waalaikumsalam wabah wacana wadah
  waduk wadul wae wafat wah wajah wajar wajib wakil waktos waktosna waktu walau waleranana wali walikota
  walungan wangsulanipun warga waris warna wartawan wartos warung was wasit waspada wassalam
  wassalamualaikum watak water wates wayang wb weak web wekdal wekdalipun wenang were wes wet wetah
  wewenang wewengkon wewengkonipun wib wibawa wilayah wilayahna wipe wis wisata wisuda wisudawan wit wita
  with withdraw withdrawn without wiwitanipun wkwk wni woi won wong wonten words wortel wr written wrong
  wungkul xxxxxxxx ya yaitu yakin yakni yang yatim ybs ye year yet yg yth zakat zalim zaman zebra zero
  ziarah zina zona zonasi zuhur
`;

import { list } from '../words/lexicon.js';

/** `TITLES` are nothing but forms of address: a word behind them is a name, unless it is an ordinary one. */
export const TITLES = list(
  `pak bapak bapa bpk bp ibu bu ib buk ibuk sdr sdri saudara saudari tuan nyonya ny mas mbak mba mbakyu kang akang teh teteh teteh neng cak gus bang
  abang kak kakak adik adek dik dek nenek nek kakek mbah mbok mbokde eyang opung ompung uda uni uwo haji hajah hajjah hj ustadz ustaz ustad ust ustadzah
  kyai kiai bidan mantri om tante pakde pakdhe paklik paklek pakcik bude budhe bulik bulek makcik paman bibi bik bibik alm almh almarhum almarhumah amang
  inang mang mamang bli yuk ayuk yu wak uwak cik koh engkoh enci tok atok tgk teungku abah nyai yai engku bapatua namboru lae udak amak etek angku mamak
  bunda aki nini pace mace daeng lek mak dg inaq amaq inak papuq papuk amanguda inanguda bou mpok ncing encing engkong oma opa
  bung usi nyong ajo pakwo makwo pakngah makngah paklong maklong paktuo maktuo yangkung yangti si jro`,
);
/** `TITLES` that reports address readers by so often that any word may follow: "tolong pak lampunya". */
export const CALLED = list(
  'pak bapak bpk bu ibu buk ib kak kakak mas mbak bang abang om tante sdr saudara dik adik dek haji',
);
/** `TITLES` that are jobs: what they do may follow, "bidan melayani empat desa". */
export const JOBS = list('bidan mantri ustadz ustaz ustad ust ustadzah');
/** Forms of address that are other words too, or that other words follow: only a capital tells that a name follows. */
export const UNSURE_TITLES = list(
  'tn ning kh h aa ko cek ci ama ina mama tulang jero datuk datuak nona emak kemas raden mbok papa bp po cek cece ' +
    'bripka bripda briptu brigadir aiptu aipda ipda iptu akp kompol akbp kombes serda sertu serka serma pelda peltu letda lettu letkol kopda koptu praka pratu prada ' +
    'pdt pendeta pastor romo suster bruder buya kaka ade puang dt sutan tuanku kgs mgs tb pedanda pinandita biksu datu encik tengku khatib penghulu',
);
/** Second halves of "pak de", "mak cik", "pak ngah" when written as two words. */
export const KIN_HALVES = list('de dhe lik cik ngah long wo tuo dang etek ning utih puh tuwo gaek adang');
/** Offices between a title and a name: "Pak RT Subagyo". Behind `PLACE_OFFICES` a place may follow instead. */
export const OFFICES = list(
  'rt rw kadus kepling kaling kasun klian kelian perbekel jaro bayan carik modin haji guru bidan mantri dokter ustadz ustad dr hj nyai kyai yai',
);
export const PLACE_OFFICES = list(
  `wali sangadi hukum pambakal petinggi peratin kakon keucik geuchik penghulu perawat bidan mantri kakam kapitan raja pemborong kontraktor juragan agen danton koordinator ketum
  kades lurah camat bupati sekdes sekcam guru dokter kepala ketua kasi kaur bendahara operator petugas kadis dukuh kuwu keuchik rt rw kadus oknum
  perangkat sopir supir staf pegawai admin panitia bu pak kader tukang satpam relawan pemilik preman kurir juru mandor pengurus sekretaris wakil mantan
  imam kapolsek babinsa kepsek penyuluh pendamping bayi balita warga pemuda janda lansia`,
);
/** Jobs that belong to no village: an unknown word with a capital behind them is a name. */
export const CARERS = list(
  'dokter perawat bidan mantri sopir supir operator mandor kurir satpam montir bendahara oknum',
);
/** Words between an office and a name: "kepala desa Rusmin", "kader posyandu Sumiati". */
export const OF_WHAT = list(
  'desa dusun sekolah posyandu puskesmas pustu pkk panitia kelompok pemuda lingkungan keuangan umum kampung parkir ojek gizi lapangan nagari jorong gampong pekon banjar adat distrik suku marga tiyuh wanua jaga negeri kelas jaga keamanan kebersihan koperasi',
);
export const KIN = list(
  `anak istri suami isteri ibu bapak ayah adik kakak tetangga keponakan cucu mertua menantu korban pelaku saksi saudara teman sepupu mamak emak bunda
  atasan bos majikan ponakan pacar tunangan besan kawan rekan sahabat ortu ayahanda ibunda abang kaka ade papa mama opa oma cicit sulung bungsu kembaran
  orangtua pemilik suaminya istrinya anaknya ibunya bapaknya ayahnya adiknya kakaknya cucunya ipar mertuanya keponakannya menantunya abangnya temannya bosnya atasannya mamanya papanya mamaknya penerima pelapor`,
);
export const OWN = list(
  'nyo ambo kulo abdi tiang kuring saya kami kita dia nya beliau sy aku kulo tersebut rumah tanah lahan kos usaha ipar ku sulung bungsu kandung',
);
export const SELF = list('saya sy aku aq ak kulo kula abdi kuring gue gw gua ulun ambo awak beta tiang niki');
export const STRONG = list(
  'bernama dipanggil namanya pengirim tertanda ttd pelapornya jenengku jenenge jenengipun ngaranna disapa alias',
);
/** Words of persons before a colon that ends a label; behind other labels a place or a thing follows. */
export const LABELLED_PERSONS = list(
  `kontak teknisi petugas menandatangani konfirmasi pelapor pengadu anggota daftar menolak hadir menyetujui mengetahui menerima membawa penerima saksi korban pelaku terlapor
  bersangkutan pengurus kader ketua sekretaris bendahara operator koordinator pendamping penanggung jawab tertanda nama orang warga pasien siswa murid balita bayi lansia
  janda pemilik pemohon pengirim ditangani diterima dihubungi verifikator admin relawan sopir`,
);
export const LABELS = list(
  `nama pelapor pengirim pemilik penerima saksi korban terlapor penanggungjawab narahubung cp pic dari oleh ttd pemohon warga anggota peserta lansia
  anak ketua terima diri identitas biodata berikut yaitu nm pengadu penanggung ahli`,
);
export const NAMA = list('nama nm namo jeneng ngaran wasta aran nami jenengan asmo');
export const CALLING = list(
  'hubungi menghubungi kontak cp pic contact tlp tlpn tlf nelpon telfon telepon whatsapp chat japri telp telpon wa hp call dengan sama an hub cari temui',
);
export const SAYING = list(
  `kata menurut oleh ujar ucap kepada sama dengan ke dan namun atau ketemu bertemu melalui lewat lapor terhadap milik punya rumah rumahnya warung toko
  kebun sawah sebelah depan belakang katanya kato miliknya punyanya bersama sawahnya kebunnya tanahnya tanah motor motornya mobil karo diurus dari`,
);
export const AFTER_NAME = list(
  `saya kami kita istri suami anak ibu bapak ayah pelapor pemilik beliau lengkap adalah ialah yaitu panggilan asli dia nya ku sy aku kulo adik kakak
  tetangga penerima sesuai ktp di orang tua kuring abdi kula kk warga korban pasien siswa murid mertua nenek kakek cucu`,
);
export const HELLO = list('perkenalkan kenalkan');
export const THANKS = list(
  'kasih wassalam salam hormat trims makasih terimakasih wassalamualaikum nuwun nuhun kami saya hormatku ttd tertanda suwun pernyataan menyatakan pemohon pelapor',
);
/** Words behind which somebody acts, speaks or owns: an unknown word with a capital is then a name. */
export const DOERS = list('kata ujar ucap menurut oleh milik katanya kato tutur sebut jare ceuk');
/** Acts of persons only; a word that may be a name is one before them. */
export const DEEDS = list(
  `mau bilang berkata mengaku ngaku meminta minta menolak nolak berjanji janji memukul mukul mengambil ngambil menerima nerima memungut mungut mengancam ngancam memaki menipu nipu
  mencuri nyuri marah menagih nagih membawa bawa menjual jual melapor lapor melaporkan menelepon nelpon menghubungi menyuruh nyuruh menyatakan mengatakan menjawab jawab menyebut
  menandatangani mabuk mabok memaksa maksa melarang ngelarang mengusir ngusir membentak bentak menyerobot memarkir markir memalsukan menggelapkan pinjam meminjam menyewa menyewakan
  ngutang berteriak teriak membunyikan nyetel kabur pergi pulang datang tinggal sakit meninggal lahir hamil melahirkan bekerja kerja ngomong omong ngasih kasih membayar bayar`,
);
/** People whose names follow in brackets or behind a colon: "Tiga warga (Mardi, ...)". */
export const PEOPLE = list(
  `warga penerima saksi anggota korban pelapor peserta lansia anak nama orang keluarga pelaku terlapor pengurus petugas siswa murid santri pemuda tetangga bertiga
  berdua berempat kader guru pasien janda penyandang difabel disabilitas nelayan petani pedagang pemilik layak anak-anak`,
);

/**
 * Names that are also words or places, or are too short to tell: names only beside another or behind an introduction.
 * Partly of the locale id_ID of @faker-js/faker 9.9.0 (MIT, notice in ../README.md).
 */
export const WORD_NAMES = `
  aas aat abadi abas abbas abdi abid abror adam ade adeh adi adian adika adikara adinda aditama adnan adung
  afdal agah agan agil agung aih aini aip ajang aji ajimat ajun akang akbar aki akil akmal alam alfa aliang
  alif aling alit aliyah amaliah amar ambar ambo ami amin amina amo amril amung ana ananda anang andang
  andini angel angga anggrek ani anih anis anjar anom anugerah anugrah aos apid apin ara arga argo ari arif
  arjuna arta arum asad asi asih asin asma asri ati atma aud aura aurora awal ayat ayatullah ayem ayi ayu
  ayub ayuk azalea babo bagas bagong bagus bahar bahari bahri bakda bakir bakti banawa bancar bani bano
  baraya bardi bari barokah basir baso batara bawon beja bejo belo bendang bendesa berkah beru bilal bima
  bindu bintang binti bisai bonar bowo bubun budi bujang bukit bulan bumi bunga butet buyung caca cagak
  cager cahaya cahya cakra cakrabuana cakrawala candra capa caraka carik catur ceceng cemani cemeti cempaka
  cengkal cengkir cicih cinta codet cokorda cucu cucun cut dacin dadah dadap dadi daeng dagel dahlia dalang
  damai damu danda darma daru dayan dayang dea dedes demon dendi dewa dewangga dewi dharma diah dian diana
  didih digdaya diki dila dinar dirgantara dito diva duduh duha edo een ega egi egy eha eja ela elan elang
  eli elon ema emas embuh embun emong ena encang encim endah endi eneng enti entit entong eon epi erik eti
  etik eva ewo fadil faidah fajar fajri falah fani fatah fatihah firdaus firdausi fitrah fitri fua fuad gada
  gadang gading gadis galang galar galuh galur gaman gamblang ganda gandewa gandi gandung gangsa gangsar
  gantar garan garda garuda gatra gde gea gede genta gepeng geroda gilda gio giri gita goh goni gori guci
  guntur gusti habib habibi habibullah hafizah hakam hakimah han hana hari harini haris harisah harja
  hartini hasta hayati hidayah hikmah hikmat hilal hok hoo huda hui husni hwa ian ibo ibun ibung ice idah
  ifa ifah ihsan iin iis ika ikhlas iko ilah ilahi imam iman imang imi inas indah ino insan intan ipung iqra
  isa isak isra istianah istiqamah iwa jabal jabir jagapati jagaraga jais jaiz jaja jaka jalal jalil jalu
  jamal jambak jamhur jang jannah januar jarwa jaswadi jati jatmika jauhar jauhari jaya jayanti jayeng jeje
  jelantik jelita jinawi jindra jinem johar johari juju jumhur juni kabak kabul kadar kadir kajen kaka kalim
  kamal kambu kamil kanang kanda kandar kanti karel karimah karina karma karsa karta kartika kartini karunia
  karya kase kasih kasum katirah katon kayun kelihan kemal kemala kemas kemuning kenan kenanga kenari
  kencana kenes keraf kerta kertayasa kesi kgs khalifah khalil kharisma khasanah kho kholik kiak kian kiara
  kiki kim kinan kinanti kio kirana kliwon koh krisna kristiani kromo kuat kukuh kumis kuncoro kundang
  kurnia kusuma kwa lai laja laksmi lala laminah langgeng langi lasut lau lawai layuk lazuardi lea lee lega
  legawa legi lela leman lengkong leo lestari lewa lewar liana lie liman limar ling lingga lintang liong liu
  loe logo lolo luh luhung luluk luwes madani made madruf maharani mahardika mahbub mahbubah mahesa
  maheswara mahfuz maimun makara makmur makruf maksum mala malau malik malika malin mandala mangun manik
  mantra mardi margana marhum mariah mario marisa marwah masagus maula mawar mayor mega melati meng meranggi
  meri merta meurah mgs mia mimin mina mirah mirin misbah moh mondong mubarak mudasir mufti mugi muh muhajir
  muhsan mujahid muji mujur mukti mulat mulia multazam mulya mulyadi mulyo mumpuni muning muntu murni
  mursalim mursyid musa muslih mustika mutia mutiara mutmainah muzaki muzakir nabu nafi nahak naim najam
  nala nalar narpati nasab nastiti nauli nayaka nazir neglasari nila nilam ningrat nio nirmala nona noni
  noor nova novel novela nrima nuh nuha nuri nurul nuzul nyai nyak nyana nyimas oah odah ode oei oen oey oib
  oka oki oliva oma oman omi omo onang oni ooh oom opung oyo oyok ozy padma padmi pahing palar palit
  pamungkas panca pande pandu pangaribuan pangeran pangestu panji parji parsi pasiran pelangi pemangku peni
  permai permana permata pia pinto pon ponco pontoh poo popi praba prabawa prabowo prabu pradana praja
  pratama prayitna pri pua puguh puji pujo puput purna purnama purnami purwa purwo puspa puspita puti putra
  putri putu raden raharja rahayu rahmat rai rajab raka rama ramadan ramadhan rambi ramin randi rante ranti
  raras rasta ratu raudatul raya rejeki rejo rembet rena resa resi restu reta ria ridha rijal rima rio rizki
  rizky rizqi rohani rohaniah roma roy rukiah rupa rut saadah saadat saban sabar sabilillah sadariah safa
  safaat safi safinah sahir said saji saka sakinah sakti salam saleh saleha salma salmon salwa samadi samrah
  sangadi sani sapto sarah sarengat sari sarmi sasa sasmi sasmita sastro satori satria sayidah sayidi sayu
  sekar selamat selan semadi sena senduk senja seno sentana senti sentosa seran seraya seruni setia sholeh
  sholeha sholehah sidik sie sikin sim sinar sinta sipahutar siska siu slamet sofa sohib soleh soleha
  solehah somba sri sridadi sripah subuh subur suci sugi sujud sukadana sukur suli sumarah sumeh sumirat
  sunah sunu supat supit suratna suri surya susila swastika syafaat syahdan syahriah syamsir syarah syarif
  syawal syekh syukur taba tahir taib takdir tama tamam tandung tanjung tantri tanwir taqwa tari tasdik
  taslim taswir tayib tee teguh temon tengker tentrem tera teratai tia timah timung tira tirta titi tji
  togar tompo topik trio trisula tuan tugi tukul tulak tulus tundang uca ucu udeh udi uha uhe ukhti uki uli
  ulin umami uman umbar umbu umi umroh unah uning unjung untung upi urip usu uswah utama utami ute utomo uum
  uus violet wader wadi wafa wage wahdaniah wahid wahyu walini wanda wangsa waode waras wardi wasi wasilah
  wasis wasitah waskita wazir wea wedana welas wibawa widiawan widya wie wijayakusuma wira wisal wulan yaman
  yap yayu yoe yos yoyo yudo yuli yuyu zahir zai zaim zam zen
`;

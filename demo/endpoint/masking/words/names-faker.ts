/**
 * Given and family names of the locale id_ID of @faker-js/faker 9.9.0 (MIT, notice in ../README.md), in small letters,
 * without doubtful ones (word-names.ts) and ordinary words.
 */
export const NAMES_OF_FAKER = `
  abimanyu abiputra abyasa adhiarja adhitama adiarja adinata aditya adriansyah afifah agnes agus agustian
  agustina ahmad airlangga aisyah ajiman ajimin ajiono akarsana alambana alamsyah alika almira amalia amanta
  amelia among anandya anastasia andriani anggabaya anggraini anggriawan anggun anita anjani antoni aqila
  ardana ardianto ardiyanti argono arifin aris arsipatra artanto artawan aryani aryanti asirwada asirwanda
  aslijan asmadi asman asmianto asmuni astuti aswandi aswani atmaja aulia aurelia azizah azzahra bagaskara
  bagiya bagya bahuraksa bahuwarna bahuwirya bajragin bakiadi bakianto bakidin bakijan bakiman bakiono
  baktiadi baktianto baktiono balamantri balangga balapati balidin balijan bambang banara banawi belinda
  bella betania budiman budiyanto cahyadi cahyanto cahyo cahyono caket cakrabirawa cakrajiya cakrawangsa
  calista candrakanta carla carub caturangga cawisadi cawisono cawuk cayadi cecep cemplunk chandra chelsea
  ciaobella cici cindy cinthia citra clara cornelia dalima daliman dalimin daliono damanik damar damayanti
  danang daniswara danu danuja dariati darijan darimin darmaji darman darmana darmanto darmawan darojat
  darsirah dartono daruna daryani dasa devi dimas dimaz dina dinda dipa dirja ditya dodo dono drajat dwi
  dyah edi edison edward eka eko elisa ella ellis elma eluh elvin elvina eman emil emin empluk endra
  estiawan estiono fabian faizah fara farah faresta farhunnisa farida fathina fathonah febi febian febriana
  febrianti febrina fernanda firgantoro firmansyah fitria fitriani fujiati gabriella gaiman galih galiono
  gamani gamanto gambira ganep ganesha ganjaran gasti gatot gawati ghaliyati ghani gibran gilang gina
  gunarto gunawan hadi hafshah haikal hairyanto halim halima halimah hamima hamzah handayani handoko hani
  hardana hardi hardiansyah harimurti hariyah harjasa harjaya harjo harsana harsanto harsaya hartaka hartana
  hartati harto haryanti haryanto hasan hasanah hasim hasna hassanah hastuti hendra hendri herlambang
  hermawan heru heryanto hesti hidayanto hidayat hilda himawan humaira hutagalung hutapea hutasoit ibrahim
  ibrani icha ida ikhsan ikin ilsa ilyas indira indra ira irawan irawati irfan irfandi iriana irma irnanto
  irsad irwan ismail iswahyudi ivan jaeman jailani jaiman jamalia jamil jane janet jarwadi jarwi jasmin
  jatmiko jayadi jefri jessica johan joko jono julia jumadi jumari juwita kahyang kairav kamaria kambali
  kamidin kamila kani kania kardi karen kariman karja karman karna karsana kasim kasiran kasiyah kasusra
  kawaca kawaya kayla keisha kemba kenzie kezia kiandra koko kuncara kunthara kurniawan kusmawati kusumo
  kuswandari kuswoyo laila lailasari laksita laksmiwati lalita lasmanto lasmono laswi latif latika latupono
  leilani lesmana lidya lili linda luis lukita lukman lurhur lutfan luthfi luwar mahdi mahendra mahestri
  maheswari mahfud mahmud maida maimunah makuta maman mandasari mangunsong mansur manullang marbun mardhiyah
  maria mariadi marpaung marsito marsudi martaka martana martani marwata maryadi maryanto maryati maulana
  maya mayasari megantara melani melinda michelle mila muhammad mulyani mulyanto mulyono muni mursinin
  mursita murti mustofa nababan nabila nadia nadine nainggolan najib najmudin najwa namaga nanda napitupulu
  naradi nardi narji nashiruddin nasim nasrullah nasyiah nasyidah natalia nathania natsir naura nimas
  ningrum novi noviana novita novitasari nugraha nugroho nur nuraini nurdiyanti nurlaela nyoman okta
  oktavian oktaviani okto oktovian olga olivia omar opan ophelia oskar padmasari paiman palastri paramita
  pardi parman patricia paulin permadi pradipta prakasa prakosa pranawa pranowo prasasta prasetya prasetyo
  prastuti pratiwi prayoga prayogo prita pudjiastuti purnawarman purnawati purwadi purwanti purwanto
  puspasari qori queen rachel rachmawati radika radit raditya rafi rafid rahardian rahimah rahman rahmawati
  rahmi raihan raina raisa rajasa rajata ramadhani rangga ratih ratna rayhan rendra rendy respati retno reza
  ridwan rika rina rini rita riyanti rosa rosalina rosman rudi rusman sabian sabri sabrina sadina saefullah
  safina safira safitri saiful salahudin salimah salman salsabila salsabilla samiah samosir samsul santoso
  saptono saputra saputri saragih saraswati sartika sasha satya septi setiawan setya shakila shania sherly
  sidiq sihombing sihotang silvia simanjuntak simbolon simon sinaga sintia sirait siregar siti sitompul
  sitorus situmorang suartini sudiati sudrajat supriyanto suryatmi suryono susanti suwarno syahreza syahrini
  talia tamba tami tampubolon tania tarihoran tasnim taufan taufik teddy tedi thamrin tiara tina tirtayasa
  titin tomi tri tsabita tugiman uchita ulva ulya umar umay umaya unjani upik usamah usman usyi uwais
  uyainah vanesa vania vanya vega vera vero vicky victoria viktor viman vino vinsen virman vivi wahyudin
  wahyuni wakiman waluyo wardana wardaya warji warsita wasita wastuti wawan wibisono wibowo wicaksono
  widiastuti widodo wijaya wijayanti winarno winarsih winda wirda wisnu wulandari xanana yahya yance yani
  yanuar yessi yoga yolanda yono yosef yudhistira yulia yuliana yulianti yulianto yuliarti yuni yuniar
  yunita yusuf zaenab zahra zahrah zaki zakir zalindra zamira zelaya zelda zizi zulaika zulaikha zulfa
  zulfikar zulkarnain
`;

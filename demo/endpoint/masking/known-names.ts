/**
 * Names that people bear in Indonesia and that are seldom anything else: no words of the language (Indah, Bunga, Surya), no
 * places. Written for this project; a name that is missing here is still found where the words around it introduce one.
 */
const NAMES =
  'aan abdul abdullah abdurrahman abidin achmad adang ade adi adit aditya afifah agnes agung agus agustina ahmad ahmadi aini ainun ' +
  'aisyah ajat akbar alamsyah albert alex alfian ali alimudin amalia amin aminah amir amiruddin amran anang andi andika andre andri ' +
  'andriani anggi anggraini anisa anita anto anton antonius anwar ardi ardiansyah arief arif arifin aris arman asep asih asmara asmawati ' +
  'asnawi asri astuti asyifa aulia ayu azhar azizah azzahra baharuddin bagus bambang basri basuki bayu bejo beni benny budi budiman ' +
  'budiono buyung cahyadi cahyono chandra cecep christina cucu dadan dadang daffa damar danang dani daniel darmawan darmi darsono darto ' +
  'darwis dede dedeh deden dedi dedy deni denny derry desi dessy devi dewi dian diana didi didik dika dimas dina dini djoko doni donny ' +
  'dudung dwi edi edy efendi effendi eka eko elisa elsa emi encep endah endang eni eri erlina erna erni ernawati erwin euis evi fadhil ' +
  'fadilah fahmi fahri faisal fajri farhan farid farida fatimah fatmawati fauzan fauzi fauziah febri febrianti felix feri fery ferdi ' +
  'ferdian fikri firdaus firman firmansyah fitri fitria fitriani fransiska fransiskus galih gatot gede gilang giman giyono gunawan ' +
  'gusti habibah hadi hafiz haidar hakim halimah hamdan hamid hamzah handayani handoko hani hanif hanifah hardi hariadi hariyanto ' +
  'harjo harti hartati hartini hartono haryanto haryati hasan hasanah hasanuddin hasnah hendra hendri hendro heni henny heri herianto ' +
  'herlina herman hermansyah hermawan heru herry hesti hidayah hidayati husein husin husni hutapea ibnu ibrahim ida idris ika ikhsan ' +
  'ilham imam imas indra indrawati intan iqbal ira irawan irawati irfan irma irwan isa iskandar ismail isnaini isti istiqomah iwan ' +
  'iyan jaelani jajang jamal jamaludin jamilah jannah jarwo joko johan johannes jono jumadi jumiati juni junaidi juariah juwita kadek ' +
  'kamal kamariah kardi karmi karno karsono karti kartika kartini karto kasim kasman kasmini kasno katijan ketut khadijah khairul ' +
  'khalid khoirul khotimah komang komar komariah krisna kristina kurnia kurniasih kurniawan kurniawati kusnadi kusuma kusumawati ' +
  'laila laras lasmi lastri latifah leni leny lestari lia lilik lilis lina linda lisa lubis lukman lusi lutfi made mahfud mahmud ' +
  'maimunah maman mansur mansyur mardi mardiah mardiana mardiyah mariam marini mariyam marlina marni marsinah marsiyem marta martini ' +
  'maruli marwan maryam maryani maryanto maryati marzuki masitoh maulana maya mega mei mela melani mimin mira misnah misran mochamad ' +
  'moch mohamad mohammad muchtar mugiyono muhamad muhammad muhidin muji mujiono mukhlis mulyadi mulyana mulyani mulyanto mulyono ' +
  'munawar murni murniati mursid murtini muslimin mustafa mustofa musa mutia nabila nadia nafisah nanang nanda nandang nani narti ' +
  'nasir nasrul nasution ngadimin ngadiman ngadiyem ngatini ngatiyem ngatman nia nining ningsih nisa noor nova novi novia novita ' +
  'novitasari nugraha nugroho nuning nuraini nuraeni nurdin nurhasanah nurhayati nuri nurjanah nurlaela nurlaila nurmala nurul nurwati ' +
  'nyoman oding oky oman opik paijan paijem paijo paimin painem painah paiman panjaitan paridah parjo parmin parno parti partini ' +
  'pardi pardede pasaribu paulus pipit ponidi poniman ponirah ponirin poniyem prabowo pramono prasetya prasetyo pratama pratiwi ' +
  'prayitno priyanto priyono puji purnama purnomo purwadi purwanti purwanto putra putri putu rachmat raden rahayu rahman rahmat ' +
  'rahmawati rahmi raihan rakhmat ramdani ramdhani ramli rangga rani rasyid ratih ratna ratnasari rendi reni reno restu retno reza ' +
  'riana rianti ridho ridwan rifai rika rini rina rinto risa riska riski risma rita rizal rizki rizky rizqi robert rochman rofiq rohani ' +
  'rohayati rohmah rohmat roni ronny rosalina rosdiana rosid rosida rosidah rosita roslina rosmiati rudi rudiansyah rudy rukmini ' +
  'rumini rusdi rusli rusman rusmini rusnani ruslan rustam sabar sadiyah saepudin saefudin saharuddin said saiful salamah saleh salim ' +
  'salma salmah samin samsudin samsul sandi sanusi santi santoso sapto sari sariah sariman sarinah sarip sarjono sarmin sarno sarpin ' +
  'sartika sarti sartini sarwono satria saputra saputri septi septian setiawan setiawati setyawan setyo sholeh sihombing sigit silvia ' +
  'simanjuntak simatupang sinaga siregar siti sitorus situmorang siska slamet sobari sobirin soleh soleha solihin sony sopian ' +
  'sri suci sudarma sudarmaji sudarmi sudarno sudarsono sudarti sudarto sudiyono sudjono sudrajat sugandi sugeng sugianto sugiarti ' +
  'sugiarto sugiman sugino sugiono sugito sugiyanto sugiyarti sugiyono suharni suharti suhartini suharto suharyanto suhendar suhendra ' +
  'suherman suhardi sujarwo sujatmiko sujiyem sujono sukarman sukarmi sukarno sukarti sukarto sukardi sukiman sukini sukinem sukirman ' +
  'sukirno sukiyem sukma sulaiman sulastri suliyah sulis sulistiawati sulistyo sulistyowati sumarni sumarno sumarsono sumarti sumarto ' +
  'sumiati sumini suminah sumirah sumiyati sumiyem sumantri sunardi sunarni sunarno sunarsih sunarti sunarto sunaryo sundari suparjo ' +
  'suparlan suparman suparmi suparno suparti suparto supardi supartini suprapti suprapto supri supriadi supriati supriatna supriyadi ' +
  'supriyanto supriyati supriyono surati surahman surati suratman suratmi suratno surono suroso surip suripto suryadi suryana suryani ' +
  'suryanto suryati suryono susanti susanto susi susilawati susilo susilowati suswanto sutarmi sutarno sutarti sutarjo sutejo suti ' +
  'sutikno sutinah sutini sutiyem sutisna sutopo sutoyo sutrisno suwandi suwardi suwarni suwarno suwarsih suwarti suwarto suyadi ' +
  'suyanti suyanto suyati suyatmi suyatno suyitno suyono syafrudin syahril syahrul syaiful syamsuddin syamsul syarif syarifah syarifuddin ' +
  'taryono tarmini tarsih tarno tasya tata tatang taufik taufiq teddy tedi tejo teguh tia tini titi titik titin tina toha tohir togar ' +
  'tono topik toto toyib tri triyono tugiman tugiyem tukijan tukijo tukimin tukiman tukinem tukirah tukiyem tumini tuminah tumiran ' +
  'turiman tuti tutik tuty ucok udin uci ujang ulfa umar umi undang untung usman usep ustman uswatun utami utomo uun vera veronika vina ' +
  'vivi wagimin wagiman wagino wagirah wagiyem wahid wahidin wahyu wahyudi wahyuni wahyuningsih wakidi wakijan wanto warsih warsini ' +
  'warsito warsono warti waryono wasis wati wawan wayan welas wibowo widia widodo widya widyastuti wiji wijaya winarni winarno winarsih ' +
  'winarti winda wira wiryo wiwik wiwin wiyono wulan wulandari yadi yahya yakub yandi yani yanti yanto yayah yayan yanuar yasin yati ' +
  'yayuk yogi yohana yohanes yono yoga yosef yudi yudha yuli yulia yuliana yulianti yulianto yuliati yulinar yuni yuniarti yunita yunus ' +
  'yusril yusuf yusup zaenab zaenal zaenudin zahra zainab zainal zainuddin zainudin zaki zakaria zubaidah zul zulaikha zulfa zulfikar ' +
  'zulham zulkarnain zulkifli zuraida hutagalung nainggolan tampubolon manurung napitupulu silalahi harahap hasibuan ritonga ginting ' +
  'sembiring tarigan purba saragih damanik marpaung hutabarat lumbantoruan luh ketut nengah gusti dayu naba somad tambunan sinambela';

const KNOWN = new Set(NAMES.split(' '));
/** Known, but also words, months, trees or gods: names only beside another or behind an introduction. */
const DOUBTFUL = new Set(
  (
    'ade adi agung aini akbar ali amin anang asri ayu bagus bejo budi budiman cucu dewi dian diana dini dwi eka endah fajri firdaus gede gusti ' +
    'hakim hidayah husni ida ika imam intan isa jamal jannah juni kamal kartika kartini krisna kurnia kusuma lestari luh made mardi mega mei ' +
    'muji mulyadi murni musa mutia nia nova noor nuri nurul oman prabowo purnama puji pratama putra putri putu raden rahayu rahmat restu ' +
    'sabar said salim sandi santoso sapto sari satria siska slamet sri suci sukarno suharto sukma surip surya tata titik titi tono tri ' +
    'undang untung utama utami utomo wahid wasis welas wijaya wira wulan yani zaki widya jaya kasim salma teguh tia tina topik umi'
  ).split(' '),
);

export function isKnownName(low: string): boolean {
  return KNOWN.has(low);
}

/** A name even where nothing introduces it. */
export function isPlainlyName(low: string): boolean {
  return KNOWN.has(low) && !DOUBTFUL.has(low);
}

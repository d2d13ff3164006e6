/** Names common everywhere, of old and young people. Written for this project. */
export const GENERAL_NAMES = `
  adelia adelin adelina adellia adinda adit aditia adrian adriana adriel afra agesti aghata agni agustinah
  agustining ahmadi aileen aira airin aisha aisya akila alana albert alda aldino aldion aldy alesha alex
  alexa alfaro alfiani alimudin alina alisa alisha alissa alivia allya alma alvian alvina alvino alvionita
  amel amelinda amelya amran anandita andara andhika andika andin andra andre andrea andrew andrian andy
  angelica anggi anggia anggita anggoro anggraeni anggraini anindhita anindita anindya anisya anjasmara
  annabel annisah anto anton antonio aprillia aqilla ardelia ardhan ardhito ardiana ardiyanto arfa arga
  arianti arif ariyani ariyanto arkana arkananta arman arsenio arsyad arsyila arvin arvino arya aryadi asep
  asifa astri astutik asyila athaillah athalla athar athaya audrey aulya aurel aurelio aurellia axel ayla
  ayub azkiya azriel azzam bagoes bambang baskara bastian belva beni benny bianca billy bobby bobi boby
  brian bryan budi budiman cahyaning calista callista calvin carissa celia celine chacha chelsi chika
  chintya choiri claresta clarissa claudia cynthia dafa daffa danendra dani danish dareen daren darren davin
  davina dayu debby deby dedy dela delisa della demas denis dennis denny derry desi dessy desti destia
  destri desty deva devan devara devina dewanti dewanto dewi dhafa dhani dhea dhira dian diana diandra
  dianita dicky dika dini dion dita dito diva dody dona donna donny dony dwiki dwiyanti dwiyanto dyah edy
  ekasari ekawati eko ekowati elena elis elly elsa elvano elvi elviana elvira elza elzira emilia emily emma
  endah endang endro enggar enzo eri erica erick erika erlangga erlina erna erni ernie ervin ervina erwin
  eshal estu evan evelyn evi ezra fabio fabiola fachry fadel fadlan fahira fahri faiha fajarwati falisha
  fania fanny farrel farzan fathan fayza febby febriyana febryan felicia felicya felisha feni fenny fenti
  ferdi ferdian ferdy feri feriyanto fernando ferry fery fiko fina fiola fiona firli fito fitrianti frida
  frisca galih gani gavin gavriel gendis ghaisan ghazi ghea gheisha gibran giovani giselle giska gladys
  grace gracia hafidz hanania hanin hanum hariadi haris haryadi haryati hasbi haura hendarto hendrawan
  hendriawan hendro henny henri heri herianto hermin hernanda herry hersanti hilya ibra ihsan iin iis ilham
  imelda inara indarti indarto indarwati indrawan indrawati indri indriani indriati indriyani inez inggrid
  ingrid iqbal irena irfan iriani isabel isabella isti istiana istianti istini istiyani istiyanto iswanto
  iswati ivana izzan jajang jeni jenny jeremy jessi jimmy joan jodi jody johnny joni jordan jovan jovanka
  joyce juariah jumianto juna kadir kaila kalila kalista kamariah kamil karin karina karlina kartikasari
  kartikawati kartini kayla keano keenan keira kenzi kenzie kenzo kevin keyla keysha kezia khaira khalil
  khalisa khanza kimi kinara kirana krisdianto krisdiyanto kristanto kristiana kristiawan kristin
  kristiyanto kyla laura lauren lavanya leni lenny leny leon leona leoni lia liliana lilies lilik lilly lina
  linawati lisa lisda listiani listiyani listyani listyowati lucia lucky ludfi lukito luna lusi lusiana lusy
  lyra maheswara mahmudi maira malik malika marcel marcella mardiana marganingsih margiyanto marini mario
  marisa mariska mariyam mariyana marlina marni marsha marshel marsya martadi martanti marvel maryani maudy
  maulida maun maura megasari meika meilan meilani meiliani meira meisya mela melda melia melisa melissa
  melly mely merlin michael mikaela mikayla mikhaila mira miranda mirna misbah misnah mitha moch mona monica
  muchtar muhsan mujahid mulyawan muslih mutia muzaki naba nabil nabilah nadhif nadhira nadin nadira nafisa
  naila naim naira najwa nanda nando narendra nasir natania natasha natasya nathan naufal naura nayra nazwa
  neisya nengah nesa nesya nevan ngatman nia nicholas nico nicolas niken nikita niko nilasari nindi nindy
  nining niswah nita nofia nola nora noval novan novantoro novarina novela novia novianti noviar noviyana
  noviyanti nugrahani nugrahanto nugraheni nuha nuning octavia octaviani oki oktafiani oktari oktarina
  oktavia oktaviana oky olivia pangestuti paridah pariyanto pipit prabandari pramesti pramono pramudita
  pramudya prasetiyo prasetyaningsih prasetyawan prastiwi prastowo pratomo prayitno pricilla prihandoko
  prihantini prihatiningsih prisca priyadi priyambodo priyanto priyatin priyatno priyo priyono
  puspitaningrum puspitasari puspitawati qiana qila queena queenara quinsha rachmanto rafa rafardhan rafasya
  raffa raffi rafif rafka rahmadani rahmadhani rahmanda raisa rajendra rakha rakhmat raline randy rania
  ratnaningrum ratnasari raynar razka refa refan refano refi regita reihan renata rendi reno retna reva
  revan revi rexy reyhan reyna rezky rheza riana rianti rico rifa rike riko rinawati rindi rino rintoko
  ririn risa riska rista ritha riyana rizqy robin rochman rocky rofiq rohmah rohmat romeo roni ronny rosalia
  rosdewi rosid rosida rudiansyah rudy rusdiyana rusmini rusnani ryan sabiya sadewa sakha saktiawan salma
  samsudi samuel sandy sania santosa sasti satrio selena selly selvi selvia septian septiana septiani
  septiawan serena serly setiadi setianingsih setiyadi setiyanto shafa shafira shanum sheila shella shelly
  sheva shezan shinta shireen shole sihono silva silvi silviana sinta sisca siska siswantoro slamet sofi
  sonia sony sonya stefany stella steven sudjono suhardi sulasih sulasmi sulasno sulasri sulastini sulastomo
  sulastri sulikah sulimah suliman sulinah sulis sulistiani sulistiowati sulistyani sulistyaningsih
  sulistyawati sulistyo sulistyorini sulistyowati suliyah suliyanti suliyanto suliyem suliyono sundoro
  supandi supangat supanji supriati susan susana suseno susi susiana susiani susianti susilawati susilo
  susilowati susiyanti susmiati susmiyati susyanti syahla syakila syakira syamsir syaugi syifa sylvia ta'in
  tabina talita tamara tania tantowi thalita theresia tiara tiffani tiffany tintin titi tiya togar tommy
  tony toto triana triani trianto triatmojo trimo trimulyani trinanda tripurwanti trisnanto trisno
  trisnowati tristan triwahyuni triyani triyanti triyanto triyatno triyono tugiyanti tuty ulfatul ulfi ulin
  untoro ustman valen valencia valentino vanessa vanya velia velove verdi veri veronica veronika verry vicki
  victor vidia viki vina viona vira virda virgi vita viva vivian vivin wafa wahyuni wahyuningrum wahyutomo
  waluyo wartini wati wibisana widarti widarto widia widianto widiarti widiastuti widiatmoko widiyanti
  widiyanto widya widyaningrum widyaningsih widyanto widyastuti widyawati wijanarko wijayakusuma wijiastuti
  wilda wili willy wina winarko winarsih windy winna wiranto wirawan wulan wulandini wulansari xavier
  yasinta yasmin yayu yayuk yeny yesi yessy yoana yohana yola yosi yossi yovi yuanita yudha yudhanto yudo
  yuki yuli yulistia yulistiani yulita yuliyanti yuliyanto yumna yuna yunanto yunarto yunianto yuniarsih
  yuniarti yuniati yunitasari yusnia zaenudin zafran zahira zahra zaim zaina zara zayn zea zesi zidane ziva
  zivana zoya zulham
`;

/** Javanese names, those of old villagers first of all. Written for this project. */
export const JAVANESE_NAMES = `
  adhi ageng aliman ambarwati anjarwati antok anung apri aprianto apriyanto ardhi ardian aribowo arini
  arumi aryo asmoro atik atmo atmojo atun badrun bagio bagiyo bakri barjo basiran basirun basuki bayu bimo
  boiman boimin boinem boirin bonari bondan boniman boniyem broto budhi budiarjo budiarti budiarto
  budihardjo budiono budirahayu budisantoso budiyono cahyani cahyaningrum cahyanti caroko cipto condro
  dalijan dalinem daliyem daliyo daljo dalmini danar dandung darmadi darmi darminto darmo darmono darni
  darno darsih darsini darso darsono darti darto darwanto darwati daryanti daryanto daryati daryono
  dasimin dasinah dasiyem dasri deni dhani didik dikromo dimejo dirjo dirman diyah diyono djarot djatmiko
  djoko djumadi djumiati djuminah dulah dulkarim dwiyanto ekowati endang endro eni erwanto estu gandhi
  gati giman gimin ginah ginem gino girin gito giyanti giyanto giyarti giyem giyo giyono gondo gunadi
  gunarti guritno hadiwijaya hadiyanto hadiyono handarbeni handono harianto hariyadi hariyanti hariyanto
  hariyati hariyono harjanto harjono harmanto harmini harmoko harni harno harsono hartanti hartanto
  hartatik harti hartono hartoyo hartuti haryadi haryani haryati haryono hendarto hendratmo herdianto
  heriyanto hernowo hestiningsih hidayatun indarti indarto indarwati indriani indriyani isdiyanto ismanto
  ismiyati isnaini isnanto istiani istiqomah istono iswanto iswati jaelan jaenal jaimin jainem jaini
  jamari jamilatun jaminah jamino janem jannatun jarot jarwo jayanti jiman jinah jirah jito jiyem jiyo
  jiyono joyo juari jujuk jumain jumali juman jumani jumar jumarno jumiati jumiatun jumini jumino jumirah
  jumiran jumiyati jumiyem jumono junaedi juniarto juriah juriyah juwadi juwariyah juwarto juwito juyem
  kadari kadarisman kadarwati kadijah kadimin kadinem kadirah kaimin kalimin kamidi kamijan kaminem kamini
  kamino kamirah kamisah kamiso kamiyem kamsi kamsinah kamsini kamsiyah kamto kardiman kardinem kardiyem
  karijan karimin karinah karinem karmani karmi karmidi karmin karminah karmini karmo karmono karnadi
  karni karno karsi karsidi karsih karsiman karsimin karsinah karsinem karsini karsiti karsiyem karso
  karsono karti kartinah kartinem kartiyem karto kartodikromo kartono karwati karwito karyadi karyamin
  karyati karyo karyono karyorejo kasan kasanah kasbi kasboen kasbun kasdi kasiah kasiati kasidi kasijan
  kasiman kasimin kasinah kasinem kasini kasirah kasiyem kasiyo kasman kasmani kasmi kasmiati kasminah
  kasmini kasmirah kasmiran kasmiyati kasmo kasni kasno kasri kastari kastini kastolani kastono kasumi
  katam katemi katijah katijan katimah katimin katinah katinem katini katiran katiyem katmi katmini katmo
  katno katoyo kawit kawuri kemin keminem kemis khomsatun khotimah klimin klumpuk kodir koesno komari
  komariyah kosim krisdianto krismanto kristanto kristianto kristiono kunarti kunarto kundari kunto
  kuntoro kurdi kurnianto kurniyati kusdi kusdiyanto kusmanto kusmini kusmiyati kusnadi kusnan kusnanto
  kusnul kusrini kusriyah kustini kustiyah kustono kusumaningrum kusumaningtyas kusumastuti kusumawati
  kuswandi kuswanto kuswati lagiman laginah laginem lagiyem lagiyo lamijan laminem lamiran lamiyem
  larasati lasiman lasimin lasinah lasinem lasini lasirah lasiran lasiyem lasiyo lasmi lasmiati lasmini
  lastri legiman legimin leginah leginem legini legino legirah legiran legiyem legiyo lestariningsih
  listiani listiyani listyaningsih listyowati lukito madiyem madyo mahmudi maiman maimin mairoh
  mangunkusumo manijan manto marginah marjan marjinah marjinem marjo marjono marjuki markamah markonah
  markum marlan marmi marmin marminah marmini marniyem marno marsam marsanti marsi marsiah marsih marsiman
  marsinah marsinem marsini marsiyah marsiyem marsono martinah martinem martini martiyem marto martono
  martoyo martuti maryam maryanti maryatun maryono masduki masinem masirah masirin maskur masrifah
  masripah masrukin mastur masykur matsani meryati miarsih mijan mijem minah minarni minarsih minarti
  minarto mintarsih mintarti minten minto mintorogo miskam misnan misni misno misrah misrinah misti
  mistijah mistiyah mitro mitun muchlas mudakir mudjiono mugiarti muginah mugiyanto mugiyati mugiyem
  mugiyono mujamil mujayanah mujianto mujiarti mujiati mujiatun mujilah mujinah mujinem mujini mujiono
  mujirah mujiran mujito mujiyati mujiyem mujiyo mujiyono mukijan mukinah mukinem mukirah mukiran mukiyem
  mukiyo mukri mulatsih mulyanah mulyaningsih mulyanti mulyati mulyatno mundakir muntamah muntari muntiah
  murdani murdianto murdiono murdiyono murjiyah murjiyem murniasih murniati murningsih murniyati mursid
  mursidi mursiti mursiyam murtado murtinah murtini murtiningsih murtiyah murtono murwani muryani muryanto
  muryati musirah musiran musiyem muslikah muslikhah musliman musriah musringah mustakim mustaqim nanik
  narimo narko narmi narni narno narsi narsih narso narti narto narwati naryo nasikin nasirun nasukha
  ngabdi ngadi ngadikem ngadilah ngadimah ngadiman ngadimin ngadinah ngadinem ngadini ngadino ngadirah
  ngadiran ngadirin ngadisah ngadiso ngadiyah ngadiyem ngadiyo ngadiyono ngadri ngaijan ngainah ngaisah
  ngajiman ngajinem ngaliman ngalimin ngalimun ngalinem ngaminah ngapiah ngapini ngasinah ngasini ngasirah
  ngasiran ngasiyah ngasiyem ngasman ngasmi ngateman ngatemi ngatemo ngatijah ngatijan ngatijo ngatimah
  ngatiman ngatimin ngatinah ngatinem ngatini ngatino ngatirah ngatiran ngatiyah ngatiyem ngatiyo ngatmi
  ngatmin ngatminah ngatmini ngatmo ngatmono ngatno ngatoyo ngudiono niken ningsih ningtyas nining
  novianto nugrahaeni nugraheni nurwanto nurwidodo nuryadi nuryani nuryanti nuryanto nuryati nyadi
  nyaminah nyamini nyamirah nyamiran nyoto paidi paijah paijan paijem paijo paikem paikun paimah paimin
  paiminah paimo paimun painah painem paini paino pairah pairan pairin pairun paisah paisan paisri paiyem
  paiyo pamuji panijan panijo panirah paniran paniyem panut paridi parikem paringan parjan parjinah
  parjinem parjini parjiyem parjiyo parjo parjono parlan parmanto parmi parmiati parmin parminah parminem
  parmini parmiyati parmiyem parmo parmono parni parno parsih parsinah parsini parso parsono parsudi parti
  partiah partijah partijem partiman partimin partinah partinem partini partiyah partiyem partiyo parto
  partono partoyo paryanti paryanto paryati paryo paryono paserah pasiyem patmi patmini patmo patonah
  pawiro pawit pendi pitoyo poerwanto ponadi poncol ponidi ponidin ponijah ponijan ponijem ponijo ponimah
  poniman ponimin poninah poninem ponini ponirah poniran ponirin ponisih poniti ponitri poniyah poniyati
  poniyem poniyo pono prabandari pradita prajitno prakoso pramana pramesti pramono pramudita pramudya
  pranoto prapti praptini prapto praptono prasetiyo prasetyaningsih prastiwi prastiyo prastowo pratikno
  pratikto pratomo prawiro prayetno prayit prayitno prayugo priambodo prihananto prihantini prihartini
  prihastuti prihatiningsih pringgo priyadi priyambodo priyanti priyanto priyatin priyatmoko priyatno
  priyatun priyo priyono pudji pudyastuti pujianto pujiastuti pujiati pujiharti pujiman pujinah
  pujiningsih pujiono pujirahayu pujiyanto pujiyati pujiyem pujiyono purbo purboyo purnamawati purnami
  purnaningsih purnawan purnianto purnomo purwandari purwaningsih purwati purwatiningsih purwatmo purwito
  purwoko purwono purwosusilo purwoto purwowidodo puryanti puryanto puspitasari radiman radimin radinem
  radiyem rahardjo raharjo rahmadi rajiman rajimin rajinah rajinem rajiyem rakijan rakim rakiman rakinah
  rakinem rakiyem ramelan ramidi ramijan ramijo raminah raminem ramini ramirah ramiyem rantini rantiyem
  rasdi rasijan rasiman rasimin rasinah rasinem rasini rasiti rasito rasiyem rasiyo rasmani rasmi rasmin
  rasminah rasmini rasmono rasno rastini rasto rastono ratmi ratmini ratmo ratmoko ratno ratri rebi
  retnaningsih retnosari retnowati riadi riamah riami rianto rinto riswanti riswanto riyadi riyani riyanto
  riyono rohadi rohyati roikhan rokhani rokhmad rokim rokimin rokini romdon romelan romlah rondiyah rubadi
  rubi rubinah rubinem rubingah rubini rubiyanto rubiyati rubiyem rubiyo rujiman rujinah rujito rukijan
  rukiman rukimin rukinah rukinem rukini rukirah rukiyah rukiyati rukiyem rukmiati rukminah rukmini
  rumiati rumijah ruminah rumini rumiyati rumiyatun rumiyem runtah rusmanto rusminah rusmini rusmiyati
  rusmiyem rustinah rustini rustiyah rustono ruswanto ruswati rusyanto sabari sabarno sabarudin sabdo
  sadali sadi sadikin sadikun sadiman sadimin sadimun sadinah sadinem sadino sadirah sadiran sadiyah
  sadiyem sadiyo sadono saebani saelan saeman saemun saenah sagi sagiman sagimin saginah saginem sagino
  sagirah sagiyem sagiyo sahlan sahri sahroni saidi saikem saimah saiman saimin saimun sainah sainem saini
  saino saipan saipul sairah sairan sairin sajiem sajiman sajimin sajinah sajinem sajiyem sajiyo sakidi
  sakijan sakijo sakimah sakiman sakimin sakinem sakini sakino sakirah sakiran sakiyah sakiyem sakiyo
  sakri salikin salimin salinem saliyem saliyo samidi samidin samijah samijan samijem samijo samikem
  samiko samin saminah saminem samini samino samirah samiran samirin samisih samiyah samiyati samiyem
  samiyo samiyono samsi samsini samsir samsiyah samto sanem saniman sanimin saninah sanirah saniran
  saniyem saniyo sanjaya sanmiarja sanrejo santiko sapar sapari saparno saparti saparudin sapon saptadi
  saptaningsih saptorini sarasvati sarbinah sarbini sardi sardjono sargini sariani sariman sarimin sarimun
  sarinah sarinem sarini sarino sarip saripah sariyah sariyati sariyem sariyo sarjan sarji sarjiman
  sarjinah sarjinem sarjini sarjito sarjiyem sarjo sarjono sarjuni sarkam sarkawi sarman sarmanto sarmidi
  sarmijan sarmin sarminah sarmini sarmiyem sarmo sarmono sarni sarno saroh saroni saronto sarosa sarpan
  sarpani sarpin sarsih sarsito sarti sartinah sartinem sartini sartiyem sarto sartono sartoyo sarwadi
  sarwi sarwidi sarwiji sarwinah sarwini sarwiyah sarwiyem sarwo sarwono sarwoto saryanti saryanto saryati
  saryono sastrodimejo satimah satiman satimin satimun satinah satinem satini satino satirah satiran
  satiyah satiyem satiyo satriyo satriyono satuman satun sawal sawali sawijan sawiji sawijo sawinem
  sawirah sawiran sawitri sawiyem sayadi sayem sayono sayuti senen senimin setiadi setianingsih setianto
  setiarini setiarso setiawati setiono setiyadi setiyani setiyarini setiyawan setiyo setiyono setiyowati
  setyabudi setyadi setyaningrum setyaningsih setyanto setyarini setyawan setyawati setyo setyoko setyono
  setyorini setyowati sholikah sholikhin sholikin siamah siami sidik sigit sihono sihwati sikem sikun
  sinto siran sirin siswadi siswandi siswanti siswanto siswati siswo siswono sisworo siswoyo sito
  sitoresmi siyam siyami siyem sobirin soedarmo soedarsono soedirman soedjono soegeng soehardi soeharto
  soejono soekardi soekarno soekirno soemarno soemarsono soeparman soeparno soepomo soeprapto soepriyadi
  soerono soeroso soeryo soesilo soetardjo soetomo soetopo soetrisno soewandi soewarno soewito solekah
  solekhah solekhan solekhudin solichin solihah solikah solikhah solikhatun solikin sonem soni sontani
  sonto sopiah sopiyah sopiyatun sopyan srianto sriasih sriati sriatun srihartati srihartini srilestari
  srimulyani srimulyati srinah srini srining sriningsih srinoto sriono sripurwanti srirahayu sriwahyuni
  sriwiyanti sriyani sriyanti sriyanto sriyati sriyatin sriyatun sriyem sriyono subadi subagio subagiyo
  subagja subagyo subakir subandi subandiyah subandiyo subandri subani subardi subari subarjo subarkah
  subarno subaryanto subaryono subechi subeki subekti suberi subhan subiarti subijanto subiman subinah
  subinem subini subiono subirah subiran subiyakto subiyanto subiyantoro subiyati subiyem subiyo subono
  subroto sucahyo sucahyono sucianto suciati sucipto suciptoyo sudadi sudaji sudalmi sudar sudardi
  sudarisman sudariyah sudarji sudarjo sudarmadi sudarmaji sudarman sudarmanto sudarmi sudarmin sudarminah
  sudarmini sudarminto sudarmo sudarmono sudarmoyo sudarni sudarno sudarsih sudarsini sudarso sudarsono
  sudarti sudartik sudartini sudarto sudarwanto sudarwati sudaryani sudaryanti sudaryanto sudaryati
  sudaryatmi sudaryatmo sudaryo sudaryono sudewo sudiarti sudiarto sudibyo sudigdo sudiharto sudijah
  sudijan sudijem sudijo sudilah sudimah sudiman sudimin sudinah sudinem sudini sudinoto sudirah sudiran
  sudirjo sudirman sudirno sudiro sudisno sudiyah sudiyanto sudiyati sudiyatmi sudiyem sudiyo sudiyono
  sudjarwo sudjatmiko sudjiman sudjinah sudjito sudomo sudono sudrajad sudri sugandi sugeng sugianti
  sugianto sugiantoro sugiarti sugiarto sugiat sugiharti sugiharto sugihartono sugihono sugijanto sugilar
  sugiman sugimin suginah suginem sugini sugino sugiono sugirah sugiran sugiri sugirin sugito sugiwati
  sugiyah sugiyani sugiyanti sugiyantini sugiyanto sugiyarti sugiyarto sugiyatmi sugiyatno sugiyem sugiyo
  sugiyono sugondo suhadak suhadi suhaemi suhaeni suhajar suharmi suharmin suharni suharno suharsih
  suharsini suharso suharsono suhartatik suharti suhartinah suhartini suharto suhartono suhartoyo
  suharwati suharyadi suharyani suharyanti suharyanto suharyati suharyono suheri suhermanto suherno sujadi
  sujai sujak sujana sujanah sujani sujanto sujarno sujarot sujarwadi sujarwanto sujarwati sujarwo sujasmi
  sujatmi sujatmiko sujatmoko sujatno sujianti sujianto sujiarti sujiasih sujiati sujilah sujiman sujimin
  sujinah sujinem sujini sujino sujiono sujirah sujiran sujito sujiyanti sujiyanto sujiyati sujiyem sujiyo
  sujiyono sujoko sujono sukadi sukaemi sukaesih sukahar sukamdi sukamsi sukamti sukamto sukanti sukanto
  sukarbi sukardi sukardiman sukariyah sukarji sukarjo sukarman sukarmi sukarmin sukarminah sukarmini
  sukarmo sukarni sukarno sukarsi sukarsih sukarsono sukarti sukartini sukartiningsih sukarto sukarwo
  sukaryadi sukaryo sukasih sukasmi sukasno sukasti sukatman sukatmi sukatmin sukatminah sukatmini sukatno
  sukayat sukemi sukeni sukenti sukesi sukesih sukiah sukiarti sukidi sukidin sukidjan sukijah sukijan
  sukijem sukijo sukilah sukimah sukiman sukimin sukimun sukinah sukinem sukini sukino sukiono sukirah
  sukiran sukiri sukirman sukirmi sukirno sukis sukisman sukismi sukismo sukisno sukistini sukitri sukiyah
  sukiyanto sukiyat sukiyati sukiyem sukiyo sukiyono sukma sukmawati sukmono sukoco sukono sukoso sukowati
  sukri sukuran sularmi sularno sularsih sularso sularti sularto sulasih sulaskin sulasmi sulasmini
  sulasno sulasri sulastini sulasto sulastri sulatmi sulatri sulemi sulhan suliadi suliah suliana suliani
  sulianto sulikah sulikin sulimah suliman sulimin sulinah sulinem sulipah sulis sulisah sulismi sulistia
  sulistiani sulistianingsih sulistiawati sulistio sulistiono sulistiyah sulistiyani sulistiyanti
  sulistiyanto sulistiyati sulistiyo sulistiyono sulistiyowati sulistyani sulistyaningsih sulistyanto
  sulistyarini sulistyawati sulistyo sulistyono sulistyorini sulistyowati suliswanto suliswati sulitriyah
  suliyah suliyani suliyanti suliyanto suliyati suliyem suliyo suliyono sulkan sulono sulton sumadi
  sumadiyono sumaeni sumaji sumali sumalik sumamik sumanah sumandi sumani sumanti sumanto sumantri sumar
  sumaratih sumardi sumardiono sumardiyah sumardiyono sumargi sumargiyono sumargo sumargono sumari
  sumariah sumarianto sumariyah sumariyem sumarji sumarjo sumarjono sumarlan sumarlin sumarmi sumarmo
  sumarna sumarni sumarningsih sumarno sumaroh sumarsam sumarsih sumarsini sumarso sumarsono sumarti
  sumartinah sumartini sumartiningsih sumarto sumartono sumartoyo sumarwan sumarwanto sumarwati sumarwi
  sumarwoto sumaryadi sumaryani sumaryanti sumaryanto sumaryati sumaryatun sumaryo sumaryono sumbogo
  sumedi sumeri sumi sumiah sumiana sumiani sumianto sumiarsih sumiarti sumiati sumiatun sumidah sumidi
  sumijah sumijan sumijem sumijo sumikah sumilah sumilan suminah suminar suminem sumini suminten suminto
  sumirah sumiran sumiri sumirin sumirno sumitri sumitro sumiyah sumiyani sumiyanti sumiyanto sumiyarsih
  sumiyarti sumiyati sumiyatun sumiyem sumiyo sumiyono sumono sumpeno sumpono sumulyo sumyati sunadi
  sunanik sunanto sunar sunarah sunardi sunardiyono sunari sunariyah sunarji sunarjo sunarko sunarmi
  sunarmin sunarni sunarno sunarsi sunarsih sunarso sunarti sunartik sunarto sunarwan sunarwi sunarwoto
  sunaryanti sunaryanto sunaryati sunaryo sunaryono sundari sundarsih sundoro suni suniah sunimah suniti
  suniyah sunoko sunoto suntari suntini suntoro suntoyo sunyoto supadi supadmi supadmo supandi supangat
  supangkat supani supanto supar suparah supardan supardi supardiyono suparji suparjo suparjono suparlan
  suparman suparmanto suparmi suparmin suparminah suparmini suparmo suparmono suparni suparno suparsih
  suparta suparti supartinah supartinem supartini supartiningsih suparto supartono supartoyo suparwati
  suparwo suparyadi suparyanti suparyanto suparyati suparyono supatemi supati supatinah supatmi supatmiati
  supatminah supatmini supatmo supatni supatno supaun supeni supeno supi supiah supiani supiati supiatun
  supii supijah supilah supinah supingah supini supirah supiyah supiyan supiyati supiyatun supiyem supodo
  supomo supono suprapti supraptini supraptiningsih suprapto supraptono suprayitno suprayogi supri
  supriadi supriana supriani suprianto supriatin supriatini supriatna suprihadi suprihanto suprihatin
  suprihatiningsih suprihono supriono supriyadi supriyani supriyanti supriyati supriyatin supriyatiningsih
  supriyatmi supriyatna supriyatno supriyatun supriyo supriyono surachman surahman surahmi surahmin
  suraida suraji surajiman surajiyem surani suranti suranto surasa surasmi surasno surasti suratemi surati
  suratiah suratih suratin suratinah suratinem suratini suratiyem suratman suratmi suratmin suratminah
  suratmini suratno suratun surawan surawi surendro surianto surini surip suripah suripto surismi
  suristiani surono suroso suroto suroyo surtami surti surtinah surtini suruni surur suryadi suryaman
  suryanah suryani suryaningrum suryaningsih suryanti suryanto suryati suryatin suryatmo suryo suryoto
  suryowati susanah susanto susatyo susetyo susetyowati susi susiana susianah susianti susianto susiati
  susilawati susilo susiloningsih susilowati susmiati susmiyati susmono suswanti suswanto suswantoro
  suswati suswoyo sutadi sutaji sutamah sutamaji sutaman sutami sutamin sutanti sutanto sutar sutardi
  sutari sutariyah sutariyem sutarji sutarjo sutarmaji sutarman sutarmi sutarmin sutarminah sutarmini
  sutarmo sutarni sutarno sutarsi sutarsih sutarso sutarti sutartik sutarto sutaryani sutaryanti
  sutaryanto sutaryati sutaryo sutaryono sutasmi sutatik sutawi sutedi sutedjo sutejo suterisno suti
  sutiah sutiaji sutiani sutijah sutijan sutijo sutikah sutikno sutilah sutilarsih sutimah sutiman sutimin
  sutinah sutinem sutini sutino sutipah sutirah sutiran sutirto sutisna sutiyah sutiyani sutiyarti
  sutiyati sutiyem sutiyo sutiyono sutjipto sutomo sutono sutopo sutoyo sutres sutri sutrimah sutrimo
  sutrini sutriningsih sutrisman sutrisna sutrisnawati sutrisni sutrisno sutriyah sutriyani sutriyanti
  sutriyanto sutriyati sutriyem sutriyo sutriyono sutumiah sutyarti suwadah suwadak suwadi suwadji suwagi
  suwaji suwandi suwandono suwandoyo suwanti suwantini suwanto suwar suwardani suwardi suwardiyono
  suwardji suwardoyo suwargi suwargono suwari suwariyah suwariyem suwarji suwarjo suwarjono suwarko
  suwarmi suwarmin suwarna suwarni suwarniyati suwarsi suwarsih suwarsini suwarsito suwarso suwarsono
  suwarti suwartinah suwartini suwarto suwartono suwartoyo suwaryadi suwaryanti suwaryo suwaryono suwasis
  suwasno suwasti suwati suwatmi suwatno suwenah suwendi suwignyo suwijah suwiji suwilah suwinah
  suwinarsih suwinarti suwirjo suwiryo suwisno suwito suwiyah suwiyati suwiyem suwiyo suwoko suwolo
  suwondo suwono suworo suwoto suyadi suyahman suyahmi suyamah suyami suyamti suyamto suyana suyani
  suyanti suyantini suyanto suyarmi suyarno suyarso suyarti suyarto suyatemi suyati suyatimah suyatin
  suyatinah suyatini suyatiningsih suyatman suyatmi suyatmin suyatminah suyatmini suyatmo suyatna suyatni
  suyatno suyatun suyekti suyem suyetno suyik suyikno suyitmi suyitno suyono suyoso suyoto suyud suyudi
  syamsuri tamami taminah tamirin tamsir tamsiyah tamtomo tanem tarih tariman tarimin tarinah tariyah
  tariyem tarjan tarjo tarjono tarjuki tarkim tarlan tarmadi tarman tarmi tarmidi tarmin tarminah tarmini
  tarminto tarmiyati tarmiyem tarmizi tarmo tarmono tarmuji tarni tarno tarsan tarseno tarsi tarsiah
  tarsih tarsim tarsiman tarsinah tarsini tarsito tarso tarsono tarsudi tarti tartini tarto tarwadi
  tarwati tarwini tarwiyah tarwo taryadi taryani taryanti taryanto taryati taryo taryono tasiman tasimin
  tasinah tasirah tasirun taslimah tasman tasmi tasmiah tasminah tasmini tasni tasri tasrifah tasrip
  tasripah tasripin tasriyah tasuri tati tatik tatmi tatmini taufikurrahman tejo tesi tikno timin tinah
  tini tinuk tiwi tiyah tiyem tohari tohirin toni tonny tono toyibah toyiban tresno triadi triana triani
  trianto triasih triastuti tribowo trihartini triharyanto trihatmo trijoko trilaksono trilestari trimah
  trimanto trimo trimono trimulyani trimulyono trinah trini trining triningsih trinoto trisanti trisilo
  trisnawati trisno trisnowati trisunu trisusilo trisusilowati triwahyudi triwahyuni triwibowo triwidodo
  triwinarsih triyani triyanti triyanto triyatmi triyatno triyatun triyoga triyono truno tubagus tubinem
  tugimah tugimin tuginah tuginem tugini tugino tugio tugirah tugiran tugirin tugiyah tugiyanto tugiyati
  tugiyem tugiyo tugiyono tukidi tukijah tukijan tukijem tukijo tukimah tukiman tukimin tukinah tukinem
  tukini tukino tukirah tukiran tukirin tukiyah tukiyat tukiyem tukiyo tumadi tumari tumarno tumi tumiah
  tumiar tumidi tumidjan tumijah tumijan tumijo tumilah tumin tuminah tuminem tumini tumino tumirah
  tumiran tumiyati tumiyem tumiyo tundjung tuniyem tupon turah turasih turasmi turasno turimah turiman
  turimin turinah turinem turini turino turip turipan turisman turiyah turiyati turiyem turiyo turmini
  turmudi turmuji turniati turnisih turno turoh tursih tursilah tursilowati tursina tursinah tursini
  tursino tursiyah tursiyem turyani turyanti turyanto turyati tusiah tusimah tusiman tusimin tusinah
  tusinem tusino tusirah tusiran tusiyah tusiyem tusiyo tusmini tuti tutik tuwarni tuwarno tuwuh tuyadi
  tuyem tuyono ucik udiono udiyono umbarwati umiyati umiyatun umsiyah untari untoro utaminingsih utari
  wadiman wadini wadiyem wadiyo wadiyono wagimah wagiman wagimin waginah waginem wagini wagino wagio
  wagirah wagiran wagirin wagisah wagisih wagito wagiyah wagiyanto wagiyat wagiyati wagiyem wagiyo
  wagiyono wahidun wahono wahyono wahyudi wahyuningrum wahyuningsih wahyuningtyas wahyunita wahyuono
  wahyurini wahyutomo wajiman wajinah wajinem wajirah wajiran wajiyem wajiyo wakidah wakidi wakidin
  wakidjan wakijah wakijan wakijem wakijo wakim wakimah wakimin wakimun wakinah wakinem wakini wakino
  wakirah wakiran wakirin wakiyah wakiyat wakiyem wakiyo walidi walijah walijan walijo waliman walimin
  walinah walinem walirah waliran walisah walisih walisono waliyah waliyanto waliyat waliyati waliyem
  waliyo waliyono waluyanti waniah wanti wantini wanto wardani wardaningsih wardiman wardinah wardini
  wardiyah wardiyanto wardiyem wardiyo wardiyono wardono wardoyo wariman warimin warinah warinem warini
  warirah warisah warisman warisno waristi waristo wariyah wariyanti wariyanto wariyati wariyem wariyo
  warjan warjimin warjinah warjinem warjini warjito warjiyah warjiyem warjiyo warjono warjuki warkiman
  warkini warkiyem warkonah warlan warman warmi warmiati warmin warminah warmini warminto warniti warniyah
  warno warnoto warojah warsan warsana warseno warsi warsiah warsidi warsih warsijan warsijem warsikem
  warsiki warsilah warsiman warsimin warsinah warsinem warsini warsino warsirah warsitah warsiti warsito
  warsiyah warsiyam warsiyati warsiyem warsiyo warso warsono warsudi warsum wartam wartati wartem warti
  wartik wartilah wartinah wartinem wartini wartiningsih wartiyah wartiyem wartiyo warto wartono wartoyo
  waryadi waryani waryanti waryanto waryati waryatun waryo waryono wasidi wasijah wasijan wasikin wasil
  wasiman wasimin wasinah wasinem wasini wasino wasirah wasiran wasisto wasiti wasito wasiyah wasiyanti
  wasiyat wasiyati wasiyem wasiyo wasiyono waskito wasmi wasmin wasno wasono wastinah wastini wasto watemi
  watik watimah watinah watinem watini watirah watiyah watiyem watono wawuk wibisana wicaksana widada
  widagdo widarti widartik widayanti widayat widayati widhi widi widianto widiarti widiarto widiasih
  widiati widiatmi widiatmoko widijanti widinarsih widiningsih widiono widiyani widiyanti widiyanto
  widiyantoro widiyarti widiyastuti widiyati widiyatmoko widiyono widjaja widjanarko widorini widowati
  widyaningrum widyaningsih widyanti widyanto widyarini widyasari widyastuti widyatmoko widyawati widyo
  widyono wigati wignyo wigunanti wiharti wiharto wijanarko wijayanto wiji wijianto wijiastuti wijiati
  wijilestari wijinarko wijiono wijiyanti wijiyanto wijiyati wijiyono wijono wiludjeng wilujeng winarko
  winarni winarningsih winarsi winarso winarti winartik winarto winaryanti winaryati winaryo windarsih
  windarti windarto windarwati windarwo windi windiarti windiyarti winingsih winoto winursih wiranti
  wiranto wiratmo wiratno wirawan wirdi wirnoto wiro wirono wirosableng wirosari wiryadi wiryani wiryanti
  wiryanto wiryati wiryo wiryono wisnugroho wisnuwardana wisudanto witono witri wiwi wiwied wiwik wiwit
  wiwoho wiyadi wiyanti wiyanto wiyarsih wiyarti wiyati wiyatmi wiyatno wiyono wiyoto wonidi woro
  wulaningsih wuri wurianto wuriyanti wuryandari wuryani wuryanti wuryanto yadi yahman yahmi yahmini yamto
  yanti yantini yanto yarsi yasir yasman yasmin yasminah yati yatimah yatimin yatinah yatinem yatini yatmi
  yatmin yatminah yatmini yatmo yatmono yatno yatun yeti yitno yogo yogyanti yuda yudhanto yudianto
  yudiarto yudiono yudistira yudiyanto yudono yuhana yulaikah yuliadi yulianah yulianingsih yuliasih
  yuliastuti yuliati yuliatin yulistiani yuliyanti yuliyanto yuliyati yunanto yunianto yuniarsih yuniarti
  yuniarto yuniasih yuniastuti yuningsih yuniwati yusmanto yusmiati yusriyah yustina yuswanto zaenuri
  zubaedah zumaroh zumroh zumrotun
`;

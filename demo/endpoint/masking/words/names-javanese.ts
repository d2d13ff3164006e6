/** Javanese names, above all of old villagers. Written for this project. */
export const JAVANESE_NAMES = `
  adhi ageng aliman ambarwati anjarwati antok anung apri aprianto apriyanto ardhi ardian aribowo arini arumi
  aryo asmoro atik atmo atmojo atun badrun bagio bagiyo bakri barjo basiran basirun basuki bayu bimo boiman
  boimin boinem boirin bonari bondan boniman boniyem broto budhi budiarjo budiarti budiarto budihardjo
  budiono budirahayu budisantoso budiyono cahyani cahyaningrum cahyanti caroko cipto condro dalijan dalinem
  daliyem daliyo daljo dalmini danar dandung darimah darinah darinem dariyah dariyem darkinah darkonah
  darmadi darmi darminto darmiyem darmo darmono darni darno darsih darsinah darsini darsiyem darso darsono
  darti darto darwanto darwati daryanti daryanto daryati daryono dasikin dasiman dasimin dasinah dasirah
  dasiyah dasiyem dasmi dasri dasuki deni dhani didik dikromo dimejo dirjo dirman ditri diyah diyono djarot
  djarwo djatmiko djoko djumadi djumali djumiati djuminah djumiran djuwari djuwarni dulah duljalil dulkamid
  dulkarim dullah dulmanan dulrahman dumilah duriyat duryat dwiyanto ekowati endang endro eni erwanto estu
  gandhi gati giman gimin ginah ginem gino girin gito giyanti giyanto giyarti giyem giyo giyono gondo gunadi
  gunarti guritno hadiwijaya hadiyanto hadiyono handarbeni handono harianto hariyadi hariyanti hariyanto
  hariyati hariyono harjanto harjono harmanto harmini harmoko harni harno harsono hartanti hartanto hartatik
  harti hartono hartoyo hartuti haryadi haryani haryati haryono hendarto hendratmo herdianto heriyanto
  hernowo hestiningsih hidayatun indarti indarto indarwati indriani indriyani isdiyanto ismanto ismiyati
  isnaini isnanto istiani istiqomah istono iswanto iswati jaelan jaenal jaimin jainem jaini jamari jamilatun
  jaminah jamino janem jannatun jarot jarwo jiman jimin jinah jinem jirah jiran jito jiyah jiyem jiyo jiyono
  joyo juari jujuk jumadil jumain jumakir jumali juman jumanah jumangin jumani jumanto jumar jumarni jumarno
  jumasri jumiati jumiatun jumikem juminah juminem jumingan jumini jumino jumirah jumiran jumiyati jumiyem
  jumiyo jumono junaedi juniarto jupri juriah juriyah juwadi juwari juwariyah juwarno juwarti juwarto juwati
  juwito juwono juyem kadari kadarisman kadarwati kadijah kadimin kadinem kadirah kaimin kalimin kamidi
  kamijan kaminem kamini kamino kamirah kamisah kamiso kamiyem kamsi kamsinah kamsini kamsiyah kamti kamto
  kardiman kardinem kardiyem karijan karimin karinah karinem karini karjinem karmani karmi karmidi karmin
  karminah karminem karmini karmiyem karmo karmono karnadi karni karno karsi karsidi karsih karsiman
  karsimin karsinah karsinem karsini karsiti karsiyem karso karsono karti kartijo kartinah kartinem kartiyem
  karto kartodikromo kartono kartosuwiryo karwati karwito karyadi karyamin karyanto karyati karyo karyono
  karyorejo kasan kasanah kasbi kasboen kasbun kasdi kasemi kasiah kasiani kasiati kasidi kasijan kasijo
  kasilah kasiman kasimin kasinah kasinem kasini kasino kasipah kasirah kasiran kasiyati kasiyem kasiyo
  kasiyono kasmadi kasman kasmani kasmi kasmiati kasmin kasminah kasmini kasmirah kasmiran kasmiyati kasmo
  kasmonah kasmono kasmuri kasnadi kasni kasno kaspan kasri kasrin kastari kastin kastinah kastini kasto
  kastolani kastono kastubi kastur kasumi katam kateman katemi katemin katijah katijan katijo katimah
  katiman katimin katinah katinem katini katino katirah katiran katiyem katiyo katmi katminah katmini katmo
  katno katoyo katri kawit kawuri kemin keminah keminem kemis kemiyem khomsatun khotimah kismi kisnanto
  kisno kistini kistiyah klimin klumpuk kodir koesno komari komariyah komarodin komsiyah kosim kotijah
  kresno krisdianto krismanto kristanto kristianto kristiono kunarti kunarto kuncahyo kundari kunnaryo
  kuntadi kuntari kunto kuntoro kurdi kurmen kurnianto kurniasari kurniawati kurniyati kusairi kusdi
  kusdiyanto kusmadi kusmanto kusmiati kusmini kusmiyati kusnadi kusnan kusnanto kusni kusno kusnul kusrini
  kusriyah kustinah kustini kustiyah kustono kusumaningrum kusumaningtyas kusumastuti kusumawati kuswandi
  kuswanti kuswanto kuswati kuswono lagiman laginah laginem lagiyem lagiyo lamijan laminem lamiran lamiyem
  larasati lasemi lasi lasidi lasijan lasijo lasikem lasimah lasiman lasimin lasinah lasinem lasini lasino
  lasirah lasiran lasiyah lasiyem lasiyo lasmi lasmiati lasminah lasmini lasmiyati lasno lastini lastri
  lastriani legimah legiman legimin leginah leginem legini legino legirah legiran legiyah legiyem legiyo
  lestariningsih listiani listiyani listyaningsih listyowati lukito madiyem madyo mahmudi maiman maimin
  mairoh mangunkusumo manijan manto marfuah marginah margono mariyem marjan marjani marjinah marjinem
  marjiyem marjo marjono marjuki markamah markini markonah markum marlan marmi marmin marminah marmini marmo
  marniyem marno marsam marsanti marsi marsiah marsih marsiman marsinah marsinem marsini marsiyah marsiyem
  marso marsono marsudiono marsum martejo marti martinah martinem martini martiyem marto martono martoyo
  martuti maryam maryami maryani maryanti maryatun maryono maryoto maryuni masduki masinem masirah masiran
  masirin masiyem maskur masrifah masripah masrukah masrukhan masrukin masrurah mastur masykur matsani
  mentik meryati mesdi mesinah mesirah mesiran mesiyah mesni miarsih midi mijan mijem minah minarni minarsih
  minarti minarto minem mintarsih mintarti minten mintorogo mirah miran mirin misbah misdar misdi miseman
  misenan misinem misirah misiran misiyah misiyem miskam misnan misni misno misnun misradi misrah misrani
  misriah misrinah misringah misriyah mistam misti mistijah mistin mistiyah misto misyanto mitro mitun
  miyarsih miyarti miyati miyem muchlas mudakir mudasir mudiyono mudjiono mugiarti mugiarto muginah mugiono
  mugiyanto mugiyati mugiyem mugiyono mujamil mujayanah mujiah mujianto mujiarti mujiati mujiatun mujilah
  mujiman mujimin mujinah mujinem mujini mujiono mujirah mujiran mujito mujiyah mujiyanto mujiyati mujiyem
  mujiyo mujiyono mujono mukarti mukeri mukijan mukiman mukinah mukinem mukini mukirah mukiran mukiyat
  mukiyem mukiyo mukri mulatmi mulatsih muljono mulyadi mulyana mulyanah mulyaningsih mulyanti mulyati
  mulyatno mulyoto munadi munah munarni munarsih munarti munarto munasir munasri munawar munawaroh mundakir
  mundari mundirah munjiah munjiyati munjiyem muntamah muntari muntasir muntiah muntiani muntinah muntiyah
  murdani murdi murdianto murdiono murdiyah murdiyanto murdiyono murdjiati murdoko muriani murjani murjiyah
  murjiyem murjono murnianti murniasih murniati murningsih murniyati mursam mursid mursidah mursidi mursih
  mursinah mursini mursiti mursiyah mursiyam mursiyem mursono murtadho murtado murtati murtiah murtiasih
  murtinah murtini murtiningsih murtiyah murtono murwani murwanto murwati muryani muryanto muryati muryono
  musinah musini musirah musiran musiyem muslikah muslikhah muslimah musliman muslimin musni musriah
  musringah musripah musriyah mustajab mustakim mustami mustaqim mustari mustiah mustiyah mutinah mutini
  mutirah mutiyah mutmainah nanik narimo narko narmi narni narno narsi narsih narsini narso narti nartini
  narto narwati naryo nasikin nasirun nasukha ngabdi ngadi ngadikem ngadilah ngadimah ngadiman ngadimin
  ngadinah ngadinem ngadini ngadino ngadirah ngadiran ngadirin ngadisah ngadiso ngadiyah ngadiyanto ngadiyem
  ngadiyo ngadiyono ngadri ngaijan ngainah ngaini ngaisah ngaisyah ngajiman ngajinem ngalimah ngaliman
  ngalimin ngalimun ngalinem ngaliyem ngaminah ngamini ngapiah ngapini ngasiman ngasimin ngasinah ngasinem
  ngasini ngasirah ngasiran ngasiyah ngasiyem ngasiyo ngasman ngasmi ngateman ngatemi ngatemin ngatemo
  ngatijah ngatijan ngatijo ngatimah ngatiman ngatimin ngatinah ngatinem ngatini ngatino ngatirah ngatiran
  ngatiyah ngatiyem ngatiyo ngatmi ngatmin ngatminah ngatmini ngatmo ngatmono ngatno ngatono ngatoyo ngatri
  ngatun ngudiono niken ningsih ningtyas nining novianto nugrahaeni nugraheni nunik nursih nurwanto
  nurwidodo nuryadi nuryani nuryanti nuryanto nuryati nyadi nyami nyaminah nyamini nyamirah nyamiran
  nyamiyem nyono nyoto paerah paeran paidi paijah paijan paijem paijo paikem paikin paikun paimah paimin
  paiminah paimo paimun painah painem paini paino painten pairah pairan pairin pairun paisah paisan paisri
  paitun paiyem paiyo pajimin pajiyem pajiyo palil palinah pamuji panijan panijo panikem panirah paniran
  paniyem panut paridi parijan parijo parikem parikin pariman parimin parinah parinem paringan parini parino
  parinten paritem pariyah pariyati pariyem pariyo pariyono parjan parjinah parjinem parjini parjiyem
  parjiyo parjo parjono parlan parmanto parmi parmiati parmin parminah parminem parmini parmiyati parmiyem
  parmo parmono parni parno parsih parsinah parsini parsiyem parso parsono parsudi parti partiah partijah
  partijem partiman partimin partinah partinem partini partiyah partiyem partiyo parto partono partoyo
  parwanto parwati parwiro parwoto paryadi paryani paryanti paryanto paryati paryo paryono paserah pasiyem
  patmi patminah patmini patmo patonah pawiro pawit pendi pitoyo poerwanto ponadi ponari poncol poniah
  ponidi ponidin ponidjan ponijah ponijan ponijem ponijo ponikem ponikin ponimah poniman ponimi ponimin
  poninah poninem ponini ponirah poniran ponirin ponisih ponisri poniti ponitri poniyah poniyati poniyem
  poniyo pono prabandari pradita prajitno prakoso pramana pramesti pramono pramudita pramudya pranoto prapti
  praptini prapto praptono prasetiyo prasetyaningsih prastiwi prastiyo prastowo pratikno pratikto pratomo
  prawiro prayetno prayit prayitno prayugo priambodo prihananto prihantini prihartini prihastuti
  prihatiningsih pringgo priyadi priyambodo priyanti priyanto priyatin priyatmoko priyatno priyatun priyo
  priyono pudji pudyastuti pujianto pujiastuti pujiati pujiharti pujiman pujinah pujiningsih pujiono
  pujirahayu pujiwati pujiyanto pujiyati pujiyem pujiyono purbo purboyo purnamawati purnaningsih purnawan
  purnianto purnomo purwandari purwaningsih purwati purwatiningsih purwatmo purwito purwoko purwono
  purwosusilo purwoto purwowidodo puryanti puryanto puryono puspitasari radiman radimin radinem radiyem
  rahardjo raharjo rahmadi rajiman rajimin rajinah rajinem rajiyem rakijan rakim rakiman rakinah rakinem
  rakiyem ramelan rameyem ramidi ramijan ramijo raminah raminem ramini ramino ramirah ramiyem rantinem
  rantini rantiyem rapingi rasdi rasidi rasijan rasikun rasimah rasiman rasimin rasinah rasinem rasini
  rasiti rasito rasiyem rasiyo rasmani rasmi rasmin rasminah rasmini rasmiyati rasmono rasno rastini rasto
  rastono ratinah ratinem ratmi ratmini ratmo ratmoko ratno ratri rebi resmiyati retnaningsih retnosari
  retnowati riadi riamah riami rianto rinanti rinem rini rinto ripah riswanti riswanto riyadi riyani riyanti
  riyanto riyono rohadi rohmad rohyati roikhan rokayah rokhani rokhim rokhmad rokim rokimah rokiman rokimin
  rokini rokmad romdon romelah romelan romlah rondiyah rubadi rubi rubiah rubikem rubinah rubinem rubingah
  rubini rubiyah rubiyanti rubiyanto rubiyati rubiyem rubiyo rujiman rujinah rujito rukijan rukiman rukimin
  rukinah rukinem rukini rukirah rukiyah rukiyati rukiyem rukmiati rukminah rukmini rumanah rumiati rumijah
  ruminah rumini rumiyati rumiyatun rumiyem rumsinah rumsiyah runtah rusdi rusiyem rusmanto rusminah rusmini
  rusmiyati rusmiyem rusnadi rustam rustinah rustini rustiyah rustono ruswanto ruswati rusyanto sabari
  sabarno sabarudin sabdo sadali sadi sadikin sadikun sadiman sadimin sadimun sadinah sadinem sadino sadirah
  sadiran sadiyah sadiyem sadiyo sadono saebani saelan saeman saemun saenah saerah saeran sagi sagiman
  sagimin saginah saginem sagino sagirah sagiran sagiyem sagiyo sahir sahlan sahri sahroni saidi saikem
  saimah saiman saimin saimun sainah sainem saini saino saipan saipul sairah sairan sairin sajad sajiem
  sajiman sajimin sajinah sajinem sajiyem sajiyo sakidi sakijan sakijo sakimah sakiman sakimin sakinem
  sakini sakino sakirah sakiran sakiyah sakiyem sakiyo sakri salikin saliman salimin salimun salinem salini
  saliyem saliyo samadi samidi samidin samijah samijan samijem samijo samikem samiko samiman samin saminah
  saminem samingan samingun samini samino samirah samiran samirin samisih samiyah samiyati samiyem samiyo
  samiyono samsi samsini samsir samsiyah samsuri samto samudi samuji sandiman sanem sangidu sanikem saniman
  sanimin saninah sanirah saniran saniyem saniyo sanjaya sanmiarja sanrejo santiko santini sanusi sapar
  sapardi sapari saparman saparno saparti saparudin sapon saptadi saptaningsih saptorini sarasvati sarbinah
  sarbini sardi sardiman sardiyem sardjono sargini sariani sarijan sarijem sarijo sariman sarimin sarimun
  sarinah sarinem sarini sarino sarip saripah sariyah sariyati sariyem sariyo sarjan sarji sarjiman sarjinah
  sarjinem sarjini sarjito sarjiyem sarjiyo sarjo sarjono sarju sarjuni sarkam sarkawi sarman sarmanto
  sarmidi sarmijan sarmin sarminah sarminem sarmini sarmiyem sarmo sarmono sarmuji sarnen sarni sarno saroh
  saroni saronto sarosa sarpan sarpani sarpin sarsih sarsini sarsito sarti sartinah sartinem sartini
  sartiyem sarto sartono sartoyo sarwadi sarwanto sarwi sarwidi sarwiji sarwinah sarwini sarwiyah sarwiyem
  sarwo sarwono sarwoto saryanti saryanto saryati saryono sastrodimejo sastrowardoyo satimah satiman satimin
  satimun satinah satinem satini satino satirah satiran satiyah satiyem satiyo satmoko satriyo satriyono
  satro satuman satun sawal sawali sawijan sawiji sawijo sawinem sawirah sawiran sawitri sawiyah sawiyem
  sayadi sayekti sayem sayono sayuti senen senimin setiadi setianingsih setianto setiarini setiarso
  setiawati setiono setiyadi setiyani setiyarini setiyawan setiyo setiyono setiyowati setyabudi setyadi
  setyaningrum setyaningsih setyanto setyarini setyawan setyawati setyo setyoko setyono setyorini setyowati
  sholikah sholikhin sholikin siamah siami sigit sihono sihwati sikem sikun siman simin sinem sinto siran
  sirin siswadi siswandi siswanti siswanto siswati siswo siswono sisworo siswoyo sisyanto sitem sito
  sitoresmi siyam siyami siyem siyono slameto sobirin soedarmo soedarsono soedirman soedjono soegeng
  soegianto soehardi soeharto soejono soekardi soekarman soekarno soekirno soemarno soemarsono soenarto
  soepardi soeparman soeparno soepomo soeprapto soepriyadi soerono soeroso soeryo soesilo soetardjo soetomo
  soetopo soetrisno soewandi soewarno soewito solekah solekan solekhah solekhan solekhudin solichin solihah
  solikah solikhah solikhatun solikhin solikin somad sonem soni sontani sonto sopiah sopiyah sopiyatun
  soponyono sopyan soviyah srianto sriasih sriati sriatun srihartati srihartini srilestari srimulyani
  srimulyati srimulyo srinah srinem srini srining sriningsih srinoto sriono sripah sripurwanti srirahayu
  sriwahyuni sriwati sriwiyanti sriyani sriyanti sriyanto sriyati sriyatin sriyatun sriyem sriyono stiyono
  subadi subagio subagiyo subagja subagyo subakir subandi subandiyah subandiyo subandri subandriyo subani
  subardi subari subarjo subarkah subarno subaryanto subaryono subechi subeki subekti subeno suberi subhan
  subiarti subijanto subiman subinah subinem subini subiono subirah subiran subiyakto subiyanto subiyantoro
  subiyati subiyem subiyo subiyono subono subroto sucahyo sucahyono sucianto suciati sucipto suciptoyo
  sudadi sudaji sudalmi sudar sudardi sudarisman sudariyah sudarji sudarjo sudarmadi sudarmaji sudarman
  sudarmanto sudarmi sudarmin sudarminah sudarmini sudarminto sudarmo sudarmono sudarmoyo sudarni sudarno
  sudarsih sudarsini sudarso sudarsono sudarti sudartik sudartini sudarto sudarwanto sudarwati sudaryani
  sudaryanti sudaryanto sudaryati sudaryatmi sudaryatmo sudaryo sudaryono sudewo sudiarti sudiarto sudibyo
  sudigdo sudiharto sudijah sudijan sudijem sudijo sudijono sudilah sudimah sudiman sudimin sudinah sudinem
  sudini sudino sudinoto sudir sudirah sudiran sudirjo sudirman sudirno sudiro sudisno sudiyah sudiyanto
  sudiyati sudiyatmi sudiyem sudiyo sudiyono sudjarwo sudjatmiko sudjiman sudjinah sudjito sudomo sudono
  sudrajad sudri sugandi sugeng sugi sugianti sugianto sugiantoro sugiarti sugiarto sugiat sugiharti
  sugihartini sugiharto sugihartono sugihono sugijanto sugilar sugiman sugimin suginah suginem sugini sugino
  sugiono sugirah sugiran sugiri sugirin sugito sugiwati sugiyah sugiyani sugiyanti sugiyantini sugiyanto
  sugiyarti sugiyarto sugiyati sugiyatmi sugiyatno sugiyem sugiyo sugiyono sugondo suhadak suhadi suhaemi
  suhaeni suhajar suhardi suhardiman suhardjo suharjo suharman suharmi suharmin suharni suharno suharsih
  suharsini suharso suharsono suhartatik suharti suhartinah suhartini suharto suhartono suhartoyo suharwati
  suharyadi suharyani suharyanti suharyanto suharyati suharyono suhendro suheri suhermanto suherni suherno
  suheru sujadi sujai sujak sujana sujanah sujani sujanto sujarno sujarot sujarwadi sujarwanto sujarwati
  sujarwo sujasmi sujatmi sujatmiko sujatmin sujatmo sujatmoko sujatno sujianti sujianto sujiarti sujiasih
  sujiati sujilah sujimah sujiman sujimin sujinah sujinem sujini sujino sujiono sujirah sujiran sujito
  sujiyah sujiyanti sujiyanto sujiyati sujiyem sujiyo sujiyono sujoko sujono sukadi sukaemi sukaeni sukaesih
  sukahar sukamdi sukamsi sukamti sukamto sukanti sukanto sukarbi sukardi sukardiman sukariyah sukarji
  sukarjo sukarman sukarmi sukarmin sukarminah sukarmini sukarmo sukarni sukarno sukarsi sukarsih sukarsono
  sukarti sukartini sukartiningsih sukarto sukarwo sukaryadi sukaryo sukasih sukasmi sukasno sukasti
  sukatemi sukatman sukatmi sukatmin sukatminah sukatmini sukatno sukayat sukemi sukeni sukenti sukesi
  sukesih suketi sukiah sukiarti sukidi sukidin sukidjan sukijah sukijan sukijem sukijo sukilah sukimah
  sukiman sukimin sukimun sukinah sukinem sukini sukino sukiono sukirah sukiran sukiri sukirman sukirmi
  sukirno sukis sukisman sukismi sukismo sukisno sukistini sukitri sukiyah sukiyanto sukiyat sukiyati
  sukiyem sukiyo sukiyono sukma sukmawati sukmono sukoco sukono sukoso sukowati sukri sukuran sularmi
  sularno sularsih sularso sularti sularto sulasih sulaskin sulasmi sulasmini sulasno sulasri sulastini
  sulasto sulastri sulatmi sulatri sulemi sulhan suliadi suliah suliana suliani sulianto sulikah sulikin
  sulimah suliman sulimin sulinah sulinem sulipah sulis sulisah sulismi sulistia sulistiani sulistianingsih
  sulistiawati sulistio sulistiono sulistiyah sulistiyani sulistiyanti sulistiyanto sulistiyati sulistiyo
  sulistiyono sulistiyowati sulistyani sulistyaningsih sulistyanto sulistyarini sulistyawati sulistyo
  sulistyono sulistyorini sulistyowati suliswanto suliswati sulitriyah suliyah suliyani suliyanti suliyanto
  suliyati suliyem suliyo suliyono sulkan sulono sulton sumadi sumadiyono sumaeni sumaji sumali sumalik
  sumamik sumanah sumandi sumani sumanti sumanto sumantri sumar sumaratih sumardi sumardiono sumardiyah
  sumardiyono sumargi sumargiyono sumargo sumargono sumari sumariah sumarianto sumariyah sumariyem sumarji
  sumarjo sumarjono sumarlan sumarlin sumarmi sumarmo sumarna sumarni sumarningsih sumarno sumaroh sumarsam
  sumarsih sumarsini sumarso sumarsono sumarti sumartinah sumartini sumartiningsih sumarto sumartono
  sumartoyo sumarwan sumarwanto sumarwati sumarwi sumarwoto sumaryadi sumaryani sumaryanti sumaryanto
  sumaryati sumaryatun sumaryo sumaryono sumbogo sumedi sumeri sumi sumiah sumiana sumiani sumianto
  sumiarsih sumiarti sumiati sumiatun sumidah sumidi sumijah sumijan sumijem sumijo sumikah sumilah sumilan
  suminah suminar suminem sumini suminten suminto sumirah sumiran sumiri sumirin sumirno sumitri sumitro
  sumiyah sumiyani sumiyanti sumiyanto sumiyarsih sumiyarti sumiyati sumiyatun sumiyem sumiyo sumiyono sumo
  sumono sumpeno sumpono sumulyo sumyati sunadi sunanik sunanto sunar sunarah sunardi sunardiyono sunari
  sunariyah sunarji sunarjo sunarko sunarmi sunarmin sunarni sunarno sunarsi sunarsih sunarso sunarti
  sunartik sunarto sunarwan sunarwi sunarwoto sunaryanti sunaryanto sunaryati sunaryo sunaryono sundari
  sundarsih sundoro sungkono suni suniah sunimah suniti suniyah sunoko sunoto suntari suntini suntoro
  suntoyo sunyoto supadi supadmi supadmo supandi supangat supangkat supani supanto supar suparah supardan
  supardi supardiyono suparji suparjo suparjono suparlan suparman suparmanto suparmi suparmin suparminah
  suparmini suparmo suparmono suparni suparno suparsih suparta suparti supartinah supartinem supartini
  supartiningsih suparto supartono supartoyo suparwati suparwo suparyadi suparyanti suparyanto suparyati
  suparyono supatemi supati supatinah supatmi supatmiati supatminah supatmini supatmo supatni supatno supaun
  supeni supeno supi supiah supiani supiati supiatun supii supijah supilah supinah supingah supini supirah
  supiyah supiyan supiyati supiyatun supiyem supodo supomo supono suprapti supraptini supraptiningsih
  suprapto supraptono suprayitno suprayogi supri supriadi supriana supriani suprianto supriati supriatin
  supriatini supriatna suprihadi suprihanto suprihatin suprihatiningsih suprihono supriono supriyadi
  supriyani supriyanti supriyati supriyatin supriyatiningsih supriyatmi supriyatna supriyatno supriyatun
  supriyo supriyono surachman suradi surahman surahmi surahmin suraida suraji surajiman surajiyem surani
  suranti suranto surasa surasmi surasno surasti suratemi surati suratiah suratih suratin suratinah
  suratinem suratini suratiyem suratman suratmi suratmin suratminah suratmini suratno suratun surawan surawi
  surendro surianto surini surip suripah suripto surismi suristiani surono suroso suroto suroyo surtami
  surti surtinah surtini suruni surur suryadi suryaman suryanah suryani suryaningrum suryaningsih suryanti
  suryanto suryati suryatin suryatmo suryo suryoto suryowati susanah susanto susatyo susetyo susetyowati
  susi susiana susianah susianti susianto susiati susilawati susilo susiloningsih susilowati susmiati
  susmiyati susmono suswanti suswanto suswantoro suswati suswoyo sutadi sutaji sutamah sutamaji sutaman
  sutami sutamin sutanti sutanto sutar sutardi sutari sutariyah sutariyem sutarji sutarjo sutarmaji sutarman
  sutarmi sutarmin sutarminah sutarmini sutarmo sutarni sutarno sutarsi sutarsih sutarso sutarti sutartik
  sutarto sutaryani sutaryanti sutaryanto sutaryati sutaryo sutaryono sutasmi sutatik sutawi sutedi sutedjo
  sutejo suterisno suti sutiah sutiaji sutiani sutijah sutijan sutijo sutikah sutikno sutilah sutilarsih
  sutimah sutiman sutimin sutinah sutinem sutini sutino sutipah sutirah sutiran sutirto sutisna sutiyah
  sutiyani sutiyarti sutiyati sutiyem sutiyo sutiyono sutiyoso sutjipto sutomo sutono sutopo sutoyo sutradi
  sutres sutri sutrimah sutrimo sutrini sutriningsih sutrisman sutrisna sutrisnawati sutrisni sutrisno
  sutriyah sutriyani sutriyanti sutriyanto sutriyati sutriyem sutriyo sutriyono sutumiah sutyarti suwadah
  suwadak suwadi suwadji suwagi suwaji suwandi suwandono suwandoyo suwanti suwantini suwanto suwar suwardani
  suwardi suwardiyono suwardji suwardoyo suwargi suwargono suwari suwariyah suwariyem suwarji suwarjo
  suwarjono suwarko suwarmi suwarmin suwarna suwarni suwarniyati suwarsi suwarsih suwarsini suwarsito
  suwarso suwarsono suwarti suwartinah suwartini suwarto suwartono suwartoyo suwaryadi suwaryanti suwaryo
  suwaryono suwasis suwasno suwasono suwasti suwati suwatmi suwatno suwenah suwendi suwignyo suwijah suwiji
  suwilah suwinah suwinarsih suwinarti suwirjo suwiryo suwisno suwitno suwito suwiyah suwiyati suwiyem
  suwiyo suwoko suwolo suwondo suwono suworo suwoto suyadi suyahman suyahmi suyamah suyami suyamti suyamto
  suyana suyani suyanti suyantini suyanto suyarmi suyarno suyarso suyarti suyarto suyatemi suyati suyatimah
  suyatin suyatinah suyatini suyatiningsih suyatman suyatmi suyatmin suyatminah suyatmini suyatmo suyatna
  suyatni suyatno suyatun suyekti suyem suyetno suyik suyikno suyitmi suyitno suyono suyoso suyoto suyud
  suyudi syamsuri tamami taminah tamirin tamsir tamsiyah tamtomo tanem tarih tariman tarimin tarinah tariyah
  tariyem tarjan tarjo tarjono tarjuki tarkim tarlan tarmadi tarman tarmi tarmidi tarmijan tarmin tarminah
  tarmini tarminto tarmiyati tarmiyem tarmizi tarmo tarmono tarmuji tarni tarno tarsan tarseno tarsi tarsiah
  tarsih tarsim tarsiman tarsinah tarsini tarsito tarso tarsono tarsudi tarti tartini tarto tarwadi tarwati
  tarwi tarwini tarwiyah tarwo taryadi taryani taryanti taryanto taryati taryo taryono tasiman tasimin
  tasinah tasirah tasirun taslimah tasman tasmi tasmiah tasminah tasmini tasni tasri tasrifah tasrip
  tasripah tasripin tasriyah tasuri tati tatik tatmi tatmini taufikurrahman tejo tesi tikno timin tinah tini
  tinuk tiwi tiyah tiyem tohari tohirin toni tonny tono toyibah toyiban tresno triadi triana triani trianto
  triasih triastuti tribowo trihartini triharyanto trihatmo trijoko trilaksono trilestari trimah trimanto
  trimo trimono trimulyani trimulyono trinah trini trining triningsih trinoto trisanti trisilo trisnawati
  trisno trisnowati trisunu trisusilo trisusilowati triwahyudi triwahyuni triwibowo triwidodo triwinarsih
  triyani triyanti triyanto triyatmi triyatno triyatun triyoga triyono truno tubagus tubinem tugimah tugimin
  tuginah tuginem tugini tugino tugio tugirah tugiran tugirin tugiyah tugiyanto tugiyati tugiyem tugiyo
  tugiyono tukidi tukijah tukijan tukijem tukijo tukimah tukiman tukimin tukinah tukinem tukini tukino
  tukirah tukiran tukirin tukiyah tukiyat tukiyem tukiyo tumadi tumari tumarno tumi tumiah tumiar tumidi
  tumidjan tumijah tumijan tumijo tumilah tumin tuminah tuminem tumini tumino tumirah tumiran tumiyati
  tumiyem tumiyo tundjung tunem tuniyem tupon turah turasih turasmi turasno turimah turiman turimin turinah
  turinem turini turino turip turipan turisman turiyah turiyati turiyem turiyo turmini turmudi turmuji turni
  turniati turnisih turno turoh tursih tursilah tursilowati tursina tursinah tursini tursino tursiyah
  tursiyem turyani turyanti turyanto turyati turyono tusiah tusimah tusiman tusimin tusinah tusinem tusini
  tusino tusirah tusiran tusiyah tusiyem tusiyo tusmini tuti tutik tuwarni tuwarno tuwuh tuyadi tuyem tuyono
  ucik udiono udiyono umbarwati umiyati umiyatun umsiyah untari untoro utaminingsih utari wadiman wadini
  wadiyem wadiyo wadiyono wagimah wagiman wagimin wagimun waginah waginem wagini wagino wagio wagirah
  wagiran wagirin wagisah wagisan wagisih wagito wagiyah wagiyanto wagiyat wagiyati wagiyem wagiyo wagiyono
  wahidun wahono wahyono wahyudi wahyuningrum wahyuningsih wahyuningtyas wahyunita wahyuno wahyuono
  wahyurini wahyutomo wajiman wajinah wajinem wajirah wajiran wajiyem wajiyo wakidah wakidi wakidin wakidjan
  wakijah wakijan wakijem wakijo wakim wakimah wakimin wakimun wakinah wakinem wakini wakino wakirah wakiran
  wakirin wakiyah wakiyat wakiyem wakiyo walidi walijah walijan walijo walimah waliman walimin walinah
  walinem walino walirah waliran walisah walisih walisono waliyah waliyanto waliyat waliyati waliyem waliyo
  waliyono waluyanti waniah wanti wantini wanto wardani wardaningsih wardiman wardinah wardini wardiyah
  wardiyanto wardiyem wardiyo wardiyono wardono wardoyo wariman warimin warinah warinem warini warirah
  warisah warisman warisno waristi waristo wariyah wariyanti wariyanto wariyati wariyem wariyo warjan
  warjimin warjinah warjinem warjini warjito warjiyah warjiyem warjiyo warjo warjono warjuki warkiman
  warkini warkiyah warkiyem warkonah warlan warman warmi warmiati warmin warminah warmini warminto warni
  warniti warniyah warno warnoto warojah warsan warsana warseno warsi warsiah warsidi warsih warsijan
  warsijem warsikem warsiki warsilah warsiman warsimin warsinah warsinem warsini warsino warsirah warsitah
  warsiti warsito warsiyah warsiyam warsiyati warsiyem warsiyo warso warsono warsudi warsum wartam wartati
  wartem warti wartik wartilah wartinah wartinem wartini wartiningsih wartiyah wartiyem wartiyo warto
  wartono wartoyo warum waryadi waryani waryanti waryanto waryati waryatun waryo waryono wasidi wasijah
  wasijan wasikem wasikin wasil wasiman wasimin wasinah wasinem wasini wasino wasirah wasiran wasisto wasiti
  wasito wasiyah wasiyanti wasiyat wasiyati wasiyem wasiyo wasiyono waskito wasmi wasmin wasno wasono
  wastinah wastini wasto watemi wati watik watimah watinah watinem watini watirah watiyah watiyem watono
  wawuk wibisana wicaksana widada widagdo widarti widartik widayanti widayat widayati widhi widi widianto
  widiarti widiarto widiasih widiati widiatmi widiatmoko widijanti widinarsih widiningsih widiono widiyani
  widiyanti widiyanto widiyantoro widiyarti widiyastuti widiyati widiyatmoko widiyono widjaja widjanarko
  widorini widowati widyaningrum widyaningsih widyanti widyanto widyarini widyasari widyastuti widyatmoko
  widyawati widyo widyono wigati wignyo wigunanti wiharti wiharto wijanarko wijayanto wiji wijianto
  wijiastuti wijiati wijilestari wijinarko wijiono wijiyanti wijiyanto wijiyati wijiyono wijono wiludjeng
  wilujeng winarko winarni winarningsih winarsi winarsih winarso winarti winartik winarto winaryanti
  winaryati winaryo windarsih windarti windarto windarwati windarwo windi windiarti windiyarti winingsih
  winoto winursih wiranti wiranto wiratmo wiratno wirawan wirdi wirnoto wiro wirono wirosableng wirosari
  wiryadi wiryani wiryanti wiryanto wiryati wiryo wiryono wisnugroho wisnuwardana wisudanto wito witono
  witri wiwi wiwied wiwik wiwin wiwit wiwoho wiyadi wiyanti wiyanto wiyarsih wiyarti wiyarto wiyati wiyatmi
  wiyatno wiyono wiyoto wonidi woro wulaningsih wuri wurianto wuriyanti wuryandari wuryani wuryanti wuryanto
  yadi yahman yahmi yahmin yahmini yahyono yamto yanti yantini yanto yarsi yasir yasman yasmin yasminah
  yatemi yati yatimah yatiman yatimin yatinah yatinem yatini yatmi yatmin yatminah yatmini yatmo yatmono
  yatno yatun yeti yitno yogo yogyanti yoso yuda yudhanto yudianto yudiarto yudiono yudistira yudiyanto
  yudono yuhana yulaikah yuliadi yulianah yulianingsih yuliasih yuliastuti yuliati yuliatin yulistiani
  yuliyanti yuliyanto yuliyati yunanto yunarti yunianto yuniarsih yuniarti yuniarto yuniasih yuniastuti
  yuningsih yuniwati yusmanto yusmiati yusriyah yustina yuswanto yuwono zaenuri zubaedah zumaroh zumroh
  zumrotun
`;

/** Names from Arabic, with the compounds that Indonesia makes of them. Written for this project. */
export const MUSLIM_NAMES = `
  abdillah abdul abdulah abdulatif abdulhamid abdullah abdulloh abdulmajid abdulrahman abdurahman abdurrahim
  abdurrahman abdurrasyid abdurrauf abdurrochman abdurrohman abdussalam abdussomad abdussyukur abid abidah
  abidin abidzar abizar abrori achmad adam adawiah adawiyah adhar adiba adibah adlan adnan afandi afandy
  afdal afdhal affan affandi afiah afif afifatun afifuddin afiq afkar afrida afriza afrizal afrizon afroh
  afwan agil agustiawan agustin agustini ahdan ahlan ahmadin ahsan aida aini ainiyah ainul ainun ainur aisah
  aisiah aisiyah aisya akhmad akhyar akib akil akmal akrim akrom alamudin alawi alawiyah albab aldi
  aldiansyah aldo alfarizi alfath alfatih alfi alfian alfiana alfiansyah alfin alfina alfiyah alghifari
  alhadi ali aliansyah alifah alifia alifudin alimah alimin alimudin aliya aliyudin alkaf alkhalifi almas
  almuni altaf alvaro alvian alvin alwan alwi alwiyah alya amaliyah amalludin amaludin amanda amani
  amaruddin ambia amdan ameliah aminah aminatun aminoto aminuddin aminudin aminullah amiq amir amira amirah
  amiril amiruddin amirudin amirul amirullah ammar amri amriani amrin amrina amru amrul amsar amsir amsori
  anas andriansyah andriyansyah anhari anisa anisah anisatul anissa aniyah aniyati annas annisa ansar anshar
  ansharullah anshori anshorullah ansori antarudin anwar apriadi apriani aprilia apriliana apriliani
  apriliyanti apriyadi apriyani aqil aqilah araf arafat arafik arafiq arbain arbaiyah arbi arbiansyah ardan
  ardi ardiansah ardiansyah ardiyansyah arfah arfan arfandi arfani arham ariansyah arief arif arifah arifai
  arifani arifatul arifia arifman arifuddin arifudin ariyah arkam arkan armin arpan arpani arsad arsan arsil
  arsy arsyil arwani arwin arya aryad asadullah asfar asfia ashabul ashadi ashari asiah asikin asiyah aslam
  aslamiah aslamiyah asmah asmara asmaul asmawati asmiah asmiati asmidar asmin asmini asmira asmudi asnah
  asnan asnawati asnawi asnidar aspari aspiani asrofi asroh asrori asrudin asrul asrullah assegaf assyifa
  astamar astri astriani astrid asyari asyiah asyifa asyifah asyraf asyraful atiah atika atiqah atiqoh aufa
  auliya aunur awaliyah awaludin awwaliyah aynun ayub azhar azhari azim azimah azis aziz aziza azizi azizul
  azka azkia azlan azman azmi azmiah azra azrul azwan azwir azzam bachri bachrun badaruddin badarudin
  badriah badriyah badruddin badrudin badrul badrus badruzzaman baehaqi baharudin bahauddin bahri bahriah
  bahrin bahruddin bahrudin bahrul bahtiar bahtiyar baihaqi bakhtiar bakrie balqis baqi bardan barirah
  bariyah basarudin basiruddin basirudin basori basri basrin basuni basyaruddin basyir batinah bilqis
  bilqish bukhari bunyamin burhan burhani burhanuddin burhanudin busro bustami bustomi chaerudin chaerul
  chaidir chairil chairuddin chairul chairunisa chairunnisa chalid chamidah chasanah choirul choirunnisa
  cholifah cholifatul cholil cholis daffa dahlan dahliana dahniar dalilah darajat darmawi darwis darwisah
  daryah dawud dhafin dhiya dhuha djafar djamal djamaludin djamil djunaedi djunaidi djuwita dzaki dzakwan
  dzikri dzulfikar dzulfikri dzulkifli effendy elfira elfrida eliza elmi elvan elyas ependi erfan ernawati
  ersyad erwansyah fachri fachrizal fachrudin fachrul fachrurozi fachrurrozi fadal fadhil fadhila fadhilah
  fadhlan fadhli fadil fadila fadilah fadillah fadjar fadlan fadli fadlilah fadlul fadlun fahmi fahrezi
  fahri fahrizal fahrudin fahrul fahrur fahrurozi fahrurrozi faisal faisol faiz faiza faizal faizin faizun
  fajariah fajrin fakhri fakhruddin fakhrudin fakhrur fakhrurrozi fakih fannani faqih faradila faradilla
  farel farhah farhan farhana farhanah farhat farid faridah faridatul farikhah faris farisa fariz farizi
  farkhan farochah faroh faruk faruq fasya fathan fathia fathin fathir fathiyah fathiyatul fathoni fathul
  fathur fathurohman fathurrahman fathurrohman fatima fatimah fatimatuz fatiyah fatkhan fatkhul fatkhur
  fatkhurrahman fatkhurrohman fatma fatmah fatmala fatmawaty fatonah fatoni fatriani fattah fauzan fauzi
  fauzia fauziah fauziyah fauzy fawaid fawwaz fawzan fawzi fazri febri febrian febriani febriansyah
  febrianto febriawan febriyani febriyanti febriyanto fera ferdiansyah fidaus fikri fikriansyah fikriyah
  firda firdausy firmansah fitriah fitriana fitrianingsih fitrianto fitriatun fitriawan fitriawati fitriyah
  fitriyani fitriyanti fitriyanto fitroh fuadah fuadi fudhail fudholi fudin furqan furqon gafar gaffar gafur
  ghaffar ghazali ghina ghofar ghofir ghofur ghozali ghufron gofur gozali gufron gunardi habibah habibi
  habibie habiburrahman hadad haddad hadijah hadisah hadriani haerani haeriah haeruddin haerul hafid hafidah
  hafidhah hafidhoh hafidz hafidzah hafifah hafis hafiz hafiza hafizh hafnidar hafsah hafsari haidar haidir
  haifa hairani hairiah hairil hairiyah hairudin hairullah hairun hairunnisa haliah halid halidah halik
  halimatus halimi halipah hamda hamdah hamdan hamdanah hamdani hamdi hamdiah hamdiyah hamid hamidah
  hamidatun hamidi hamidin hamidun hamim hamisah hamiyah hamka hamludin hamran hamrani hamsa hamsah hamsiah
  hamsinah hamza hamzani hanafi hanafiah hanafiyah hanapi hania haniah hanif hanifa hanifah hanifuddin
  hanifudin hanim hanum hapsah hapsari hariri haris harits harlan harmaini harmawan harmiati harmin harniati
  harnida hartawan hartoni harun harwati hasani hasanuddin hasanudin hasaruddin hasbi hasbiallah hasbiyah
  hasbullah hasbulloh hasburrahman hasdar hashim hasimah hasimi hasinah hasmah hasmawati hasmi hasmiah
  hasmiati hasnah hasnaini hasnawati hasni hasniah hasniati hasnidar hasnita hasriani hasriati hasrul hasrun
  hastati haswani hasyim hasyimi hatimah hatmah hayat hayatun hazim helmi heriyansyah herliani herlina
  herlinawati hermiati hermin hernawati herniati hidayati hidayatullah hidayatulloh hidayatun hidayatus
  hikmatul hikmawati hilaluddin hilman hilmawati hilmi hilmiah hilmiyah himmatul hindun hisyam holidi
  holifah holil holis hudaya hudori humaidah humaidi humairah humairoh huriyah huriyati husaeni husaeri
  husain husaini husein huseini husen husin husna husnaeni husnah husnan husnayaini husniah husniati
  husniyah husniyati husnul hustiah huzaifah huzaimah ibad ibnuddin ibrohim ichsan ichwan idawati idham
  idhar idris idrus ifan ihda ihsan ihsanudin ihwan ikbal ikhwanudin ikram ilhami ilmi ilyasa ilyasin
  imaduddin imaniar imawati imran imroah imroatul imron imronah inayah inayati inayatul indahwati indrayani
  iqbal iqlima irdan irfani irfansyah irham irhamna irhas irmawati irsal irsan irsyad irsyadi irwandy
  irwansyah irwanto isdar ishaq iskak islah islamiyati islamudin ismah ismaniar ismanto ismawati ismayanti
  ismayati ismet ismi ismiati ismiatun ismunandar isnaeni isnaini isnan isnandar isnanto isnawati isniah
  israwati issabella istiqomah ithriyah izharudin izul izza izzah izzat izzatul izzudin jabbar jaelani jafar
  jafaruddin jailudin jainab jainal jaini jainudin jakaria jakfar jalaluddin jalil jalilah jamaliyah
  jamaludin jamhari jamhuri jamiat jamidin jamila jamilah jamilatul jamilun jannatul jaswandi jauhari jauza
  jawahir jazuli jihan johansyah juaini jubaedah jubaidah juhairiah juhari juhri julaiha julaikah julaikha
  juliansyah jumaati jumaenah jumaidi jumain jumarni jumatia jumhana jumiah jumroh jumrotul junaedi junaidah
  junaidi jupriadi juraidah jusman jusni juwairiah juwairiyah kadir kadri kahfi kalsom kalsum kamaliah
  kamaluddin kamaruddin kamarudin kamarullah kamarulzaman kamaruzzaman kamelia kamil kamilah kamilatul karim
  karima karimuddin karimudin kariyah karomah karsimah kasmiati kasmir kautsar khabib khadafi khadijah
  khaerani khaerudin khaerul khaerunnisa khafid khafidzoh khafifah khaidir khaira khairan khairani khairi
  khairiah khairil khairina khairiyah khairiyati khairuddin khairudin khairul khairun khairunisa khairunnas
  khairunnisa khairur khaleed khalid khalida khalidah khalifatul khalik khalil khalila khalilah khalisa
  khalisah khamdan khamid khamidah khanifah khansa khasan khatijah khoeriyah khofifah khoir khoiri khoiriyah
  khoiro khoiron khoirotul khoirotun khoirudin khoirul khoirun khoirunisa khoirunnisa khojin kholid kholidah
  kholifah kholifatul kholifudin kholil kholila kholilah kholiq kholis kholisah kholisoh khoridah khotib
  khotijah khotim khotimah khozin khozinatul khudori khudzaifah khumaidi khumairoh khurniawan khusaeri
  khusaini khusna khusnaini khusnan khusnia khusniah khusnul khuzaifah khuzaimah komaruddin kudsi kuraisin
  kurniati kustiawan labib laela laelah laelasari laelatul laeli laelia laiba lailan lailatul laili lailia
  lailiyah laillatul lamsiah latifa latifah latifudin latipah latipudin liyah liyana liza lubna lukmanul
  luqman luqmanul lutfi lutfia lutfiah lutfiana lutfiatul lutfiyah lutfiyatul luthfia luthfiyah lutpi maarif
  maariful machfud machmud machrus madinatul maesaroh magfirah maghfiroh mahali mahbub mahdalena mahfudh
  mahfudin mahfudoh mahfudz mahfuz mahlan mahmuda mahmudah mahmudi mahmudin mahrani mahridawati mahrita
  mahrus mahyudi mahyuni maidah maimanah maimun maimunatun maisarah maisaroh maisyarah majid majidah makhfud
  makhrus makhsun makki makmun maknun maksudi malahayati malikah malikul mamduh mamluatul manaf mansyah
  mansyuri maqbul maqfirah maqsudi maratun maratus mardhatillah mardiah mardiyah marhaban marhabang marhaeni
  marhamah marhan marhani mariam mariana mariani mariatul marissa marjuki marliah marlian marliana marlius
  marliyah marnia marniati marsad marsidi marsuki marwa marwan marwati marwiyah maryamah marzuqi marzuqoh
  masdar masfufah mashud mashudi mashudin mashuri masita masitah masitha masithah masithoh maskanah maskur
  maslahah maslan maslikhah masnawati masni masniah masnunah masrani masriah masriani masrifah masriyah
  masroh masruhan masrukhin masrur masruri masruroh mastiah mastura masturah masturi masud masyhuri masyitah
  masyitoh masykuri matin matrahim matsani maulani maulida maulidah maulidi maulidia maulidin maulidiyah
  maulidya maulina mawaddah mawaddatul mawardah mawarni mawarti maysarah mazidah meilani meiliana meilina
  meisya miftachul miftah miftahuddin miftahudin miftahul miftakhul minhaj minhajul mirza misbahudin
  misbahul misbakhudin misbakhul miskah miskiyah misran misriani mita mochamad mochammad mohamad mohammad
  mohtar moksin mu'in muaddin muadzin muafi muafifah muaimin muamanah muamar muammar muanah muaqib muarif
  muarofah muawanah muawiyah muaz mubarok mubarokah mubasyir mubin mudatsir mudawamah mudhofar mudhofir
  mudjib mudzakir mufarikhah mufarohah mufarrihah mufid mufidah mufidatul muhaemin muhafidin muhaimin muhaji
  muhalim muhamad muhammadi muhammadong muhammadun muhardi muhari muharni muharom muharram muharrir muhasim
  muhayar muhayat muhayati muhdi muhibah muhibbin muhibuddin muhidin muhith muhklis muhlas muhlasin muhlis
  muhlisah muhrim muhrodin muhroji muhsanah muhsin muhsinin muhson muhtadi muhtadin muhtar muhtarom muhyi
  muhyidin muinah muizzudin mujab mujadid mujahadah mujahid mujahidah mujahidin mujaidah mujayanah mujib
  mujibur mujiburrahman mujiburrohman mujtahid mukaddar mukadi mukaffa mukaromah mukarramah mukarrom
  mukhayat mukhibin mukhlas mukhlasin mukhlason mukhlis mukhlisah mukhlisin mukhlisoh mukhsin mukhtarom
  muklas muklis muklisin mukminah mukminatun muksin muliadi muliana muliani muliati mulkan mulki mumtaz
  mumtazah munadhiroh munadi munadia munafiah munandar munaroh munasir munasiroh munawar munawarah munawaroh
  munawir munawiroh munawwar munawwarah munawwir mundzir munfaridah munib munibah munif munifah munip munir
  munira munirah muniroh munirul munjiah munjidah munjin munjiyah muntaha muntahanah muntamah muntaqim
  muntasir muntasiroh muntholib munzir muqaddas muqarrabin muqorobin muqtafa muradi murdiah murjito
  murniyati mursalin mursalina mursida mursidah mursidin mursyidah mursyidin murtadho murtadlo murtafiah
  murtaqiyah murtasiyah murtaza murtazam musaad musabikhin musadad musadik musafak musaffa musalamah
  musarofah musarropah musdalifah musfiroh muslih muslihah muslihatun muslihin muslihuddin muslihudin
  muslikh muslikhun muslima muslimah muslimatun musodikin musofa musrifah musta'in mustafa mustafid
  mustafidah mustaghfirin mustaghfiroh mustaidah mustain mustainah mustajab mustakimah mustamar mustamin
  mustamir mustangin mustaqfirin mustaqim mustaqimah mustarom mustofiyah musyafa musyaffa musyarofah
  musyarrofah musyawir musyirah musyrifah mutaalimah mutaqin mutawakkil muthia muthiah muthmainah
  muthmainnah muthohar muthoharoh mutholib mutiah mutmainnah muttaqin muyassar muyassaroh muzaenah muzaini
  muzakki muzammil muzani muzaqi muzayanah muzayyin muzdalifah muzzammil nabhan nabil nabilah nabillah
  nadhifah nadhira nadhirah nadhiroh nadiah nadifa nadifah nadira nadirah nadiroh nadiya nadya nadzifah
  nadzir nadzirah nafiah nafian nafilah nafis nafisa nafisah nafisatul nahdatul nahdia nahdiyah nahdiyatul
  nahdliyah nahrawi naila nailah nailatul nailul naimah naimatul najah najamuddin najamudin najiah najiba
  najibah najihah najla najma najmi najmiah najmuddin najmul namira naqiyah narulita naseha nasekhah
  nashirudin nashrul nasihah nasikah nasikhin nasiroh nasiruddin nasirudin nasokah nasokha nasrah nasri
  nasriadi nasriah nasrifah nasrodin nasrudin nasrulloh nasrun nasyifa nasyifah nasyith natiqoh naufal
  nawangsih nawawi nawir nayla naylah nazaruddin nazarudin nazhifah nazila nazilah nazir nazira nazirah
  nazirwan nazla nazli nazma nazmi nazwa nida nihayah nihayatul nikmah nikmatul nikmatus nilawati nisful
  nisrina nizam nizami nizamuddin nizar nofal nofitasari noordin noorhayati norhasanah normah normala norman
  novrianti nuke nukman nukmanul nulhakim numan nura nuraeny nurafni nuraida nuraidah nurain nuraisah
  nuraisyah nuraliyah nuranisa nurasia nurasiah nurasih nurasiyah nurasyiah nurazizah nurbaeti nurbaity
  nurbaya nurbayani nurcahya nurcahyani nurcahyanti nurcahyati nurcahyo nurcholis nurcholish nurdiah
  nurdiana nurdiani nurdiansyah nurdianti nurdina nurdini nurdiyah nurdiyana nureni nurfadhilah nurfadilah
  nurfadillah nurfaizah nurfajri nurfajriah nurfarida nurfatimah nurfauzi nurfitri nurfitria nurfitriani
  nurgiyanto nurhabibah nurhadi nurhaedah nurhafizah nurhakim nurhalim nurhalima nurhalimah nurhaliza
  nurhalizah nurhamid nurhamida nurhamidah nurhanifah nurhasan nurhasanah nurhasim nurhayani nurhayati
  nurheni nurhidayah nurhidayat nurhidayati nurhikmah nurhuda nurina nurindah nurintan nurisa nurisma
  nurismi nurjamilah nurjana nurjanah nurjannah nurjaya nurjayanti nurkamila nurkamilah nurkhasanah
  nurkholifah nurkholik nurkholis nurkholisah nurkhotimah nurlaelah nurlaelasari nurlaeli nurlaila nurlailah
  nurlaili nurlatifah nurlela nurleli nurlena nurlia nurliah nurlian nurliana nurlina nurlinda nurlita
  nurliyah nurmadina nurmah nurmahmudah nurmaida nurmaidah nurmaini nurmala nurmalasari nurmalia nurman
  nurmania nurmansyah nurmawati nurmaya nurmayanti nurmi nurmiati nurmin nurmina nurmiyati nurmuhammad nurna
  nurnaningsih nurnazmi nurningsih nurnisa nurochim nurohmah nurohman nurokhim nurpadilah nurpaidah nurrahma
  nurrahmah nurrahman nurrahmawati nurrina nurrohmah nurrohman nurrosyid nursafitri nursaid nursaida
  nursakinah nursalam nursalim nursamsi nursani nursanti nursari nursarida nurseha nursehah nurseto
  nurshinta nursiah nursida nursidah nursila nursilah nursiti nursiyah nursobah nursodik nursolihah
  nursyafitri nursyahid nursyam nursyamsiah nursyifa nurtini nurulaini nurulhuda nurussalam nurwahid
  nurwahidah nurwahyudi nurwahyuni nurwanda nurwanto nurwati nurwenda nurwulan nuryadi nuryadin nuryaman
  nuryanih nuryanti nuryanto nuryasin nuryati nuryeni nuryulianti nurzaman nurzanah nurzannah nuzula nuzulul
  padil padli pahmi pahrizal pahrudin pahrul paisal paizal parida paridah parihin paturrahman paujan pauji
  paujiah paujiyah pauzi pauziah putriani qadir qamariah qisthi qodir qodri qomar qomariah qomariyah
  qomarudin qomaruzzaman qonita qonitah qoriah qosim qotrunnada qudsi qudsiyah quraisin qurniati qurrota
  qurrotul rabiah rabiatul rabiyah rachmad rachmadi rachmah rachman rachmaniar rachmi radhiah radiah radiyah
  raffa raffi rafiah rafif rafiqah rafiudin rafka rafli rahimi rahimin rahmah rahmaniah rahmaniar rahmanto
  rahmatiah rahmatika rahmatullah rahmatulloh rahmawan rahmiati rahmiyati raihana raihanah raihanun raisah
  raisul rajudin ramadani ramadanti ramadhanti ramadhon ramadona ramdan ramdhan ramdhani ramlah ramlan
  ramlawati ramli ramliah ramlih ramona ramzi rania rapiah rapika rapiudin rasida rasidah rasidin rasikhin
  rasyad rasyida rasyidah rasyidi rasyidin raudah raudha raudhah raudhatul raudoh rauf rayyan razak razan
  razi reyhan riadi rida ridhani ridho ridhoi ridhwan ridlo ridlwan ridwansyah ridwanto rifai rifaldi rifan
  rifandi rifat rifatul rifka rifki rifky rifqi rifqiyah rijaluddin rijalul rijki rinaldi rinaldo riski
  riskia riskiana riskiyah riskyanto riswan riswandi riyad riyadh riyadhi riyadus riyaldi rizal rizaldi
  rizaldy rizani rizka rizkia rizkiana rizkianto rizkiyah rizkiyani rizqa rizqia rizqon rizqullah robbani
  robby robert robi robiah robiansyah robiatul robiatun robith robiyah robiyatul rochimah rochmad rochmah
  rochmat rodhiyah rodiyah rodliyah rofi rofiah rofiatul rofiatun rofii rofik rofikah rofikoh rofiqoh
  rofiudin rofiul rohadatul rohadi rohaeni rohaida rohaini rohaja rohali rohana rohandi rohaniah rohayah
  rohayati rohbiah rohemah rohidin rohili rohim rohima rohimah rohiman rohimat rohimin rohis rohmadi rohmani
  rohmansyah rohmanudin rohmatika rohmatin rohmatul rohmatullah rohmatun rohmawati rohmi rohmiati rohmin
  rohyana rohyani rohyati roihan roikhan rojali rojikin rokhayah rokhmad rokhmah rokhman rokhmat rokiah
  rokib rokiyah romadhon romadhoni romadlon romadon romadona romansyah romdhon romdhoni romdoni romi romla
  romlan romli romlih romsiah romsiyah romzi romziyah ropiah ropik ropiqoh rosad rosadi rosalia rosdah
  rosdiana rosdianah rosdiati rosi rosidah rosidi rosidin rosihan rosikin rosita rosliana roslina rosma
  rosmadewi rosmaini rosmala rosmalia rosmaliana rosmalina rosmani rosmania rosmanidar rosmawar rosmawati
  rosmiah rosmiati rosmini rosmita rosmiyati rosnani rosnawati rosni rosniah rosnida rosnita rosyad rosyada
  rosyadi rosyid rosyida rosyidah rosyidi roudhotul rouf rozak rozali rozi rozikin rozikun rozin rozinah
  roziq rozy rubaidah rubaiyah rudiansah rudiyanto ruhaida ruhaimi ruhama ruhani ruhaya ruhiyah ruhiyat
  rukayah rukhayah rukmana ruliansyah rumaidah rumaidi rumaini rumaisah rumaisha rumiah rumzi ruqayah
  ruqayyah ruqoyah rusdah rusdan rusdi rusdiah rusdiana rusdianto rusdin rusdiyah rusdiyanto rusdy rusidah
  rusjan ruslaini ruslinda rusmawati rusmiah rusmiati rusmin rusnaini rusnan rusnawati rusni rusnia rusniah
  rusnidar rustam rustami rustina rusyda rusydi ruwaida ruwaidah ruwiyah saad saadatul saadiah saadillah
  saadiyah saadudin sabaniah sabariah sabarin sabihis sabilla sabiq sabirin sabran sabriah sadariyah sadat
  sadiah sadikin sadiq sadli saduddin saefuddin saefudin saenab saenah saenal saeni saepuddin saepudin
  saepulloh safarina safaruddin safarudin safei safia safiah safiatun safie safii safikah safinatun safirah
  safitriani safiuddin safiudin safiyah safiyyah safri safriadi safriani safrida safril safrin safrina
  safriyadi safruddin safrudin safrul safuan safura safwan sahabuddin sahabudin sahal sahar saharuddin
  saharudin sahdan sahida sahidah sahidin sahidu sahla sahlan sahmad sahman sahmin sahnan sahnim sahnun
  sahputra sahrah sahran sahrani sahrawi sahriah sahrial sahrian sahriani sahrianto sahril sahrin sahrina
  sahrini sahrip sahrir sahriyah sahroh sahroji sahrozi sahruddin sahrudin sahrul sahrum sahrun sahwan
  sahyan saibah saidah saidatul saidi saidin saidina saifuddin saifudin saifullah saifulloh saihu saimi
  saipudin saipul saipullah sairah sairi sakban sakdiah sakdiyah sakiah sakina sakirin sakirun sakroni sakur
  saladin salafudin salahuddin salamah salamat salamatun salamiah salamudin salamun salasa salasiah salawati
  salbiyah salehah salehan salehuddin salehudin salha salhah saliha salihah salihin salihun salikin salimi
  salimudin salmah salmawati salmi salmiah salmina salmiyah salsa samad samah samahuddin samanhudi samani
  samania samaniah samaruddin samarudin sameah samhari samian samiin samir samira samsaruddin samsiah
  samsiar samsidar samsinar samsiyah samsiyar samsuar samsuddin samsudin samsuhadi samsuharto samsulbahri
  samsuni samsuri samsuria samsuriadi samsurijal samsurizal samsurya samsuryadi samwil sanawiah sanawiyah
  sandra sandry saniah sanian saniatun sanimah saniyah sanusi sapawi sapik sapiudin sapiyah sapriadi
  sapriani sapril saprin sapriyadi sapriyanto sapruddin saprudi saprul sapuan sarbaini sarbani saribanon
  saribulan saridah saridin sarifah sarifuddin sarifudin sarimah sariman saripa saripuddin saripudin sarkawi
  sarkoni sarkowi sarmiah sarmila sarmilah saropah sartina sauda saudah saudin saufi sauki sawiyah sayfuddin
  sayfudin sayid sayidi sayuthi seniwati shafa shafira shafitri shafiyah shahab shalahuddin shaleh shalih
  shaliha shalihah shalihin shiddiq shidiq shihab shinta shobari shobirin shodikin shodiq shofa shofi shofia
  shofiatun shofiyah shofiyatul shofwan shofyan sholahudin sholawati sholehudin sholichah sholihah
  sholihatun sholihin sholikah sholikhah sholikhin sholikin sholikul sibawaihi siddik siddiq sidqi silahudin
  siradj sirajuddin sirajudin siroj sirojuddin sirojudin sitiaminah sobandi sobari sobariah sobarudin
  sobikhah sobikin sobiyah sobri sodik sodiqin sofi sofiah sofian sofiana sofiansyah sofianti sofiatun sofie
  sofii sofiyah sofiyan sofwan sofyan sohabudin soimah solahuddin solahudin solechah solechan solehatun
  solehuddin soleman solichah solichin solihah solihat solihatun solihudin solihun solikatun solikhatun
  somad somadin sopia sopian sopiana sopyan sorayya suaeb suaib suaibah suaidah suaidi suaimah subaida
  subaidah subaidi subairi subakir subhan subhani subhi subki subli suboh sufian sufiyan sufyan suhadah
  suhaeb suhaerah suhaeri suhaibatul suhaili suhaimi suhaimin suhaini suhairi suhairiyah suhalimah suhardin
  suharti suhartina suhriah sujai sulaeha sulaeman sulaiha sulaihah sulaikah sulaimah sulaiman sulhan sulhi
  suliani sulthan sulthon sulton sultoni sumaiyah sumayyah supiah supian supiandi supiani supianto supiati
  surahmad surahmat suraida suraidah surayya suriani suriansyah surianto suriati suryah suryani suryansah
  suryatullah susilawati sutiah syaadah syaban syabani syachrul syadiah syafaruddin syafei syafi syafiah
  syafie syafii syafiie syafiin syafik syafiq syafira syafitri syafiuddin syafiudin syafiyah syafriadi
  syafrial syafriani syafrida syafrijal syafrina syafriwal syafriyadi syafruddin syafrudin syaftari syafwan
  syahbana syahbandi syahbani syahbuddin syahdiah syahida syahidah syahidin syahmi syahminan syahnaz
  syahputra syahputri syahra syahrain syahrani syahri syahrian syahrianto syahrin syahrina syahrir syahriyah
  syahriza syahrizal syahroni syahrozi syahruddin syahrudin syahrul syahrun syahruna syahruni syaifuddin
  syaifudin syaiful syaifullah syaikhu syaikhul syakib syakir syakira syakirah syakur syalsabila syamil
  syamila syamsi syamsiah syamsiar syamsidar syamsir syamsiyah syamsu syamsuddin syamsudin syamsuhadi
  syamsulbahri syamsumarlin syamsuri syamsurijal syamsurizal syamsuryadi syamsyiah syaqila syarah syaref
  syarief syarif syarifa syarifah syarifuddin syarifudin syaripah syaripudin syarkawi syarkowi syarofah
  syaroni syarwani syaufi syaugi syaukani syauqi syawalina syawaluddin syawaludin syawir syazwan syeh
  syekhan syifa syihab syihabuddin syihabudin syofia syofian syuaib syuhada syukran syukriadi syukriah
  syukron taha tahira tahirah tahiruddin taibah taifur taisir taiyib taiyibah tajuddin tajudin takiyudin
  talha talhah tamim tamrin taqi taqiyuddin taqiyudin tarmidzi tarmizi tasniah taswin tasya tasyriah tasyrif
  taufani taufiq taufiqurrahman taufiqurrohman taupan taupik taupiq tayeb thaha thahir thaib thalhah thalib
  tharik thayib thobroni thoha thohari thoharoh thohir thohiroh tholib thoriq thoyib thoyibah tohari tohiri
  tohirin tohiroh toif toifur tolib torik toriq toyib toyibah tsabit tsani tsania tsaqif tsurayya turmuzi
  ubaedillah ubaid ubaidah ubaidi ubay ukasyah ulfa ulfah ulfatun ulfiah ulfiyah ulil ulinnuha ulul ulum
  ulumudin ulya umair umaira umairah umairoh umam umamah umarudin umayah umiati umida umikalsum umin umiyati
  ummah ummi ummiyah ummu umran unaizah urwah usamah usamudin ustadi uswatul uswatun utbah utsman uwes uzair
  vikri wafi wafiq wafiqah wafiroh wafiyah wahab wahbi wahdah wahdaniyah wahdi wahdini wahida wahidah
  wahidatul wahidatun wahiddin wahidi wahidin wahidun wahyuddin wakhid wakhidah wakhidatul wakhidin waladi
  waldi walid walidah waliyudin warda wardah wardati wardatul wardiah wardiyah wasilatul wasiul wazirudin
  widad wildan wildani yahdi yahya yakub yakup yamin yaminah yaqin yaqub yaseer yasin yasinta yasmina yassir
  yazid yudistira yuhanah yuhani yulfa yulfikar yulhaida yumna yunan yunus yusa yusi yuslina yusmala yusman
  yusnani yusnida yusnita yusra yusran yusri yusria yusriadi yusriah yusril yusrin yusrina yusro yusron
  yusroni yustika yusuf yusup zabidi zaenal zaenuddin zaenudin zaenuri zafira zahara zahid zahidah zahidin
  zahir zahira zahirah zahrani zahratul zahro zahroh zahrotul zahrudin zahwa zaid zaidah zaidan zaidi zaidin
  zaidun zaiful zailan zailani zaimah zain zaina zainab zainabun zainah zainal zainatul zaini zainiah zainil
  zainudin zainul zainun zainur zainuri zainurrahman zairin zaitun zakaria zakariya zakia zakiah zakiy
  zakiya zakiyah zakiyatul zakiyatun zakiyudin zakwan zalfa zaliyanti zalwa zamakhsyari zamani zamhari
  zamhuri zamrah zamri zamroni zamrudin zamzami zanah zarkasi zarkasih zarkoni zarnuji zaskia zawiyah zayd
  zayyan zein zenab zidan zidane zikri ziyad ziyadah zohra zohrah zohri zohriah zubad zubaedah zubaedi
  zubaida zubaidi zubair zubairi zubir zuhaida zuhaidah zuhair zuhaira zuhairi zuhairiyah zuhdan zuhdi zuhra
  zuhrah zuhri zuhria zuhriyah zuhro zuhroh zuhrotun zul zulaeha zulaeka zulaekha zulaichah zulaihah
  zulaikah zulaikhah zulaini zulfadli zulfah zulfakar zulfan zulfi zulfia zulfiah zulfian zulfida zulfikri
  zulfirman zulfitri zulfiyah zulhadi zulhaidi zulhaidir zulham zulhan zulharman zulhelmi zulherman zulhijah
  zulhijjah zulhilmi zulianti zulianto zulihar zulkaidah zulkarnaen zulkhairi zulkieflimansyah zulkifle
  zulkiram zulmi zulmiati zulpan zulpiani zulpikar zulpikri zulqarnain zulvia zulyadi zumar zumaroh zumrah
  zumroh zumrotul zumrotun zunaidah zunaidi zurahman zuraida zuraidah zuriah zurina zuriyati zurkarnain
  zurkoni zurotul zuwita
`;

/** Names from Arabic, with the compounds that Indonesia makes of them. Written for this project. */
export const MUSLIM_NAMES = `
  abdul abdulah abdullah abdulloh abdulrahman abdurahman abdurrahim abdurrahman abdurrochman abdurrohman
  abdussalam abdussomad abidah abidin abizar achmad adawiyah adiba adibah adlan afandi afdhal affan afiah
  afif afifuddin afiq afkar afriza afrizon afwan agustiawan agustin agustini aida ainul ainun ainur aisah
  aisiyah aisya akhmad akhyar akrom aldi aldiansyah aldo alfarizi alfath alfatih alfi alfian alfiana
  alfiansyah alfin alfina alfiyah alghifari alhadi ali alifah alifia alimah alimin aliya alkhalifi altaf
  alvaro alvian alvin alwi alya amaludin amanda amani ambia ameliah aminah aminatun aminuddin aminudin
  amir amira amirah amiril amiruddin amirudin amirul amirullah ammar amri amrina amru anas andriansyah
  andriyansyah anisa anisah anissa aniyah annas annisa anshar anshori ansori anwar apriadi apriani aprilia
  apriliana apriliani apriliyanti apriyadi apriyani aqil aqilah araf arafah arafat arafik arbain arbaiyah
  ardi ardiansah ardiansyah ardiyansyah arfan arham ariansyah arief arifah arifia arifuddin arifudin arkan
  arsad arsy arwani arya asadullah asfia ashari asiah asiyah aslam aslamiah aslamiyah asmah asmara asmaul
  asmawati asmiati asnah asnawati asnawi asrori asrul asrullah assegaf assyifa astri astriani astrid
  asyari asyifa asyraf atiah atika atiqah atiqoh aufa auliya awaliyah awaludin azhar azim azis aziz aziza
  azizi azka azkia azmi azrul azzam bachri badriah badriyah badrudin badrus badruzzaman baehaqi baharudin
  bahauddin bahruddin bahrudin bahrul bahtiar baihaqi bakhtiar bakrie balqis baqi basri basrin basyaruddin
  basyir bilqis bilqish bukhari bunyamin burhan burhanuddin burhanudin busro bustami bustomi chaerudin
  chaerul chaidir chairil chairuddin chairul chairunisa chairunnisa choirul choirunnisa cholifah cholil
  daffa dahlan dahliana darwis darwisah dawud dhafin dhiya dhuha djamaludin djunaedi dzaki dzakwan dzikri
  dzulfikar dzulfikri dzulkifli effendy elfira elfrida eliza elyas ependi erfan ernawati ersyad erwansyah
  fachri fachrudin fachrul fachrurozi fadhil fadhila fadhilah fadhlan fadhli fadila fadilah fadillah
  fadlan fadli fadlun fahmi fahrezi fahri fahrizal fahrudin fahrul fahrur fahrurozi fahrurrozi faisal faiz
  faiza faizal faizin faizun fajariah fajrin fakhri fakhrudin fakhrurrozi faradila faradilla farel farhah
  farhan farhana farhat farid faridah faris farisa fariz farizi faruk faruq fasya fathan fathia fathin
  fathir fathiyah fathoni fathul fathur fathurrahman fathurrohman fatima fatimah fatimatuz fatiyah fatkhan
  fatkhur fatkhurrohman fatma fatmah fatmala fatonah fatoni fattah fauzi fauzia fauziah fauziyah fawaid
  fawwaz fawzi febri febrian febriani febriansyah febrianto febriawan febriyani febriyanti febriyanto fera
  ferdiansyah fikri fikriyah firda firdausy fitriah fitriana fitrianingsih fitrianto fitriatun fitriawan
  fitriyah fitriyani fitriyanti fitriyanto fitroh fuadi fudin furqon ghaffar ghina ghofar ghofur ghozali
  ghufron gofur gozali gufron habibah hadad haddad hadijah hafid hafidah hafidz hafidzah hafis hafiz
  hafiza hafizh hafsah haidar hairani hairiyah hairudin hairullah hairunnisa halimatus hamda hamdah hamdan
  hamdani hamdi hamdiyah hamid hamidah hamidi hamidun hamim hamka hamsah hamza hanafi hanafiah hania hanif
  hanifa hanifah hanim hanum hapsah hapsari hariri harlan harun hasani hasanuddin hasanudin hasbi hasbiyah
  hasbullah hashim hasimah hasmawati hasmi hasnaini hasniah hasnita haswani hazim helmi hidayati
  hidayatullah hidayatulloh hikmatul hikmawati hilmi hilmiah hilmiyah hisyam hudaya humaidi humairah
  husain husein huseini husen husin husna husnah husniah husniyah husnul ibad ibrohim idawati idham idhar
  ifan ihwan ikbal ikhwanudin ikram ilhami ilmi imaduddin imran imron inayah inayati iqlima irfani
  irfansyah irham irhamna irsyad irwansyah ishaq islamiyati ismah ismawati ismi ismiati isnaeni isnawati
  israwati issabella izza izzah izzat izzatul izzudin jaelani jafar jakaria jakfar jalaluddin jamhari
  jamhuri jamila jamilah jamilatul jannatul jauza jazuli jihan juaini juhairiah juhari juhri julaiha
  juliansyah junaidah junaidi juwairiyah kamaliah kamaluddin kamaruddin kamarudin kamarulzaman kamilah
  karim karima karimuddin kariyah kasmir kautsar khadafi khadijah khaerani khaerudin khaerul khaerunnisa
  khafid khafifah khaidir khairani khairiah khairil khairina khairiyah khairuddin khairudin khairul
  khairun khairunisa khairunnas khairunnisa khaleed khalid khalida khalidah khalila khalilah khalisa
  khalisah khanifah khansa khatijah khoeriyah khoir khoiri khoiriyah khoirotun khoirudin khoirul khoirun
  khoirunnisa kholid kholidah kholifah kholil kholila kholilah kholiq kholis kholisoh khumaidi khumairoh
  khusna khusnan khusnia khusnul khuzaimah kurniati laela laelah laelasari laelatul laeli laelia laiba
  lailatul laili lailiyah latifa latifah latipah liza lubna lukmanul luqman lutfi lutfia lutfiah lutfiana
  lutfiatul lutfiyah luthfia luthfiyah maarif madinah mahdalena mahfudin mahfudz mahmuda mahmudah mahmudin
  mahrani mahrus maimanah maisarah maisaroh maisyarah majid makhfud makhrus makmun malahayati malikah
  malikul mamduh maqbul maqfirah maratus mardhatillah mardiah mardiyah marhaeni marhamah marhan marhani
  mariam mariana mariatul marissa marliah marlian marliana marsad marsuki marwa marwan marwati marwiyah
  maryamah marzuqi mashud mashudi masita masitah masithoh masni masniah masriah masriani masroh masrur
  masruri masruroh masud masyhuri masyitah masykuri matin maulani maulida maulidah maulidi maulidia
  maulidiyah maulidya maulina mawaddah mawardah maysarah meilani meiliana meilina meisya miftah
  miftahuddin miftahudin miftahul miftakhul mirza misbahudin misbahul misbakhul misran mita mochamad
  mochammad mohamad mohammad mu'in muaddin muamar muammar muarif muawanah muaz mubarok mubarokah mubin
  mufid mufidah muhaimin muhamad muhammadi muhardi muharram muharrir muhdi muhibbin muhlas muhsin muhtadi
  muhtar muhyi muhyidin muinah mujahidah mujib mujibur mukarom mukaromah mukarramah mukhlas mukhlis
  mukhlisin muklas muklis muklisin mukminah muliana muliani mulkan mulki mumtaz mumtazah munadhiroh munadi
  munadia munandar munaroh munasir munawar munawarah munawaroh munawir munawwir munib munif munifah munir
  munira munirah muniroh munjiah munjiyah muntaqim muntasir munzir muqorobin muradi murdiah mursalim
  mursalin mursida mursidah mursidin mursyidah murtadho murtafiah murtaza musaad musadad musadik musafak
  musdalifah musfiroh muslihah muslihin muslikh muslima muslimah muslimatun musrifah musta'in mustafa
  mustafid mustafidah mustaghfirin mustaidah mustain mustainah mustajab mustamin mustangin mustaqimah
  musyafa musyarofah musyrifah mutaqin muthia muthiah muthmainnah mutholib mutiah mutmainnah muttaqin
  muzakki muzammil muzani muzayanah muzdalifah muzzammil nabhan nabil nabilah nabillah nadhifah nadhira
  nadhiroh nadiah nadifa nadifah nadira nadirah nadiya nadya nadzifah nadzirah nafiah nafian nafis nafisa
  nafisah nafisatul nahdatul nahdia nahdiyah naila nailah nailatul nailul naimah najamudin najiba najibah
  najihah najla najma najmi najmuddin najmul nasikah nasiruddin nasirudin nasokha nasri nasriah nasrifah
  nasrodin nasrudin nasrulloh nasyifa naufal nawawi nawir nayla naylah nazaruddin nazarudin nazhifah
  nazila nazilah nazira nazirah nazli nazma nazwa nida nihayah nihayatul nikmah nikmatul nilawati nisful
  nisrina nizam nizami nizamuddin nizar noordin noorhayati norhasanah normah normala norman nuke nukman
  nukmanul nulhakim numan nura nurafni nuraida nuraidah nuraisah nuraisyah nuraliyah nuranisa nurasia
  nurasiah nurasih nurasiyah nurazizah nurbaeti nurbaity nurbaya nurbayani nurcahya nurcahyani nurcahyanti
  nurcahyati nurcahyo nurcholis nurcholish nurdiah nurdiana nurdiani nurdiansyah nurdianti nurdina nurdini
  nurdiyah nurdiyana nureni nurfadhilah nurfadilah nurfadillah nurfaizah nurfajri nurfajriah nurfarida
  nurfatimah nurfauzi nurfitri nurfitria nurfitriani nurhabibah nurhadi nurhafizah nurhakim nurhalim
  nurhalima nurhalimah nurhaliza nurhalizah nurhamid nurhamida nurhamidah nurhanifah nurhasan nurhasanah
  nurhasim nurhayani nurhayati nurheni nurhidayah nurhidayat nurhidayati nurhikmah nurhuda nurina nurindah
  nurintan nurisa nurisma nurismi nurjamilah nurjana nurjanah nurjannah nurjaya nurjayanti nurkamila
  nurkhasanah nurkholifah nurkholik nurkholis nurkholisah nurkhotimah nurlaelah nurlaelasari nurlaeli
  nurlaila nurlailah nurlaili nurlatifah nurleli nurlena nurliah nurlian nurliana nurlina nurlinda nurlita
  nurliyah nurmadina nurmah nurmahmudah nurmaida nurmaidah nurmaini nurmalasari nurman nurmania nurmansyah
  nurmawati nurmaya nurmayanti nurmi nurmin nurmina nurna nurnaningsih nurnazmi nurningsih nurnisa
  nurochim nurohman nurokhim nurpadilah nurpaidah nurrahma nurrahmah nurrahman nurrahmawati nurrina
  nurrohmah nurrohman nurrosyid nursafitri nursaid nursaida nursalam nursalim nursamsi nursani nursanti
  nursari nursarida nurseha nursehah nurseto nurshinta nursida nursidah nursila nursilah nursiti nursiyah
  nursobah nursodik nursolihah nursyafitri nursyahid nursyam nursyamsiah nursyifa nurtini nurulaini
  nurulhuda nurussalam nurwahid nurwahidah nurwahyudi nurwahyuni nurwanda nurwati nurwenda nurwulan
  nuryadin nuryaman nuryanih nuryasin nuryeni nuryulianti nurzaman nurzanah nurzannah nuzula nuzulul pahmi
  pahrizal pahrudin pahrul paisal paizal paujan pauji paujiah paujiyah putriani qadir qamariah qisthi
  qodir qomar qomariah qomariyah qomarudin qonita qonitah qoriah qotrunnada quraisin qurrota rabiah
  rabiatul rabiyah rachmadi rachmah rachman rachmi radhiah radiah raffa raffi rafif rafiqah rafka rafli
  raihana raihanah rajudin ramadanti ramadhanti ramadhon ramadona ramdan ramdhan ramdhani ramlah ramlan
  ramlih ramona rania rasyad rasyida rasyidah rasyidi rasyidin raudha raudhah raudhatul raudoh rauf rayyan
  razak razan razi reyhan ridhani ridho ridhoi ridhwan ridlo ridlwan ridwansyah rifai rifaldi rifan
  rifandi rifat rifki rifky rifqi rijalul rijki rinaldi rinaldo riski riskia riskiana riskiyah riskyanto
  riswan riyad riyadh rizal rizaldi rizaldy rizka rizkia rizkiana rizkianto rizkiyah rizkiyani rizky rizqa
  rizqi rizqia rizqon robbani robby robert robi robiah robiatul robiyah rochimah rochmad rochmah rochmat
  rofi rofiah rofiatun rofik rofikah rofikoh rofiqoh rofiul rohadatul rohaeni rohaida rohaini rohaja
  rohali rohana rohandi rohani rohayah rohayati rohbiah rohemah rohidin rohili rohim rohima rohimah
  rohiman rohimat rohimin rohmani rohmansyah rohmanudin rohmatika rohmatullah rohmatun rohmawati rohmi
  rohmin rohyana rohyani rokhmah rokhman rokhmat rokiah rokib rokiyah romadhon romadon romadona romansyah
  romdhon romdhoni romdoni romi romla romlan romli romlih romsiah romsiyah romzi ropiah ropik ropiqoh
  rosad rosadi rosalia rosdah rosdiana rosdianah rosdiati rosi rosidah rosidi rosidin rosihan rosikin
  rosliana roslina rosma rosmadewi rosmaini rosmala rosmalia rosmaliana rosmalina rosmani rosmania
  rosmanidar rosmawar rosmawati rosmiah rosmiati rosmita rosmiyati rosnani rosnawati rosni rosniah rosnida
  rosnita rosyad rosyada rosyadi rosyid rosyida rosyidah rosyidi roudhotul rouf rozak rozali rozi rozikin
  rozikun roziq rozy rudiansah ruhaida ruhama ruhiyah ruhiyat rukayah ruliansyah rumaidah rumaidi rumaini
  rumaisah rumaisha rumiah rumzi ruqayah ruqayyah ruqoyah rusdah rusdi rusdiana rusdianto rusdin rusjan
  rusmawati rusmiah rusmiati rusmin rusnaini rusnan rusnawati rusni rusnia rusniah rusnidar rustam rustami
  rusyda rusydi saad saadiah saadiyah sabaniah sabihis sabilla sabiq sabirin sadat sadiah sadiq sadli
  saduddin saefuddin saefudin saepuddin saepulloh safarina safaruddin safarudin safei safia safiah
  safiatun safii safikah safinatun safirah safiudin safiyah safiyyah safri safriadi safriani safrida
  safrin safrina safruddin safrudin safrul safuan safura safwan sahabuddin sahabudin sahal sahar saharudin
  sahida sahidah sahidin sahidu sahla sahman sahputra sahrawi sahriah sahrian sahrianto sahril sahrina
  sahrini sahriyah sahrozi sahruddin sahrudin sahrul sahrun sahwan saidah saidatul saidin saidina
  saifuddin saifudin saifullah saifulloh saihu saimi saipudin saipullah sairi sakban sakdiah sakdiyah
  sakina saladin salafudin salamah salamat salamatun salamiah salamudin salamun salasa salasiah saleha
  salehah salehan salehuddin salehudin salha salhah salihin salimi salimudin salmah salmawati salmi
  salmiah salmina salmiyah salsa samad samah samanhudi samani samania samaruddin samarudin samir samira
  samsiah samsiar samsidar samsinar samsiyar samsuar samsuddin samsuhadi samsuharto samsulbahri samsuri
  samsurijal samsurizal samsurya samsuryadi samwil sandra saniah sanian saniatun sanimah sapik sapiudin
  sapiyah sapri sapriadi sapriyadi sapriyanto sapruddin sarbaini saridah saridin sarifah sarifuddin
  sarifudin saripa saripuddin saripudin sarkowi sarmiah sarmila saropah sauda saudah saudin saufi shafa
  shafira shafitri shafiyah shahab shaleh shalih shaliha shalihah shiddiq shidiq shihab shinta shobari
  shobirin shodikin shodiq shofa shofi shofia shofiatun shofiyah shofwan shofyan sholahudin sholawati
  sholeh sholehudin sholichah sholihah sholihatun sholihin sholikhah siddik siddiq sirajuddin sirajudin
  siroj sirojuddin sirojudin sobandi sobari sobariah sobikhah sobikin sodik sodiqin sofi sofiah sofiana
  sofiansyah sofianti sofiatun sofie sofii sofiyah sofiyan sofwan sofyan solahuddin solahudin solechah
  solechan solehatun solehuddin solichah solihat solihatun solihudin somad sopia sopian sopiana suaeb
  suaib suaibah suaidah suaidi suaimah subaida subaidah subhani subhi suhadah suhaeb suhaerah suhaeri
  suhaibatul suhaili suhaimi suhairi suhardin sulaeman sulaiha sulaimah sulthan sulthon surayya suryah
  suryatullah syaban syadiah syafaruddin syafei syafi syafiah syafie syafii syafiq syafira syafitri
  syafiuddin syafiudin syafiyah syafriadi syafrial syafrida syafrijal syafrina syafriwal syafrudin syafwan
  syahbana syahbandi syahbani syahbuddin syahida syahidah syahidin syahmi syahminan syahnaz syahputra
  syahputri syahra syahrani syahri syahrian syahrin syahrina syahrir syahriza syahrizal syahroni syahrozi
  syahrudin syahrul syahruna syaifuddin syaifudin syaiful syaifullah syaikhu syaikhul syakir syakira
  syakirah syakur syalsabila syamil syamila syamsi syamsiah syamsiar syamsidar syamsiyah syamsu syamsudin
  syamsuhadi syamsulbahri syamsumarlin syamsurijal syamsurizal syamsuryadi syaref syarief syarif syarifa
  syarifah syarifudin syaripah syaripudin syarkawi syarkowi syarofah syarwani syaufi syaugi syaukani
  syauqi syawalina syawaluddin syawaludin syazwan syeh syifa syihab syihabuddin syihabudin syuaib syukron
  taha taisir taiyib taiyibah tajuddin tajudin takiyudin talha talhah tamim tamrin taqi taqiyudin tarmidzi
  tasya tasyriah tasyrif taufani taufiq taufiqurrahman taufiqurrohman taupan taupik taupiq tayeb thaha
  thahir thalhah thalib tharik thayib thoha thohari thohir thohiroh tholib thoriq thoyib thoyibah tohiroh
  toif toifur tolib torik toriq toyib tsabit tsani tsania tsaqif tsurayya ubaedillah ubaid ubaidah ubay
  ukasyah ulfa ulfiah ulfiyah ulil ulinnuha ulul ulum ulumudin umair umaira umairoh umam umamah umarudin
  umayah umin ummah ummi ummiyah ummu unaizah urwah ustadi uswatun utbah utsman uzair vikri wafi wafiq
  wafiqah wafiyah wahab wahbi wahdi wahdini wahida wahidah wahidi wahidin wahyuddin waladi waldi walid
  walidah warda wardah wardatul wasiul widad yakup yamin yaminah yaqub yaseer yasin yasmina yassir yazid
  yuhani yulfikar yumna yunan yusa yusi yuslina yusmala yusman yusnani yusnida yusnita yusra yusran yusri
  yusria yusriadi yusril yusrin yusrina yusron yustika yusup zahira zahirah zahrani zahratul zahro zahroh
  zahrotul zahrudin zaid zaidah zaidan zaidi zaidin zaiful zailan zailani zaimah zain zaina zainab
  zainabun zainah zainatul zaini zainiah zainil zainudin zainul zainun zainur zainurrahman zairin zakaria
  zakariya zakia zakiah zakiy zakiya zakiyah zakiyatun zakiyudin zakwan zalfa zaliyanti zalwa zamani
  zamhari zamhuri zamrah zamri zamroni zamrudin zamzami zanah zaskia zayd zayyan zein zenab zidan zidane
  ziyad ziyadah zohra zohrah zohri zohriah zubad zubaedi zubaida zubaidi zubair zubairi zubir zuhair
  zuhaira zuhairi zuhdan zuhdi zuhra zuhrah zuhri zuhria zuhro zuhroh zuhrotun zul zulaeha zulaeka
  zulaekha zulaikah zulaikhah zulaini zulfadli zulfah zulfakar zulfan zulfi zulfia zulfiah zulfian zulfida
  zulfikri zulfirman zulfitri zulfiyah zulhadi zulhaidi zulhaidir zulharman zulhelmi zulhijah zulhijjah
  zulianti zulianto zulkaidah zulkarnaen zulkieflimansyah zulkiram zulmi zulmiati zulpan zulpiani zulpikar
  zulqarnain zulvia zulyadi zumar zumrah zumrotul zunaidah zunaidi zurahman zuraida zuraidah zurina
  zurkoni
`;

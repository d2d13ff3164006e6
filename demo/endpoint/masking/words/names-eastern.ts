/**
 * Names of Sulawesi, Nusa Tenggara, Maluku and Papua, of Christians and Chinese Indonesians. Written for this project.
 */
export const EASTERN_NAMES = `
  abner absalom adolf adolof adrianus afen afui afuk afung agapitus agripinus agustinus ahaya ahok ahong
  ahui ahwa aitarak ajong akew akhiong akiong akiun akuba akwang akwet alay albertina albertus albina aleks
  aleksander alexander alfaris alfianus alfons alfonsa alfonsus alfred alfrida aliong aliuk allorante
  aloisius alosius alowisius aloysius alua alung alves amalo amandus amaral ambesa ambros ambrosius ameng
  amiruddin amoi amos amoy amtiran amuk amuntoda anakletus anastasya ancoy andarias anderias andi andreas
  andrias andronikus angela angelina angelus anin anjela anou anselma anselmus anton antonetha antonia
  antonius apeng apiau apituley aplonia apolonaris apolonia apolos apriana aprianus apriliana araujo
  ardianus arkadius arkian arkilaus armindo arnold arnolda arnoldina arnoldus aronggear arsidi arsyad arwam
  aseng asiong asmuruf asnat assem asso astuti asun atamukin atanasius atawuwur ationg atong augustina
  augustinus aulele aurelia awoitauw ayal ayomi ayorbaba ayung bacce badii bagau bahabol baharuddin baiq
  balagaize balingga ballo baltasar baltazar balubun bame banamtuan bandaso banobe banoet bansae banunaek
  baransano barnabas barros bartholomeus bartolomeus basilia basilius batlayeri beatriks beatrix beatus beay
  beddu belau benedicta benedictus benedikta benediktus benjamin benu benufinit beny benyamin berek beribe
  bernad bernadeta bernadetha bernadus bernardinus bernardus berta bertha bertolomeus besse bessi bessie
  bete bilondatu biringkanae bistolen blandina blasius bless bofra boimau bollo bonat bonaventura bonay
  bonefasius bonifasia bonifasius bonivasius bonsapia botutihe boymau bria brigita brigitha bruno budiarto
  buiney bunai bunawi bunga' bunhui bunkhiong busup cansius carolina carolus carvalho casmirus catharina
  celestina cenning chinfa chrisantus christian christina christine christofel christofora christoforus
  cinfa ciputra claudius clemens clementine cornelia cornelis cornelius correia cosmas cresensia cyprianus
  dagoberta dagobertus damaris damasus damiana damianus daniel darius dasilva dasion datau daton daud david
  dawiah debora degei deki delfiana delfina demetrius demitrius dendo deodatus desiderius deta dethan dhae
  dian dimara dina dince ding dinus dionisia dionisius djami djoni dogomo dolfina dominggas dominggus
  dominika dominikus domitila donatus dondokambey dorce dorkas dorotea dorothea dortea dorthea dortje
  dotulong douw duma' duwith ebang edelbertus edeltrudis edmundo edmundus edoardus edowai eduard eduardus
  edwin effendi eflin efraim elfina elfrida elias elieser eligius elim elisabet elisabeth elisabetha
  elizabeth elsina elsye eluay emanuel emanuela emerensia emerensiana emilia emiliana enembe erasmus ernest
  ernesta esau ester esther eugenius eusebius eustakius evarista evaristus everardus ewaldus fabianus
  faharuddin fallo fanggidae faot fatimang fatmawati felicianus feliks felisitas felix felle fenanlampir
  ferdinan ferdinand ferdinandus fernandes fernandez fidelis filipus filomena fince firman flavianus
  florensia florentina florentinus florianus foeh fonataba fone frans fransina fransisca fransiscus
  fransiska fransiskus frasawi frederik frederika fredi fredik fredrik freitas frengky fridolin fridus frits
  fulgensius funay gabriel gaho gaspar gassing gaudensia gaudensius gazali gebze gella gerardus gergorius
  germanus gertrudis gerungan gervasius getruda getrudis gideon gilbertus giok gire giyai gobai gobay gobel
  gomes goran goreti goris gosal gouw gradus gregoria gregorius gunadi gunardi gusmao gustaf guterres gwan
  habel habiba habibie hadrah haekase haeruddin hahuly hajrah haliah halijah halimawan halimsyah haluk
  hamsinah haning hanok hans hansina hardin haris hariyanto harmin harsidin hartanto hartono haruddin haruna
  hasmiah hasnaeni hasnah hasniati hasriadin hasriani hasrudin hasrun hatija hatijah hattu haukilo hede
  helena helmina heluka henderika henderina hendrawan hendrik hendrika hendrikus hendrina hengki henok henuk
  henukh heribertus herkulanus herlina hermanto hermanus hermina herminus heronimus hesegem heselo hesron
  hieronimus hikoyabi hilapok hilarius hildegardis himan hioe hironimus hofni hong honorata hosea howay
  hubertus hubi huby hukubun hunowu hurit hwat i'la idris ignas ignasia ignasius ignatius ilham imakulata
  imanuel imbiri immanuel ince indey inkiriwang inosensius inviolata ipui iqbal irang ireneus isaias isak
  ishak isidorus isodorus itlay ivonia iyai jacob jakob jakoba jakobus jamrin jamruddin jeanette jehadut
  jehamat jehaut jelani jemi jeni jenifer jeniver jeremias jermias jhon jitmau jitro joakim johanes johanis
  johannes john jois jonas jonatan jonathan joni jordanus josef josefina josep joseph josephina josepus
  josias josina josua juhria juhriah juliana julianus julita julius jumaah jumahir jumardin jumriah jumriati
  junaeda jusriadi justina justinus kabelen kabosu kadepa kaesmetan kafiar kaharuddin kaharudin kaimu
  kaimuddin kainde kaisiepo kaize kala'padang kalalembang kalalo kalangi kalembu kalingu kalistus kallem
  kamaria kamarudin kameloh kameubun kamilus kanaka kandida kandou kanisius kapitarauw karel kareth karolina
  karolus kartawidjaja kartia karubaba karundeng kasianus kasimirus kasmah kaspar kasrudin katarina
  katarinus katili katoda katrina katuuk kaunang kawab kawilarang kayame kbarek kehek keiya kelen keliwulan
  keroman kertanom kette khoe kiem kiemlan killa kimseng kindangen kiongfa kiwo kladius klara klau klaudia
  klaudius klemens klemensia kleopas kletus kobak kobogau kogoya koibur kojongian koleta kolibu komba
  kombong kondologit konradus konstantina konstantinus korain korano kormomolin kornelia kornelis kornelius
  korwa kosay kosmas kossay koten krey krisantus krispianus krispina krispinus kristian kristiana kristianus
  kristina kristofel kristofora kristoforus kudubun kulle kumaat kumolontang kumontoy kwee kwok ladjamu lado
  lagowan laing laiskodat lakapu lake lalamentik lale lallo lalo lamahoda lamaholot lamakarate lamakkarennu
  lamawuran lambertus lambutu lamiri lamohamad lamusu landu lanfang langoday lani laode lapian lasarudin
  latuconsina latuheru latumahina latupeirissa laudin laurensia laurensius laurentius lauw lawalata lawalu
  laway lay lazar lazarus leatemia lede lefina lefinus leimena leiwakabessy lejap lekatompessy leki leksi
  lelo lenjau leonard leonarda leonardus leonora leopoldus lesi lessil letsoin leuwol levi levina levinus
  lewerissa lewier liauw liberata libertus lidia lidwina liem lihawa likumahua liling lilipaly lim limantara
  limanto linling linus liow lirong lisuk liunokas loasana lodia lodo lodowik lokbere lokobal londa
  longginus lontoh loppies lorens lorensius loth loudoe louhenapessy louis lourens lourensia ludgardis
  ludovikus luhukay luhulima luisa lujan lukas lukius lukmanto lumentut lumi lumintang lumowa lusia lusianus
  lusius mabel madai mading magai magayang magdalena mahnun mahsun mahuse mahuze mailoa maitimu makai
  makalew makaliwe makarius maklon maksi maksimilianus maksimus maktildis malkus malla mallarangeng malo
  mamahit mambor mamonto mamuaja manafe manase mandagi mandey mandosir mandowen manek mangindaan mangiri
  mangngi maniagasi manoppo mansnandifu mansoben mantiri manuhutu manuputty manusama mappa mappaseling
  mappasomba mappiare marada maramis maran marce marcelina marcelino marcelinus marcus mardiana mardin
  margareta margaretha margarita margret marhumah mariam mariama marian mariana mariance marianus mariem
  marince marinus mario markus marsel marselina marselinus marselus marsiana marsianus marta marten martha
  marthen marthina marthinus martina martince martins martinus maruhum marwah marweri maryama maryen masnah
  masrudin masse massere massewa massie matatula mataus matelda mateos mateus mathelda matheos matheus
  mathias mathilda mathius matias matilda matius matuan matulessy matutu maubere mauritius maurits mawel
  mawuntu maxi maximus mbeo mbiliyora meaga mehang meifang meihwa meilan meiling meiyin meki melania
  melchior meliana melkianus melkias melkior mella meltiana mendonca mercy merlin merry mery mesak meske
  messakh metekohy methodius metkono metodius mettyana metusalak mewengkang mikael mikel mikhael mikhaela
  mince ming mirino misael mnsen mnubefor modesta modestus modouw mofu mogot mohi mokoagow mokodompit
  mokoginta momo momot mongdong monika monim moningka monoarfa montolalu mooy mordekhai morin moruk mote
  msen msiren muabuay muhlis muhtamar mukin mulan muliati murib muskita muslan mustari nabyal naftali
  nagaria nahak nahason naibobe naisoko naitboho najamuddin najoan nakapa nakku nalle namah nanlohy
  narahawarin nasmin nasrah nassa natalis nataniel natonis nauw nawipa ndara ndiken ndoen ndolu ndun nehemia
  nelci nelson neltji neno nenobais nento ngabalin ngabang ngai ngaju ngalle ngantung ngasseng ngau ngawing
  ngemba ngindra ngitung ngongo nifu nikijuluw nikodemus nikolas nikolaus nikson nimrot nino njoo noak noce
  nofri nomleni nomseo nope norberta norbertus nove nuban nuburi numberi nurbaya nurdin nurhaeda nurhaedah
  nurjannah nurlia nurmala nurmiati nursiah nursin nurwahida nussy nyampa nyonri nyukmoi oagay obaja obed
  obednego obet odilia odjan oematan oentoro ohee ohoiledwarin ohoiwutun ohorella oktafianus oktavianus
  oktemka okto oktovianus omba onesimus onggo ongko onisimus opniel oraplawal oratmangun oroh orpa oscar
  osias ospina otniel otto paat pabbi padwa paembonan pahabol pakage pakaya pakki palaguna palallo paliama
  palinggi pallo palpialy pandeirot pangalila pangemanan pangkey pankrasius pantouw pantow papare paprindey
  paputungan parani parinding paruntu parura paskalia paskalis patandean patappa patimasang patrisia
  patrisius patta pattiasina pattikawa pattinama pattinasarany pattipeilohy pattiselanno pattiwael patty
  pauhin paula paulina paulinus paulus payage pekei pelagia pelamonia pelealu pelipus pelupessy pereira
  persulessy pesiwarissa petege petronela petrosina petrus phang philipus philomena phoa picaulima pigai
  pigome pilatus pinontoan pitfong pius piyoh placidus pole polii polikarpus polnaya poluan pomantow pongoh
  pongtiku ponsianus posumah pouw prajogo primus prisila prisilia prosper prudensia pulalo puttileihalat
  quirinus radja rafael rafaela rahail rahakbauw rahangiar rahanra rahayaan rahman rahmatang rahmatia
  raimundus rala ramlah ramli ramlin rangkoratat rani rantetana rantung rarun rarung ratulangi raymundus
  regar regina reginaldus rehatta reinard reinha reinhard rejauw remigius renold renoldus renwarin renyaan
  reresi rerung resubun rettob rewa reynaldus riberu ribka richardus ridolof rieuwpassa rihi rikardus rinsah
  ririhena ririmasse risart ritan riwu roberta robertus rofina rofinus rohi roland romana romanus rombe
  rombelayuk rompas ronal ronaldus rondonuwu ronrong ronsumbre rorimpandey roring rosalia rosalinda rosario
  rosdiana rosmina rosmini rosvita roswita rotinsulu rovinus ruben rudolf rudolfus rufina rufinus rugaiyah
  ruhulessin rumagit rumahlatu rumaikeuw rumaikewi rumainum rumakefing rumambi rumampuk rumansara rumaropen
  rumaseb rumayar rumbarar rumbekwan rumbewas rumbiak rumbino rumbou rumende rumengan rumere rumheng rumkabu
  rumkorem rumokoy rumondor rumpaidus rumsarwir rumsayor rungkat runtu runtukahu runtuwene ruru rusmin ruth
  saadia sabaruddin sabina sabinus sabneno sabon safiuddin saflesa safrin sagrim sahabuddin saharia
  saharuddin sahdi sahetapy sahnun sahrim sahuleka sahuri sahusilawane saknah salahuddin salamahu salampessy
  salhuteru salmah salomina salomo salomon salossa salosso salouw salvator samad samallo samber sambuaga
  sambul samkakai sampara sampe sampetoding sampouw samrin samson samuel sanadi sandra sanmoi sannang
  santina santosa sanusi saparuddin sapulete sapulette sapury sarce sarimanella sarkol sarlin sarlota sarman
  sarmento sarundajang sarungallo sattu saul saulus saverius savsavubun sawaki sebastian sebastianus
  sebedeus sefnat sefriana selanno selestina selfiana selfina seltina selvianus semiati semuel sendow senduk
  sengaji seprianus septianus septinus seran serfina serilus servasius servulus sesa sesilia setiadi
  severianus severinus siahainenia siahaya siajang sialana siama siaulan siauw sibali siem siep sihasale
  sija sikki silas silfester silooy silvanus silverius silvester silvina silwanus simeon simon simson sinay
  since sineri singal singara sinmoi sinolungan sioe siok sipora siprianus sirenden sirilus sisilia sitti
  sittiara siufong siulan siuling siwabessy skolastika soares sobolim soei soen soetanto sofia sofina
  sofonias soge sogen sohilait soleman soll solossa sompie sonbai sonbay sondakh sopacua sopamena sopia
  soplanit sorabut sostenes soumokil souw sraun sroyer stanis stanislaus stefan stefani stefania stefanus
  sten stepanus sterly stevanus steven stevi suabey subaedah sudargo sudirman suebu sugianto suharddin
  suhartina suhendro suitela sukmawati sukmoi suleman sulo sumampouw sumarauw sumarlin sumendap sumual
  sumule suoth supardi supusepa surabut suruan suryani susana susanna susanti susanto susilo susim sutandi
  sutanto sutarsa swan swie swom syafrin syafruddin syahruddin syahrun syamsiah syamsir syarifuddin tabita
  tabitha tabuni tadeus taek tahalea tahapary tahitu tahoba taihuttu taime tajang tajuddin takene talahatu
  talaut tamaela tambajong tambayong tamburian tamnge tanamal tanati tandi tandiarrang tandirerung taneo
  tangdilintin tangkere tangkudung tanoto tanujaya tanuwidjaja tanuwijaya tapobali taroreh tarsisius tarsius
  tavares tebai tebay tedja tefa tehupeiory tekege telenggen tenau tendean teniwut tenouye tenri tenriawaru
  tenriola teodora teodorus teofilus teresa teresia tetelepta tethool tetjun tewu thadeus thay theodora
  theodorus theofilus therese theresia thiamsiong thimotius thio thobias thomas thung thungfa tiburtius tika
  tilaar tilman timo timotheus timotius tio tiong titahelu titaley titarsole titus tiwow tjahjadi tjan
  tjandra tjen tjhin tjia tjie tjin tjiu tjoa tjoe tjong tjung tnunay tobias toding todingallo toisuta tokan
  tokoro tomas tomasila tomasoa tombeng tompodung tooy torar toumahuw tresia trisno tuankotta tuasikal
  tuhumury tuhuteru tukan tumbel tumbelaka tumbuan tumewu tumiwa tumundo tundan tupamahu tuppu turot
  tutuarima tutupoly uaga ubro udju ugang ukago ukiwo ulukyanan umar undap uneputty upui urbanus uropmabin
  ursula usboko usmin uspahella valens valensia valentina valentinus vansianus venansius verawati veridiana
  veronika viktoria viktorianus viktorinus vincensius vincent vincentia vincentius vinsensia vinsensius
  virgilius virginia vitalis vitus wa'ode waani wabia wabiser wael wafom wagey wagiu wahida wain wairisal
  waisapy wakerkwa wakum walandouw walangitan walburga waldetrudis walela walilo wally walukow wambrauw wamu
  wandi wandikbo waney wanggai wangge wangko wanimbo wanma wantah wantania wantik waode warbal warbon warer
  warinussy waromi warouw watimena watofa watory wattimena wattimury watulingas watung wawointana wehelmina
  wele welem welhelmina welhelmus wellem wellip welmince wempi wenas wenda wenno wenseslaus wensislaus wenur
  weol werfete wetapo wetipo weya widianus widjaja wihelmina wihelmus wijanto wilfridus wilhelmina wilhelmus
  wiliam wilibrodus wilil willem william willibrodus willibrordus wilson wince winokan witak woisiri
  wolfgang wompere womsiwor wonda wongkar wopari worang worembai worumi wospakrik wowor woworuntu wuisan
  wullur wulur wunda wungow wurangian wutun xaverius ximenes yaboisembut yafet yahuda yakob yakoba yakobus
  yakomina yakub yalak yamlean yance yando yani yanuarius yarangga yarollo yarona yason yauw yawan yeheskiel
  yehezkiel yehuda yeimo yelipele yemima yenfa yeni yensenem yenusi yepese yeremia yeremias yermias yerni
  yesaya yeskiel yetro yigibalom yikwa yiwa yoab yoakim yoas yobee yodi yoel yofita yogi yohan yohana
  yohanes yohanis yohanita yohannes yoksan yoku yolenta yoman yonas yonatan yonathan yong yordanus yosafat
  yosafina yosef yosefa yosefina yosep yosepa yoseph yosepha yosephina yosepina yoses yosias yosina yosua
  youw youwe yowei yoweni yubelina yublina yudding yudit yuliana yuliandri yulianus yulita yulius yunce
  yunlan yunus yusak yusina yusriani yusta yustina yustinus yustus yuven yuvensius zadrak zaenab zakarias
  zakeus zakharia zanambani zefanya zeth zheng zonggonau
`;

/** Names of Sulawesi, Nusa Tenggara, Maluku and Papua, Christian names and those of Chinese Indonesians. Written for this project. */
export const EASTERN_NAMES = `
  afuk afung agustinus ahaya ahok ahong ahui ahwa akew akiong akuba akwang aleksander alexander alfons
  alfonsus alfred aliong allorante aloysius alua alves amandus amaral ambrosius ameng amos amoy amuntoda
  anastasya ancoy andi andreas andrias angela angelina anou anselmus antonia antonius apeng apiau
  apolonaris apolonia araujo arnold arnoldus arsidi arsyad aseng asiong asmuruf assem asso asun atawuwur
  atong augustinus awoitauw ayomi ayorbaba ayung bacce badii bahabol baharuddin baiq balagaize balingga
  ballo bame bandaso banunaek barnabas barros bartolomeus basilius batlayeri benediktus benjamin benu
  benyamin berek beribe bernadeta bernadetha bernadus bernardus besse bessi bessie bete bilondatu
  biringkanae blasius bless bofra boimau bonaventura bonay bonifasius botutihe bria bunai bunawi bunga'
  busup carolus carvalho christian christina christine ciputra cornelis cornelius correia cosmas cyprianus
  dagobertus damianus daniel dasilva dasion datau daud david debora degei demetrius dendo deta dince ding
  dionisius dogomo dolfina dominggas dominggus dominikus domitila dondokambey dorkas dorothea dortea
  dortje dotulong douw duma' duwith ebang edmundus edowai eduardus effendi efraim elias eligius elisabet
  elisabeth elizabeth emanuel emerensiana emiliana enembe erasmus ernest ester esther eusebius fabianus
  faharuddin fallo fanggidae fatmawati felisitas felix felle fenanlampir ferdinan ferdinandus fernandes
  fernandez filipus filomena fince firman florentina florianus foeh frans fransina fransiska fransiskus
  frasawi frederik frederika freitas frengky frits funay gabriel gaspar gassing gaudensia gazali gebze
  gerardus germanus gerungan getrudis gideon gilbertus giok gire giyai gobai gobay gobel gomes goran
  goreti gosal gouw gregorius gunardi gusmao guterres gwan habiba habibie hajrah halimawan haluk haning
  hanok haruna hasmiah hasnah hasniati hasriani hede heluka hendrawan hendrik hendrika hendrikus henuk
  henukh herkulanus herlina hermanto hermanus hermina heselo hieronimus hikoyabi hilapok hilarius himan
  hironimus hong howay hubertus hubi huby hunowu hurit hwat idris ignasius ilham imanuel imbiri immanuel
  ince inkiriwang ipui iqbal irang ishak isodorus itlay ivonia iyai jacob jakob jeanette jelani jeremias
  jermias jhon jitmau johanes johanis johannes john jonas jonathan josef joseph josua juhria juhriah
  jumaah jumahir jumriah jumriati kabelen kadepa kaesmetan kafiar kaimu kaimuddin kainde kaize kaka
  kala'padang kalalembang kalalo kalangi kalingu kallem kameloh kanaka kandou kanisius kapitarauw kareth
  karolina karolus kartawidjaja karubaba karundeng kase kaspar katarina katili katuuk kaunang kawilarang
  kayame kbarek kehek keiya kelen keroman kertanom kette khoe kiem killa kindangen kiwo klara klau klemens
  kobogau kogoya koibur kojongian kolibu kombong konstantinus korain kormomolin kornelia kornelis
  kornelius korwa kosay kossay koten krey kristian kristina kristoforus kulle kumaat kumolontang kumontoy
  kwee kwok lagowan laing lakapu lake lalamentik lale lallo lalo lambertus lamusu landu langoday lani
  laode latuconsina latuheru latumahina latupeirissa laurensia laurensius lauw laway lay lazar lazarus
  leatemia lede leimena leiwakabessy lejap lekatompessy leki lelo lenjau leonard leonardus lessil levi
  liauw lidia liem lihawa lilipaly lim limantara limanto linus lirong loasana lodia lodo lokbere londa
  loppies louhenapessy louis ludgardis ludovikus luhukay luhulima lujan lukas lukmanto lumentut lumi
  lumowa mabel madai magai magayang magdalena mahnun mahsun mahuze mailoa maitimu makalew makaliwe
  maksimus mallarangeng malo mamahit mambor mamonto mamuaja manafe mandagi mandosir mandowen manek
  mangindaan mangiri maniagasi manoppo mansnandifu mansoben mantiri manuhutu manuputty manusama mappa
  mappaseling mappasomba marada maramis maran margareta margaretha mariama marian marianus marince markus
  marsel marselina marselinus marselus marten martha martince martins martinus maruhum marweri maryama
  maryen masnah masse massere massie mateus matheus mathias matias matuan matulessy matutu maubere mawuntu
  maximus mbeo mbiliyora meaga mehang melania melkianus melkior mendonca mercy merry mery messakh metekohy
  metodius mewengkang mikael mikhael mince ming mirino mnsen mnubefor modouw mofu mohi mokoagow mokodompit
  mokoginta momo momot mongdong monika monim moningka monoarfa montolalu mooy morin moruk mote msen
  muabuay muhlis mukin muliati murib muskita nabyal nagaria naibobe najamuddin najoan nakku nalle nanlohy
  narahawarin nasrah nassa natonis nauw nawipa ndara ndiken ndoen ndolu ndun neno nenobais nento ngabalin
  ngabang ngai ngaju ngalle ngantung ngasseng ngau ngawing ngemba ngindra ngitung ngongo nikijuluw
  nikodemus nikolaus nimrot nino njoo noce nope nuburi numberi nurhaeda nurhaedah nurlia nurmala nurmiati
  nursiah nurwahida nussy nyampa nyonri oagay obed odjan oematan oentoro ohee ohoiwutun ohorella
  oktavianus oktovianus omba onggo ongko oratmangun oroh orpa otniel paat padwa paembonan pahabol pakage
  pakaya pakki palallo palinggi pallo pandeirot pangalila pangemanan pangkey pantouw papare paprindey
  parani parinding paruntu parura paskalis patandean patappa patrisia patrisius patta pattiasina pattikawa
  pattinama pattinasarany pattipeilohy pattiwael patty paulina paulinus paulus payage pekei pelamonia
  pelealu pelipus pelupessy pereira persulessy pesiwarissa petronela petrosina petrus phang philipus phoa
  picaulima pigai pigome pinontoan pius pole polii polikarpus polnaya poluan pongoh pongtiku posumah pouw
  prajogo prisila pulalo puttileihalat rafael rahakbauw rahangiar rahayaan rahmatang rahmatia rala ramli
  rangkoratat rani rantetana rantung rarun ratulangi regar regina rehatta reinhard rejauw remigius
  renwarin renyaan rerung resubun rettob rewa riberu ribka ridolof rieuwpassa rihi rinsah ririhena
  ririmasse ritan robertus rofinus romanus rombe rombelayuk rompas rondonuwu ronrong ronsumbre rorimpandey
  roring rosario rosmini roswita ruben rudolf rufina ruhulessin rumagit rumahlatu rumaikewi rumainum
  rumakefing rumambi rumampuk rumaropen rumbewas rumbiak rumbino rumbou rumende rumengan rumere rumheng
  rumkabu rumkorem rumokoy rumpaidus rumsayor runtu runtukahu runtuwene ruru ruth saadia sabneno sabon
  saflesa sagrim saharuddin sahdi sahetapy sahnun sahrim sahuleka sahuri sahusilawane saknah salahuddin
  salampessy saleh salhuteru salomina salomo salossa samallo samber sambul samkakai sampara sampe
  sampetoding sampouw samuel sanadi sanusi sapulette sapury sarce sarimanella sarlota sarmento sarundajang
  sarungallo sattu saul savsavubun sawaki sebastianus selanno selestina selfina selvianus semiati semuel
  sengaji septinus servasius sesa severinus siahainenia siahaya siajang sialana siama siauw sibali siem
  siep sihasale sija sikki silas silooy silvanus silvester simson sinay since sineri singal singara
  sinolungan sioe siok sipora siprianus sirenden sitti siwabessy soares sobolim soei soen soetanto sofia
  soge sogen soleman soll solossa sompie sonbay sondakh sopacua sopamena soplanit sorabut soumokil souw
  sraun sroyer stanislaus stefani stefanus stepanus suabey suebu suitela suleman sulo sumampouw sumarauw
  sumendap suoth surabut suruan susana susanna susim swan swie swom syafruddin syahruddin syarifuddin
  tabita tabuni taek tahalea tahapary tahitu tahoba taihuttu taime tajang talahatu tamaela tambayong
  tamburian tanamal tanati tandi tandiarrang tandirerung taneo tangdilintin tangkere tangkudung tanoto
  tanujaya tanuwidjaja tanuwijaya taroreh tarsisius tavares tebai tedja tefa tehupeiory tekege telenggen
  tenau tendean teniwut tenouye tenri tenriawaru tenriola teodorus teofilus teresa teresia tetelepta
  tethool tewu thay theodora theodorus theresia thio thomas thung tika tilaar tilman timotius tio tiong
  titahelu titaley titarsole titus tiwow tjahjadi tjan tjandra tjen tjhin tjia tjie tjin tjiu tjoa tjoe
  tjong tjung tnunay tobias toding todingallo toisuta tokan tokoro tomas tomasoa tooy torar tresia
  tuankotta tuasikal tuhumury tuhuteru tukan tumbel tumbelaka tumewu tumiwa tundan tupamahu tuppu turot
  uaga ubro udju ugang undap uneputty upui urbanus uropmabin ursula valentina valentinus veronika viktoria
  vinsensius vitalis waani wabiser wafom wagey wain wairisal waisapy wakerkwa walangitan walilo wally
  walukow wambrauw wamu wandi wandikbo waney wanggai wangge wangko wanimbo wantania warbal warbon warer
  warinussy waromi warouw watimena wattimena wattimury watung wawointana wehelmina wele welhelmina wempi
  wenas wenda wenno wenseslaus wensislaus wenur wetapo wetipo weya wilhelmina wilhelmus wilil willem
  willibrodus wince witak wonda wongkar wopari worang worembai worumi wospakrik wowor woworuntu wuisan
  wullur wulur wunda wutun xaverius ximenes yakob yakoba yakobus yakomina yakub yalak yamlean yando
  yarangga yarollo yarona yauw yawan yehezkiel yeimo yelipele yemima yepese yeremia yeremias yermias yerni
  yesaya yeskiel yigibalom yikwa yiwa yodi yoel yogi yohanes yohanis yoku yoman yonas yonathan yong
  yosefina yosep yoseph yosephina yoses yosina yosua youw youwe yowei yoweni yubelina yublina yudit
  yuliandri yulianus yulius yunce yunus yusak yustinus yustus yuven yuvensius zakarias zefanya zeth zheng
  zonggonau
`;

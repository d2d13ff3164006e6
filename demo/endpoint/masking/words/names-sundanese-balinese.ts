/** Sundanese and Balinese names. Written for this project. */
export const SUNDANESE_AND_BALINESE_NAMES = `
  aan aang aceng acep acih acim acin adang aden adiartha adin adiputra adis adnya adnyana adnyani agastya
  ahdi ajat ajum akim amas andri antin apandi apay apep apih apong aput ardani ardhana ardhi ardiana ardika
  ariadi ariani arianta arimbawa aristya ariyanti arsana arsani arsih artana artawan artayasa artha artini
  aryana aryantha aryasa aryawan asep asmana asmar astapa astarini astawa astiari astika astini astiti
  astuti atang ateng atikah atin ating atit ayep bagiada bagiarta budayasa budhi budhiarta budhiasa budiani
  budiarsa budiarta budiartini budiasa cahyana cahyaningsih candra carinah carini carmi carmin carsih carsim
  carsiti carsono carwadi carwati caryadi caryati caska caskim casmadi casmin casmita casti castini castra
  castro casum caswadi caswati cecilia cepi cica cicin cucih cucum cucun cunarsih cunaryo cunayah dacep
  dadan dadang dadun dais dalim darmada darmawati darmayanti darmayasa darmika darmini darsa darsana darsim
  darsun darta darwin dase dasep dasma dasmin dasmini daspan dasuki dayat dayuh dede dedeh deden dedeng dedi
  dedih denih deri dewi dharmadi dharmawan dharmayasa dharmayuda diarta diat diatmika didah didi didin
  diding diman dindin djadja dodi dudi dudun dudung dulhadi dulloh dunih durahim durahman dwijendra dwipa
  dwipayana ebah eboh ecin edah edeh edeng edi edoy eeng ehat ehom ekah elah elih elin elis elon emah eman
  emay emeh emi emih emod emuh enah enang ence enceng encep encu encun endang endin ending endoy endun
  engkay engking engkom engkos engkun engkus enin ening enjang enjen enjoh enok entat entin enting entis
  enung enur epen epul erah eras erawati eros erwin esih esin eti etih etin etty euis eulis eundang eutik
  fifih gandi ginanjar gozin gugun gumilar gunadi gunarsa gunawati gunayasa gungun guntara halimi hamami
  hendarsah heni herdi herdiana heri herlina herman hernawan hilman icah icih icin icun idah idin idoh ihin
  iin iing iis ika ikah ilis iluh imar imas imat inah inda ineu ining ipah ipeh irah irma irna iroh isah
  isak iseu iskandar itang itih itoh iwan iyah iyam iyan iyang iyar iyep iyet iyoh iyus jajang jajat
  jalaludin jamaludin jamil jana jarkasih jasman jejen jenal jojo juanda juhana juhe jujun julaeha
  juliantara jumsih juniarta juniartha kadek kakay kania kardi kariani kariasa kariyasa karmila karmini
  karnama karsiwan karsum kartam kartasasmita kartem kartiwa kartiwi karto karwan karyana karyasa karyati
  kasja kasta kastam kaswati kencanawati kerti kertiasih ketut kodir kokom komala komalasari komang komar
  komariah komariyah kompyang kosasih kosim koswara krisnayanti kuraesin kurnaedi kurniadi kurniasih
  kurniawati kusdinar kusmana kusmayadi kusnaedi kusnandar kusumahdinata kusumawati kusumayasa kuswara
  laksmi lalan lasmana lasmi lastri lela leni lilih lilis lina lulu madra maesaroh mahayani mahayasa maman
  mamat mamay manan mandra mangku mansyur marheni mariani mariasa mariati mariawan marsa marsinah marta
  maryana maryanah maryani masitoh masni mastra masum megawati mertayasa mertha merthayasa mimih mirayanti
  mista momon mudana mudiana mudiarta mudita muditha mudrikah muhidin muliani muliarta muliartini mulyana
  mulyasari mumu mumun murdana murniasih murtini nahrowi nana nanang nandang nandi naneng nani nanih nano
  nariasih nariyasa narka narta natadisastra natawijaya natih nenah nendah nenden nendi neneng nengah
  nengsih neni nesa ngurah nila nilawati nina nineng ningsih nisa noneng nonih nono nuni nunuh nunung
  nuraeni nurhasan nurhayat nurjaman nurlaelasari nuroh nuryana obay ociem ocim odang oding odoy ohan okoy
  olis omas omih onah onay ondi oneh oneng onih onin ooh opah opik oping opon otang oteng otih otong otoy
  oyah oyat oyim oyon padmini parta parwata parwathi parwati parwita pastika pastini patimah payadnya popon
  pradnyana pudja pujawan purnayasa purniasih purwita puspadi puspawati puspayani puspayanti putrawan
  rachmat ramdani ranta rasdi rasim rasja rasjan rasman rasmini rasta ratini ratmini ratna ratnaningsih
  ratnawulan rauh redana renawati renda reneng reni renita rentana rimbawa risma rismaya rodiah rohaeti
  rohanah rohendi rohimat rohman rohmana rohmat rojak rokayah rosadi rosidin rosita rostika rudana rudita
  ruhendi ruhiat ruhimat ruhiyat ruhyana ruhyat rukanda rukman rukmana rukmini rumiani ruslani rusmana
  rusmayadi rustaman rustandi sacim sadeli sadia sadiah sadiartha sadnyana sadra sadri saeful saepudin
  saepul saepuloh sagung sahria sahroni sajum salim salwi samhudi samsudin sanah sandi sandiasa saniah sanip
  santi santiari santika santosa sanusi saprudin sardana sardi sariah sariasih sarif sarip saripah saripudin
  sarja sarmadi sarmin sarnah sartika sarwita sasmito sastranegara sastrawan sastrawijaya satibi satriawan
  sawri sedana sekarini sendra seriasih setiana setiari setiasih siarta sinta sobana sobandi sobirin sodik
  sodikin sofyan solehudin solihat solihin somad somadi somantri sondari sopandi sopiah sopian sopyan sri
  sriani sriartini srinadi suadnyana suamba suardana suardiana suardika suarjana suarmini suarni suarniti
  suarsana suarsih suarsini suarta suartama suartana suartha suarti suartika suaryani suasta suastawa
  suastika suastini suati subagia subagiada subamia subrata suciani sudana sudani sudania sudarma sudarmaja
  sudarmi sudarmini sudarsana sudarsani sudarta sudartini sudeti sudiana sudiani sudiarsa sudiarsini
  sudiarta sudiarti sudiartini sudiasa sudiatmika sudika sudira sudirga sudiwa sueca sueni suganda sugiani
  sugiantara sugiarni sugiarta sugiartha sugiri suhada suhaemi suhaenah suhaeri suhaeti suhana suhanda
  suhandi suhara suharja suharya suhaya suhenda suhendar suhendi suhendra suherlan suherman suherti suheti
  sujana sujati sukada sukadi sukaesih sukandar sukandi sukanta sukarata sukariasih sukarini sukarja sukarma
  sukarna sukarniti sukarsa sukarsih sukarta sukarya sukaryana sukasih sukatma sukawan sukawati sukawidana
  sukayasa sukerni sukerta sukerti sukertia sukiman sukmana sukmara sukranadi sukranata sukrawan sukreni
  sukreta sukrisna suladra sulaeman sulandra sulasih sulasmi sulastra sulastri sulatra sulendra suletra
  sulistiawati sumadi sumadiasa sumaniasih sumantara sumantra sumardana sumardika sumarjaya sumarna sumarni
  sumarta sumawati sumenasih sumerta sumertha sumerti sumiarsa sumiarta sumitra sumiyati sumpena sunandar
  sunarni sunarta sunartha sunarya sunasih sundra sunengsih suniari sunita supadma suparka suparmi suparni
  suparsa supartha supartini suparwata supatra supena supendi supiani supyan surahman surata suratni suriani
  suriasih surjana suryadi suryadnyana suryaman suryana suryani suryanta suryantini suryasumantri suryathi
  suryati suryawan susanta susila susrama suta sutama sutapa sutapi sutardi sutarga sutarini sutarja sutarma
  sutarmi sutarna sutarni sutarya suteja sutena suteni sutha sutiana sutisna suwanda suwandana suwandewi
  suwantara suwarna suwarni suwarno suwarsana suwarta suwarya suwastika suwati suweca suwena suwendra suweni
  suweta suwidia suwija suwirta suwirya suwitra suwitri suyadnya suyanti suyasa suyasni suyasning swandewi
  swandi syahroni syarip tantra tantri tarkim tarkiman tarmana tarsa tarsidi tarsiman tarsinah tarsono tarya
  taryadi taryana taryono taryudi tasiman tasirah tasmin tasminah tasrip tasripin tatan tatang tatat tati
  tatik tendi teten tetet teti tisna tisnawati titi titim titin tjokorda toha tohir toto trisna trisnawati
  tuti tutih tutin ubed ucang uci ucih ucum ucup udayana udiana udiani udiantara udin udung ugrasena uhan
  ujang ujer ukar ukat ukim ulfah ulis uloh umar umih umyati unang unay uned uneh unung upit upri uroh usep
  usup utar uteng utin uun uwoh wahyudin wardana warnengsih warsih warsiki warsini warsiti warso warya
  waskim wasmin wasnadi wasri wati wawat wayan wedastra wendra wenten wesnawa wiadnyana wiasa widana widarni
  widhi widi widiada widiani widiantara widiarta widiartini widiasa widiasih widiasta widiastini widiatmika
  widnyana widnyani widyantara wiganda wigena wiharja wijana wijaya wildan winarta winata winaya winda
  wiraatmaja wiradana wirahadikusumah wirama wiranata wirata wirati wiratni wiriadinata wirta wirya wiryana
  wiryani wisnawa wisnawan witari witarsa wiwi wiwin wiwit yadnya yana yanah yandi yanti yanyan yasa yasmini
  yasmita yati yaya yayah yayan yayat yeni yeyet yoyo yoyoh yoyon yudana yudhi yudi yudiana yudiantara
  yuhana yuliani yulianti yuliari yuliartini yuliastini yulis yunengsih yuniari yuniartini yusup yuyun yuyus
  zaenal
`;

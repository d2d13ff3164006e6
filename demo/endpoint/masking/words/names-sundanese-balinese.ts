/** Sundanese and Balinese names. Written for this project. */
export const SUNDANESE_AND_BALINESE_NAMES = `
  aan aang aceng acep acih acim acin adang aden adin adiputra adis adnyana adnyani ahdi ajat amas andri
  antin apandi apay apep apih apong aput ardani ardhana ardiana ardika ariadi ariani arianta arimbawa
  aristya arsana arsani arsih artana artayasa artha artini aryana aryasa aryawan asep asmar astawa astiari
  astika astini astiti atang ateng atikah atin ating atit ayep budayasa budhiarta budiani budiarsa
  budiarta budiartini budiasa cahyana carinah carini carmi carmin carsih carsim carsiti carsono carwadi
  carwati caryadi caryati caska caskim casmadi casmin casmita casti castini castra castro casum caswadi
  caswati cecilia cepi cica cicin cucih cucum cunarsih cunayah dacep dadan dadang dadun dais dalim
  darmayasa darmika darmini darsa darsana darsim darta dase dasep dasma dasuki dayat dede dedeh deden
  dedeng dedi dedih denih deri dharmawan dharmayasa dharmayuda diatmika didah didi didin diding diman
  dindin djadja dodi dudi dudun dudung dulhadi dulloh dunih dwipa dwipayana ecin edah edeh edeng eeng ehat
  ekah elah elih elis emah emeh emi emih enah enang enceng encep encu encun endin ending endoy endun
  engkay engking engkos engkun engkus enin ening enjang enjen enjoh enok entat entin enting entis enung
  enur epen epul erah eras eros erwin esih esin etih etin etty euis eulis eundang eutik fifih ginanjar
  gugun gumilar gunarsa gunayasa gungun guntara halimi hendarsah heni herdi herdiana heri herman hernawan
  hilman icah icih icin icun idin idoh ihin ikah ilis iluh imar imas imat inah inda ining ipah ipeh irna
  iroh isah iseu iskandar itang itih iwan iyah iyam iyan iyang iyar iyep iyet iyoh iyus jajang jajat
  jalaludin jamaludin jana jarkasih jasman jejen jenal jojo juanda juhana juhe jujun julaeha juniarta
  juniartha kadek kakay kariani kariasa karnama karsum kartam kartasasmita kartem kartiwa kartiwi karyasa
  kastam kelihan kerti kertiasih ketut kokom komala komalasari komang komar komariah kompyang kosasih
  koswara kuraesin kurnaedi kurniadi kurniasih kurniawati kusdinar kusmana kusmayadi kusnandar
  kusumahdinata kusumayasa kuswara lalan lasmana lilih lilis lina lulu mahayasa mamat mamay manan mandra
  mangku mansyur mariani mariasa mariati marsa marta maryana maryanah masitoh mastra masum mertayasa
  mertha mimih mista mudana mudiana mudiarta mudita muditha mudrikah muhidin muliarta mulyana mumun
  murdana nahrowi nana nanang nandang nandi naneng nani nano nariasih narta natadisastra natawijaya natih
  nendah nenden nendi neneng nengah nengsih neni ngurah nina nineng nisa noneng nonih nono nunung nuraeni
  nurjaman nuroh nuryana obay ociem ocim odah odang oding ohan okoy olis omas omih onah onay ondi oneh
  oneng onih onin opah opik oping opon otang oteng otih otong otoy oyah oyat oyim oyon padmini parta
  parwata parwati parwita pasek pastika pastini patimah payadnya pemangku popon pradnyana purnayasa
  purniasih puspawati puspayanti rachmat ramdani ranta rasim rasja rasman ratini ratnaningsih ratnawulan
  rauh renawati reneng reni renita rimbawa risma rismaya rodiah rohaeti rohanah rohman rohmana rojak
  rokayah rosita rostika rudana rudita ruhiat ruhimat rukanda rukman rukmana rumiani rusmana rustaman
  rustandi sacim sadeli sadia sadnyana sadra sadri saeful saepudin saepul saepuloh sagung sajum salim
  salwi samsudin sanah sandi santi santika santosa saprudin sardana sariah sariasih sarja sarmadi sasmito
  sastranegara sastrawijaya satibi satriawan sendra setiana siarta sodikin solehudin solihin somantri
  sondari sopandi sri sriani sriartini srinadi suardana suardiana suardika suarjana suarsana suarta
  suartama suartana suarti suasta suastawa suastika suastini suciani sudana sudania sudarma sudarmaja
  sudarsana sudarta sudeti sudiana sudiani sudiarta sudiartini sudiasa sudiatmika sudira sueca sueni
  suganda sugiani sugiantara sugiarta sugiartha suhada suhaeti suhana suhanda suhandi suhara suharja
  suharya suhaya suhenda suhendar suhendi suhendra suherlan suherman suherti suheti sujati sukada sukandar
  sukandi sukanta sukarata sukarja sukarna sukarniti sukarsa sukarta sukarya sukaryana sukawati sukayasa
  sukerta sukerti sukmana sukmara sukranadi sukrawan sukreni sukreta sukrisna suladra sumantara sumardana
  sumardika sumarjaya sumarta sumerta sumertha sumiarsa sumiarta sumitra sumpena sunandar sunarta sunarya
  sundra sunita supadma suparsa supartha supatra supena supendi suryadnyana suryana suryanta suryantini
  suryasumantri suryawan sutama sutapa sutarini sutarja sutarya suteja sutiana suwanda suwantara suwarta
  suwarya suwena suwendra suwidia suwirya suwitra suwitri suyadnya suyasa suyasning swandewi swandi syarip
  tantra tarmana tarsa tarya taryana tatan tatang tatat tendi teten tetet teti tisna titim tjokorda toha
  tohir tutih tutin ubed ucang uci ucih ucum ucup udayana udiana udiani udin udung uhan ujang ujer ukar
  ukim ulfah uloh umih umyati uned uneh unung upit uroh usep usup utar uteng utin uun uwoh warnengsih
  warya wayan wendra wenten wiadnyana wiasa widana widiada widiani widiantara widiarta widiasa widiastini
  widiatmika widnyana widyantara wiganda wigena wiharja wijana wildan winata wiraatmaja wirahadikusumah
  wiranata wirata wiriadinata wirya wiryana wisnawa wisnawan witari witarsa wiwin yadnya yana yanah yandi
  yasa yasmini yaya yayah yayan yayat yeni yoyoh yoyon yudana yudi yudiana yudiantara yuliani yuliari
  yuliartini yulis yunengsih yuniari yuniartini yuyun yuyus zaenal
`;

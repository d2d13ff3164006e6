/** Names of Batak clans, of Nias, Minangkabau, South Sumatra, Aceh and the Malay coast. Written for this project. */
export const SUMATRAN_NAMES = `
  abdurohim abdurrahim abubakar adelina afrinal afrinaldi afrineldi afriyanti afriza afrizal ahlan aisnimar
  akbari alfirman alfitri alirman alizar almizan alpian amancik amiruddin amri amrizal amrullah anasrul
  andeska anggiat anhar anisar anisman anwarsyah ardinal ardison ardizal aremus aripin arison aritonang
  arizal armaini armen armiati arnel arneldi arnida arnis arpan artati asmaniar asnawiah asnel asneli asnida
  asnimar asril asriwati asrizal aswin atan augus aulizar awaluddin azhar azhari azizah azmar azrizal azwar
  azwir azwirman bachtiar badarudin bakhtarudin baktiar bambang bancin banjarnahor barus basrizal bastari
  bate'e bawamenewi berliana berutu betrizal binahar binsar bisuk boangmanalu bonifasius bontor bungaran
  burhanis burlian burniat busra bustanul buulolo caniago cekmat chaniago cibro cutbang cutnyak dachi daeli
  dafrizal dahlinar dalimunthe dalius dameria danil darianus darlis darmawansyah darmis darnis darussamin
  darwilis darwin dasmanidar dasmi dasrial dasril dasrizal dasrul datin daulay defrizal delvi demak demunir
  dencik desmarni desmawati desmiarti desnawati desneli desrizal deswarni deswita doloksaribu edison edrison
  edrizal efdinal efendi efnita efran efriadi efrianto efrinaldi efriyanti efrizal efrizon elfi elfiandri
  elfina elfis elfitra elfrianto elfrida elisabeth elmawati elmi elmiati elmina elpitra elvianis emrizal
  endrizal erdison erinaldi erizal erizon erlan ermanto ermawati ermawita ernawilis ernawita erni erniwati
  erwandi esmawati evarina fachrurrazi fadrizal fakhrizal fakhrurrazi faridah fatrisia fauzah fauzan
  fauziansyah febrizal ferizal fikriansyah firdayanti friska giawa gindo ginting girsang gomgom gulo gultom
  guntar gurning gusmanto gusmarni gusmawati gusneti gusnimar gusrizal gusti habeahan hairul halawa halomoan
  hamdan hamsiyah hanafiah hanapiah harahap harefa hasballah hasbi hasbullah hasibuan hasiholan hasnimar
  hasril hasudungan haswir hazrul hendrawati hendrison hendriyanto hendrizal herbert herdanus heriansyah
  heriyadi herizal herlan herlina hermansyah hermanto hermiyati hermon herri herwan herwansyah hifni hisar
  hodijah holidin holijah holilah holmes hotben hotbin hotimah hotlan hotler hotlin hotma hotmaida hotman
  hotmauli hotmian hotmida hotnida humala husaini husnaini hutabarat hutajulu hutauruk ibnu ibrani idrizal
  ilhamdi ilyas indrizal irdanelli irdawati irma irpan irsal irwandi irwanis irwansyah iskandar iskandarsyah
  ismail ismardi isnaldi iswandi izhar jafar jahara jahotman jailani jamaliah jamaluddin jamaris janner
  jannes jasman jasmaniar jasmi jasmin jasri jasril jasrul jatiar jatti jauhari jekson jhonson jojor jonggi
  joniwarman jontar jonter jufri jufrizal juhai juliper junaidi junasri jusmaniar jusmar jusnidar juwairiah
  kaban kacaribu kailani kamaludin kamrizal karosekali kartini kartubi kasma kasmawati kasmin keliat ketaren
  keumala khaidirman khairani khairizal khairuman khalidin komaruddin komarudin kristina kudadiri kutianyie
  lahagu laia lambok lamboy lamhot lamria lamtiur laoli larosa lase lasma lasmanidar lasmaria lasmauli
  lastiar ledi leliwarti limbong linceria lindawati linggom lisbet lismar lismawati lisnawati lubis luhut
  lukmansyah lukmanto lukmizal lumbanbatu lumbangaol lumbanraja lumbantobing lumbantoruan maddin mahdi
  mahidin mahyuddin mahyudin mailinar maimun mairizal maizal manahan manalu manaor manat mandahiliang
  mangantar mangapul mangara mangasa mangasi mangatur mangihut mangindar manihuruk maniur manogar manosor
  manurung marada maradona marasi mardalena mardanis mardianto mardis mariani marihot maringan maripin
  marisi marjohan marlaini marlina marlinda marnaek marnis marolop marsal marsaulina marsinta martogi martua
  maruap maruba marudut maruhawa marulak maruli marulitua marwan marzoni marzuki mas'ud masayu masnun
  masrial masril masrizal masrul masyhuri matondang maulizar mawardi mawarnis mendrofa mendrova meutia mida
  midian milala minar mindo mirdawati mirwan misdi misnar misrawati misrina monang morina muazzin muchendi
  muchlis muhlisin muhtarudin mukhlis mukhtar mukhtaruddin muktar munawwarah munthe munzir murdani
  murniyanti mursyidah muslem musliadi muzamil muzwar nadapdap nadeak naibaho naipospos nangcik nanguning
  nangyu napsiah nasril nasrizal nasruddin nasrul nasrun nasution naswardi naswir natalina nazara nazaruddin
  nazarudin ndraha neldawati nelfa nelfiza nelmawati nelmi nelwati nelwita nensi netti ngudang nilfarida
  nilwati nizarman nofri nofriadi nofriyanti nofrizal nopita nopriansyah noprizal novera noviardi novriadi
  novriansyah novrizal nuraisa nurasma nurasni nurbaini nurbaiti nurbayan nurcahaya nurdin nurhaida
  nurhayati nurhelmi nurijah nurimah nurintan nurjannah nurlaila nurlaini nurlina nurmaida nurmaini nurmala
  nurmatias nursaulina nursyahrial nursyamsi nurwilis nurzaini nyakmat nyayu oktavianus ompusunggu osmar
  osrizal padilah paian pakiah pakpahan panal pandapotan pandia pane panggabean pangihutan paniroi panjaitan
  panyalai paraduan pardede parhusip parinduri parlin parlindungan parningotan parsaoran partogi partomuan
  paruhum parulian pasaribu patar payobada pelawi pendrizal peranginangin piliang pinem pintaria pintauli
  pirdaus pocut pohan poibe poltak poniman popo posma pukka pulungan radjo rafles raflis rafnis rafrizal
  rahmanidar rahmi raimon rajagukguk rajes ramadhani raminta ramot ramses rangkuti rapani raswin rasyid
  ratna ratnawati razali rebuin refdinal reflinda refliza refnaldi refrizal relisman relita reni reniwati
  resdina resmauli resnawati resti riama riamin riduan ridwan rikiansyah rinaldi ringgas ripka riris risma
  ristawati riswan ritonga robert robi robinhood rohaya roida roito rolismar rommel ronal rosinta rosliana
  roslina rosmah rosmaida rosmaini rosmanidar rosmawaty rosmeri rosmiati rosmidar rosnah rosneli rosnelli
  rosnidar rospita rosti roswati roswita rotama rotua rotuana rozali ruben rudolf rugun ruhut rumahorbo
  rumapea rumondang rusdi rusdiansyah rusdinal rusdinar ruslan rusli rusmala rusman rusmaniar rusmi rusnah
  rustam rusti rustina ruswandi rusydi sabam sabirin sadariah safarudin safni safnidar safriani safrizal
  safwan sagala sahala sahat sahata sahattua saidina saifannur saiful sainuddin sakroni salbiah salmiati
  samaludin samsinar samsul samsurizal sanggam sanipah santiur saodah saor saparuddin sapiah sapriwal
  sarinam sarmadi sarmauli sarnubi saroha sarumaha sarwani satriadi saurma sebayang sembiring serepina
  siagian siahaan sianipar sianturi sibagariang sibarani sibuea siburian sidabalok sidabutar sidauruk
  sigalingging sihaloho sihite sikumbang silaban silaen silalahi silfia silitonga simabur simamora
  simangunsong simarmata simatupang simorangkir sinambela singarimbun sinuhaji sinukaban sinulingga sinurait
  sinurat sipayung siringoringo sitanggang sitepu sitinjak sitohang situmeang situngkir sobirin sobri sofuan
  sofyan sohibul solbi solehan solin sondang sopiyan sorta sosniwati sotarduga sudirman suhaila suhaimi
  suharman suharmi suhatri suhatril sukardi sulaiman sumarni suparman suparno surbakti suryansyah
  syafaruddin syafawi syafdinal syafei syafiar syafni syafnidar syafnil syafnir syafri syafrial syafridawati
  syafril syafrinal syafrinaldi syafrizal syafrizon syafwan syaharuddin syahbuddin syahminal syahnimar
  syahrial syahril syahrizal syahruddin syamsiar syamsinar syamsiwarni syamsuar syamsuddin syamsul
  syamsurizal syarbini syarial syarifah syaripudin syarkoni syofianis syofinar syofrizal syofyan syukri
  syukriadi syukrial tabrani tafonao tambunan tarigan tarmizi tasrif taswir telaumbanua tetrawati tetti
  thamrin tiaman tiamsa tianur tiapul tiar tiarlin tiarma tigor tinambunan tiodora tiolina tioma tionggu
  tiopan tiorida tiurma tobing togatorop togi togu tohap tohonan tongam tongku torop tukiman tumanggor
  tumpal turnip ubaidillah ucok udur ulfaini ulina usman usmanto usrial usrizal victor waidi wancik
  wancikmat wardiman wardina warnida warnidar warnis waruwu wasril welmi werdiati wilda wilman wilmar
  winarti wirdanelis wirdaningsih wirdawati wirman wismar yahani yamani yandrizal yanuardi yarman yarmis
  yasman yasmanidar yasri yasril yelfi yelmi yendrizal yenni yenti yerizal yermadi yesrita yohardi yondri
  yondrizal yosrizal yuharnis yuhelmi yulfitri yulhendri yulheri yulherman yuliani yulianis yulianus yulifar
  yulimar yulinar yulisman yulius yulizar yulmaini yulmi yulniati yulnidar yulpendri yunizar yurnalis yurni
  yurnita yusbaidar yusbar yusmaniar yusmanidar yusmanizar yusmar yusmi yusnaini yusnardi yusneti yusni
  yusniar yusnidar yusnimar yusnita yuspan yusra yusri yusrial yusriwal yusrizal yustinar zafril zahara
  zahirman zahri zahrul zailani zainal zainimar zainis zainubi zainuddin zainuri zaleha zalmi zalnidar
  zalukhu zamzanimar zawawi zebua zega zendrato zubaidah zubir zuhriah zulaiha zulbahri zulbaidah zulfahmi
  zulfahri zulfaini zulfan zulfata zulfendri zulfitri zulhelmi zulhendra zulhendri zulian zulkarnaini
  zulkhairi zulkifli zulkipli zulmaidi zulman zulmasri zuraida zuraidah zuriati zurnis zurnita zuryati
  zusneli zuwirda
`;

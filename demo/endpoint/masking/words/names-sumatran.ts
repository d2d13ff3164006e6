/** Names of Batak clans, of Nias, Minangkabau, South Sumatra, Aceh and the Malay coast. Written for this project. */
export const SUMATRAN_NAMES = `
  abdurohim abubakar adelina afrinaldi afrizal alfitri alpian amancik amrizal amrullah anggiat anhar
  ardinal aripin aritonang arneldi arpan asmaniar asnimar aswin atan augus awaluddin azhari azwar azwirman
  bachtiar badarudin bancin banjarnahor barus bastari bate'e bawamenewi berliana berutu binahar binsar
  bisuk boangmanalu bungaran burlian bustanul buulolo caniago cekmat chaniago cibro cutbang dachi daeli
  dalimunthe dameria darmawansyah darwin dasril dasrizal datin daulay defrizal delvi demak demunir dencik
  desrizal doloksaribu edrizal efendi efran efrizal elfi elfitra elmiati emrizal erinaldi erizal ermawati
  erniwati fachrurrazi fakhrizal fakhrurrazi fauzan fauziansyah ferizal fikriansyah giawa ginting girsang
  gomgom gulo gultom gurning gusmawati gusnimar gusrizal habeahan hairul halawa hamsiyah hanapiah harahap
  harefa hasballah hasibuan hasnimar hendrizal heriansyah hermansyah herwansyah hifni hodijah holijah
  holilah hotimah hotma hotmaida hotman hotnida husaini hutabarat hutajulu hutauruk ibnu irdawati irwandi
  iskandarsyah isnaldi jahotman jamaliah jamaluddin jasril jatti jonggi jontar jufri juhai jusmaniar kaban
  kacaribu kailani kamaludin karosekali kartubi kasmawati keliat ketaren keumala komarudin kudadiri
  kutianyie lahagu laia lambok lamhot lamria laoli larosa lase lasma ledi limbong linggom lismawati lubis
  lukmansyah lumbanbatu lumbangaol lumbanraja lumbantobing lumbantoruan mahyuddin mahyudin mairizal manalu
  mandahiliang mangapul mangasi mangatur mangihut manihuruk manurung mardianto marolop marsal maruhawa
  marulak maruli marzuki mas'ud masnun masril masrizal matondang mawardi mendrofa mendrova meutia mida
  milala mirwan misdi monang muchendi muhlisin mukhtar muktar munthe murniyanti nadapdap nadeak naibaho
  naipospos nanguning nangyu napsiah nasrizal nasruddin nasrul nasution naswir natalina nazara ndraha
  nelwati ngudang nilwati nofri nofrizal nopriansyah noviardi novriansyah novrizal nuraisa nurbaiti
  nurbayan nurcahaya nurdin nurhaida nurmatias nursaulina nursyamsi nyakmat nyayu ompusunggu padilah
  pakiah pakpahan pandia pane panggabean panjaitan panyalai pardede parhusip parinduri parlindungan
  parulian pasaribu payobada pelawi peranginangin piliang pinem pintauli pirdaus pocut pohan poltak popo
  pulungan radjo rafrizal rajagukguk ramot ramses rangkuti rasyid ratnawati razali rebuin refrizal resti
  riama rikiansyah ristawati ritonga robinhood rohaya rosmah rosmaida rosnah rosnidar rospita rotua ruhut
  rumahorbo rumapea rumondang rusdiansyah rusdinal ruslan rusli rusmala rusmaniar rusmi rusnah sabam
  safrizal sagala sahala sahat sahata saifannur sainuddin sakroni salbiah salmiati sanipah saodah
  saparuddin sapiah sarnubi sarumaha sarwani sebayang sembiring siagian siahaan sianipar sianturi
  sibagariang sibarani sibuea siburian sidabalok sidabutar sidauruk sigalingging sihaloho sihite sikumbang
  silaban silaen silalahi silitonga simabur simamora simangunsong simarmata simatupang simorangkir
  sinambela singarimbun sinuhaji sinukaban sinulingga sinurait sinurat sipayung siringoringo sitanggang
  sitepu sitinjak sitohang situmeang situngkir sobri sofuan sohibul solehan solin sopiyan suhaila suharman
  suhatri sulaiman surbakti suryansyah syafawi syafnidar syafnil syafri syafril syafrinal syafrizal
  syahrial syahril syamsinar syamsuar syamsuddin syamsul syarkoni syofyan syukri tafonao tambunan tarigan
  telaumbanua tiar tiarma tigor tinambunan tiodora tiolina tiurma tobing togatorop togi tongam torang
  tumanggor turnip ubaidillah ucok usmanto usrizal waidi wancik wancikmat waruwu wirdawati wirman yamani
  yanuardi yasri yenni yesrita yondri yuharnis yulianis yulinar yulisman yulizar yunizar yurnalis yurni
  yurnita yusbar yusmanidar yusmar yusnaini yusni yusniar yusnidar yuspan yusrial yusrizal zahara zahri
  zainal zainimar zainuddin zainuri zaleha zalmi zalukhu zawawi zebua zega zendrato zubaidah zuhriah
  zulaiha zulfahmi zulhendri zulian zulkarnaini zulkifli zulkipli zulmaidi zulman zuryati
`;

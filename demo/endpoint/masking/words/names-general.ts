/** Names heard everywhere, of the old and of the young. Written for this project. */
export const GENERAL_NAMES = `
  adelia adit adrian adriana adriel afra ahmadi aira aisha akila alana albert alda aldy alex alimudin
  alina alisha alissa allya alvina alvino amel amran anandita andhika andika andin andra andre andrea
  andrew andrian andy angelica anggi anggia anggita anggraeni anindita anindya annisah anto anton antonio
  aqilla arman asifa astutik athalla athaya audrey aurel aurelio axel ayla beni benny bianca billy bobby
  bobi boby brian bryan calvin carissa celine chika claudia cynthia dafa dani danish daren darren dayu
  debby deby dedy dela della demas denis dennis denny derry desi dessy desti destia destri desty devan
  devina dhea diandra dicky dika dini dion dita dody dona donna donny dony dwiki edy elena elsa elvi
  elviana elvira elza emilia emily emma enggar eri erica erick erika erlangga erlina erna erni ervin
  ervina evan evelyn evi fabio fachry fadel fahira fanny farrel febby felicia felisha feni fenny ferdi
  ferdian ferdy feri feriyanto ferry fery fiko fina fiona firli fito frida frisca gani gavin ghea giovani
  giselle gladys grace gracia hariadi hendro henny herianto herry inara indrawati indri inez ingrid isabel
  isabella isti ivana jeni jenny jeremy jessi jimmy joan jodi jody johnny jordan jovan jovanka joyce
  juariah kamariah karin keenan kenzi kenzo kevin keyla keysha khanza kinara kristin kyla laura lauren
  leni lenny leny leon leoni lia lilik lilly lisa lisda lucky luna lusi lusiana lusy maira marcel marcella
  mardiana marini mariska mariyam marlina marni marsha marshel marsya maryani maudy maun maura meilan
  meira mela melda melia melisa melissa melly mely merlin michael mikaela mira miranda mirna misnah mitha
  moch mona monica muchtar naba nadhif nadin nando narendra nasir natasha natasya nathan nayra nesa nesya
  ngatman nia nicholas nico nicolas nikita niko nindi nindy nita nola nora noval novan novia novianti
  noviyanti nuning oktari oktarina oktavia oktaviana oky paridah pipit pricilla prisca qiana qila queena
  quinsha rafa rakhmat randy ratnasari refa refan refi regita reihan renata rendi reno reva revan revi
  rexy rheza riana rianti rico rifa rike riko rindi rino ririn risa riska rista ritha robin rochman rocky
  rofiq rohmah rohmat romeo roni ronny rosdewi rosid rosida rudiansyah rudy rusnani ryan sandy sania sasti
  selly selvi selvia septian serly sheila shella shelly shireen shole silva silvi sisca soleha sonia sony
  sonya stefany stella steven sudjono suhardi supriati susan syahla syakila sylvia ta'in tamara tiffani
  tiffany tiya tommy tony toto tristan tuty ulfi ustman valen valencia valentino vanessa velia verdi veri
  veronica verry vicki victor vidia viki vina viona vira virda virgi vita viva vivian wati widia wilda
  wili willy wina windy winna yasinta yayuk yeny yesi yessy yoana yohana yola yosi yossi yovi yudha yuki
  yulita yuna zaenudin zara zesi ziva zoya zulham
`;

import { isKnownName, isOrdinary, list } from '../words/lexicon.js';
import { TITLES } from './introducing-words.js';
import type { Token } from '../tokens.js';

/** Words that people's names follow without meaning a person: streets, dishes, tombs. */
const STREETS = list(
  'jalan jl jln gang gg lorong lr simpang jembatan bakso sate soto pecel nasi ayam pempek martabak mie mi rm kuburan makam makan',
);
const PLACES = list(
  `batu lubuk muara rantau way aek lae huta buntu labuan panton namo seuneubok ujung teluk sei pematang talang krueng alue cot blang lumban dolok kuala
  tanjong pahae karang sumber marga desa dusun kampung kp kelurahan kel kecamatan kec kabupaten kab kota provinsi masjid mesjid mushola
  musholla musala langgar surau gereja pura wihara vihara klenteng sd sdn sdit mi min mis smp smpn smpit
  mts mtsn sma sman smk smkn ma man tk paud sekolah universitas univ kampus institut rs rsud rsu rsia
  puskesmas pustu klinik apotek bandara stadion terminal pelabuhan stasiun jembatan gedung aula lapangan
  pasar perumahan perum komplek kompleks monumen tugu taman museum pondok pesantren ponpes yayasan cv pt
  ud hotel makam tpu waduk bendungan sungai danau gunung bukit pulau pantai kapal kri partai presiden
  gubernur menteri wapres hari program pahlawan kurikulum piala turnamen patung tari nabi imam maulid idul
  sunan sultan raja posyandu halte situ blok ruko plaza mall kerajaan suku adat kopi batik rasulullah
  allah bunda kepala polsek polres koramil kodim perguruan asrama graha wisma balai toko warung rm kedai
  kafe cafe bengkel salon swalayan embung dam tol flyover underpass tanjakan tikungan pertigaan perempatan
  bundaran sirkuit gelora bulan koperasi nasional rsi rsj bus bis travel otobus kereta kapal dermaga kios
  kantin depot agen konter laundry optik foto wisma losmen gor gapura pemakaman candi benteng rutan lapas
  asrama panti festival pekan lomba haul klub persatuan kud poktan gapoktan majelis taklim grup sanggar
  orkes bank bpr politeknik kelas cluster griya residence sport kuliah keraton istana kepulauan teluk
  tanjung selat batalyon korem pangkalan stasiun rel klinik merek merk produk po honda yamaha suzuki
  toyota kodam alfamart indomaret rumkit smkn sdnu ra ta tpa tpq ponpes surau meunasah banjar subak nagari
  kenagarian jorong gampong mukim lembang kelompok tani karang taruna`,
);
/** Words inside names of streets and schools, before the person they are named after. */
const HONOURS = list(
  `umum i ii iii iv v vi vii viii ix x haji h hj ki nyi nyai kyai kiai kh dr ir prof jenderal jendral jend jendr letjen mayjen brigjen laksda letkol letnan mayor kapten kolonel sersan
  laksamana pangeran sultan sunan raden ra r tuanku teuku cut imam bung negeri swasta muhammadiyah raya al
  an nurul inpres no jami besar agung baru lama patih`,
);
const TITLES_ON_STREETS = list('pak bu bapak ibu mbah mbok mang bang mas mbak wak haji');
const WORDS_MAX = 7;
const TOKENS_MAX = 24;

/** `endOfPlace` is where a place's name ends; `at` where none begins. */
export function endOfPlace(tokens: readonly Token[], at: number, capitalsTell: boolean): number {
  const street = STREETS.has(tokens[at]?.low ?? '');
  if (!street && !isPlace(tokens, at)) return at;
  let end = at + 1;
  let words = 0;
  let named = false;
  for (let next = at + 1; next < at + TOKENS_MAX && words < WORDS_MAX; next += 1) {
    const token = tokens[next];
    if (!token || token.kind === 'mask' || token.text === '\n') break;
    if (token.kind === 'word') {
      const belongs =
        isPartOfPlace(token, capitalsTell) ||
        (!named && (isInitial(tokens, next) || isBehindInitial(tokens, next))) ||
        (!named && street && TITLES_ON_STREETS.has(token.low)) ||
        (words === 0 && capitalsTell && /^\p{Lu}\p{Ll}/u.test(token.text) && !TITLES.has(token.low));
      if (!belongs) break;
      words += 1;
      named ||= token.text.length > 1 && !HONOURS.has(token.low) && !TITLES_ON_STREETS.has(token.low);
    } else if (token.kind === 'sign' && !joins(tokens, next)) {
      break;
    }
    if (token.kind !== 'space') end = next + 1;
  }
  return end;
}

/** `isPlaceWord`: names of places begin with the word. */
export function isPlaceWord(low: string): boolean {
  return STREETS.has(low) || PLACES.has(low);
}

/** Schools and firms when in capitals; other words in small letters: "min, mohon", "mi goreng". */
const CAPITALS_ONLY = list('min mi mis ma man ra ta po ud pt cv');

function isPlace(tokens: readonly Token[], at: number): boolean {
  const { low, text } = tokens[at] ?? { low: '', text: '' };
  if (
    CAPITALS_ONLY.has(low) &&
    text === low &&
    tokens[at + 2]?.text === tokens[at + 2]?.low &&
    tokens[at + 2]?.kind !== 'digits'
  )
    return false;
  return PLACES.has(low) || (low === 'sakit' && tokens[at - 2]?.low === 'rumah');
}

function isPartOfPlace(token: Token, capitalsTell: boolean): boolean {
  if (HONOURS.has(token.low) || isKnownName(token.low) || PLACES.has(token.low)) return true;
  return capitalsTell && /^\p{Lu}/u.test(token.text) && !isOrdinary(token.low);
}

/** `isInitial`: "Jl. R.A. Kartini", "Jl. H.O.S. Cokroaminoto", but not "Jl. Melati a.n. ...". */
function isInitial(tokens: readonly Token[], at: number): boolean {
  const onBehalf = tokens[at]?.low === 'a' && tokens[at + 2]?.low === 'n';
  return tokens[at]?.text.length === 1 && tokens[at + 1]?.text === '.' && !onBehalf;
}

function isBehindInitial(tokens: readonly Token[], at: number): boolean {
  const dot = tokens[at - 1]?.text === ' ' ? at - 2 : at - 1;
  const { low, text } = tokens[at] ?? { low: '', text: '' };
  return (
    tokens[dot]?.text === '.' && tokens[dot - 1]?.text.length === 1 && text.length > 3 && !isOrdinary(low)
  );
}

/** `joins`: a dot behind an abbreviation, or a dash or apostrophe between two words. */
function joins(tokens: readonly Token[], at: number): boolean {
  const sign = tokens[at]?.text;
  if (sign === '.') return (tokens[at - 1]?.text.length ?? 9) <= 4 && tokens[at - 1]?.kind === 'word';
  return (sign === '-' || sign === "'" || sign === '’') && tokens[at + 1]?.kind === 'word';
}

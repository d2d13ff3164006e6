import { isKnownName } from './known-names.js';
import { isOrdinary } from './ordinary-words.js';
import type { Token } from './tokens.js';

/** What stands behind them is called after somebody, or sounds so, and names nobody who lives there. */
const STREETS = new Set('jalan jl jln gang gg lorong lr simpang'.split(' '));
const PLACES = new Set(
  (
    'desa dusun kampung kp kelurahan kel kecamatan kec kabupaten kab kota provinsi masjid mesjid mushola musholla musala langgar surau gereja ' +
    'pura wihara vihara klenteng sd sdn sdit mi min mis smp smpn smpit mts mtsn sma sman smk smkn ma man tk paud sekolah universitas ' +
    'univ kampus institut rs rsud rsu rsia puskesmas pustu klinik apotek bandara stadion terminal pelabuhan stasiun jembatan gedung aula ' +
    'lapangan pasar perumahan perum komplek kompleks monumen tugu taman museum pondok pesantren ponpes yayasan cv pt ud hotel makam tpu ' +
    'waduk bendungan sungai danau gunung bukit pulau pantai kapal kri partai presiden gubernur menteri wapres hari program pahlawan ' +
    'kurikulum piala turnamen patung tari nabi imam maulid idul sunan sultan raja posyandu halte bukit waduk situ blok ruko plaza mall ' +
    'kerajaan suku adat kopi batik rasulullah allah bunda kepala polsek polres koramil kodim perguruan asrama graha wisma balai mts ' +
    'toko warung rm kedai kafe cafe bengkel salon swalayan embung dam tol flyover underpass tanjakan tikungan pertigaan perempatan bundaran ' +
    'sirkuit gelora bulan yayasan koperasi'
  ).split(' '),
);
/** Part of what a street or a school is called. */
const HONOURS = new Set(
  (
    'haji h hj ki nyi nyai kyai kiai kh dr ir prof jenderal jend letjen letnan mayor kapten kolonel sersan laksamana pangeran sultan sunan ' +
    'raden ra r tuanku teuku cut imam bung negeri swasta muhammadiyah raya al an nurul inpres no jami besar agung baru lama patih'
  ).split(' '),
);
const TITLES_ON_STREETS = new Set('pak bu bapak ibu mbah'.split(' '));
const WORDS_MAX = 7;
const TOKENS_MAX = 24;

/** Where what belongs to the name of a place ends, or the same token again where none begins. */
export function endOfPlace(tokens: readonly Token[], at: number, capitalsTell: boolean): number {
  const street = STREETS.has(tokens[at]?.low ?? '');
  if (!street && !PLACES.has(tokens[at]?.low ?? '')) return at;
  let end = at + 1;
  let words = 0;
  for (let next = at + 1; next < at + TOKENS_MAX && words < WORDS_MAX; next += 1) {
    const token = tokens[next];
    if (!token || token.kind === 'mask' || token.text === '\n') break;
    if (token.kind === 'word') {
      const belongs =
        isPartOfPlace(token, capitalsTell) || (street && words === 0 && TITLES_ON_STREETS.has(token.low));
      if (!belongs) break;
      words += 1;
    } else if (token.kind === 'sign' && !joins(tokens, next)) {
      break;
    }
    if (token.kind !== 'space') end = next + 1;
  }
  return end;
}

function isPartOfPlace(token: Token, capitalsTell: boolean): boolean {
  if (HONOURS.has(token.low) || isKnownName(token.low) || PLACES.has(token.low)) return true;
  return capitalsTell && /^\p{Lu}/u.test(token.text) && !isOrdinary(token.low);
}

/** A dot behind an abbreviation, a dash or an apostrophe between two words. */
function joins(tokens: readonly Token[], at: number): boolean {
  const sign = tokens[at]?.text;
  if (sign === '.') return (tokens[at - 1]?.text.length ?? 9) <= 4 && tokens[at - 1]?.kind === 'word';
  return (sign === '-' || sign === "'" || sign === '’') && tokens[at + 1]?.kind === 'word';
}

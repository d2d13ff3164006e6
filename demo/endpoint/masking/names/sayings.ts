import { list } from '../words/lexicon.js';
import type { Token } from '../tokens.js';

/** By a word that may be a name: the words in small letters behind it that make it an ordinary phrase. */
const GOES_WITH = new Map<string, Set<string>>();
for (const saying of `
  dewi fortuna padi perang persik bulan malam|ibu pertiwi kota|bunda pertiwi|bintang kelas tamu lima empat tiga jasa film laut utara timur iklan lapangan|
  surya panel cell|cahaya matahari bulan lampu ilahi bintang mata|fajar menyingsing|sinar matahari ultraviolet laser lampu bulan|mega proyek korupsi
  mendung|bunga bank bangkai mawar melati desa pinjaman kredit deposito api rampai hias kuburan plastik|bulan madu purnama sabit puasa suci lalu depan
  ini|putra putri|putri malu duyung salju|putra daerah bangsa mahkota|budi pekerti daya luhur|karya tulis seni ilmiah bakti
  nyata|embun pagi upas|intan berlian|wahyu ilahi|satria bergitar|guntur menggelegar|mawar berduri merah putih|melati putih|wira usaha
  swasta|dharma bakti wanita|bakti sosial|citra satelit buruk|pelita harapan|bumi pertiwi perkemahan|mutiara hitam kata|kartini masa
  modern|galang dana|indah pemandangan|damai sejahtera|sakti mandraguna|mulia hati|surga dunia|dini hari`.split(
  '|',
)) {
  const [first = '', ...rest] = saying.trim().split(/\s+/);
  GOES_WITH.set(first, new Set([...(GOES_WITH.get(first) ?? []), ...rest]));
}
/** Abstract nouns, which any such word may be followed by: "Dewi keadilan", "Fajar kemerdekaan". */
const ABSTRACT = list(
  `keadilan kebenaran kehidupan kemerdekaan kesuburan kebahagiaan kemakmuran kemenangan keberuntungan kebajikan kematian kedamaian kecantikan kejayaan
  kebangkitan kebebasan kesejahteraan kasih cinta harapan perjuangan perdamaian penerangan perubahan reformasi pengetahuan ilmu`,
);

/** `endOfSaying` is where a phrase that names nobody ends, "Dewi keadilan", "Ibu pertiwi"; `at` where none begins. */
export function endOfSaying(tokens: readonly Token[], at: number): number {
  const first = tokens[at];
  const next = tokens[at + 1]?.text === ' ' ? tokens[at + 2] : undefined;
  if (first?.kind !== 'word' || next?.kind !== 'word' || next.text !== next.low) return at;
  const known = GOES_WITH.get(first.low);
  if (known?.has(next.low)) return at + 3;
  return known && first.text !== first.low && ABSTRACT.has(next.low) && beginsSentence(tokens, at)
    ? at + 3
    : at;
}

/** `beginsSentence`: inside a sentence a capital is a person's: "kata Dewi keadilan sudah mati". */
function beginsSentence(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.kind === 'space' ? tokens[at - 2] : tokens[at - 1];
  return before === undefined || /^[.!?\n"“(-]$/.test(before.text) || tokens[at - 1]?.text === '\n';
}

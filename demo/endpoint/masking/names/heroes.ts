import { isPlainlyName, list } from '../words/lexicon.js';
import type { Token } from '../tokens.js';

/**
 * Namesakes of streets, schools and hospitals, by their first word: without an introduction they are a place, "macet di
 * Gatot Subroto".
 */
const HEROES = new Map<string, string[]>();
for (const name of `
  ahmad yani|gatot subroto|imam bonjol|teuku umar|cut nyak dien|cut nyak dhien|cut meutia|gajah mada|hayam wuruk|sisingamangaraja|si singamangaraja|otto
  iskandardinata|oto iskandar dinata|dewi sartika|ki hajar dewantara|ki hadjar dewantara|agus salim|h agus salim|basuki rahmat|slamet riyadi|urip
  sumoharjo|yos sudarso|sultan agung|soekarno hatta|sukarno hatta|mohammad hatta|moh hatta|tan malaka|sutan syahrir|wahidin sudirohusodo|abdul muis|adi
  sucipto|adi sutjipto|halim perdanakusuma|husein sastranegara|ngurah rai|i gusti ngurah rai|martha christina|nyi ageng serang|raden intan|radin inten|raden
  saleh|wr supratman|wage rudolf supratman|ibnu sutowo|adam malik|jos sudarso|mayjen sutoyo|s parman|d i panjaitan|katamso|pierre tendean|bung tomo|bung hatta|bung
  karno|ra kartini|r a kartini|maria walanda maramis|sam ratulangi|robert wolter mongisidi|frans kaisiepo|silas papare|sultan hasanuddin|sultan mahmud
  badaruddin|mahmud badaruddin|sri sultan|raja haji fisabilillah|zainul arifin|wahid hasyim|hasyim asyari|ahmad dahlan|kyai mojo|panglima polim|fatmawati
  soekarno|jenderal sudirman|jendral sudirman|pangeran antasari|pangeran diponegoro|sunan kalijaga|sunan ampel|sunan gunung jati|budi utomo|budi
  oetomo|ibnu sina|al ikhlas|nurul iman|nurul huda|nurul falah|nurul hidayah|nurul yaqin|rosalia indah|gunung jati|siti nurbaya|nyai roro kidul|umar bin
  khattab|abu bakar|ali bin abi thalib|siti khadijah|siti hajar|siti aminah|fatimah az zahra|nabi muhammad|muhammad saw|r a kartini|rajabasa`.split(
  '|',
)) {
  const words = name.trim().split(/\s+/);
  HEROES.set(words[0] ?? '', [...(HEROES.get(words[0] ?? '') ?? []), words.slice(1).join(' ')]);
}
/** Single names, which are streets only behind a word of place or direction. */
const SINGLE = list(
  'sudirman diponegoro kartini hasanuddin pattimura thamrin juanda wahidin sutomo supratman soekarno sukarno veteran syahrir sartika fatmawati suprapto siliwangi pahlawan hamka antasari trunojoyo',
);
const GOING = list(
  'di ke dari lewat arah simpang menuju sampai sepanjang jurusan rute perempatan pertigaan bundaran koridor daerah kawasan area antara',
);
const WORDS_MAX = 5;

/** `endOfHero` is where a hero's name ends; `at` where none begins. */
export function endOfHero(tokens: readonly Token[], at: number): number {
  const low = tokens[at]?.low ?? '';
  const rests = HEROES.get(low);
  let best = at;
  if (rests) {
    let text = '';
    let end = at + 1;
    if (rests.includes('')) best = end;
    for (let words = 0; words < WORDS_MAX; words += 1) {
      const next = /^[ .-]$/.test(tokens[end]?.text ?? '')
        ? tokens[end + 1]?.text === ' '
          ? end + 2
          : end + 1
        : -1;
      const word = tokens[next];
      if (word?.kind !== 'word') break;
      text += (text && ' ') + word.low;
      end = next + 1;
      if (rests.includes(text)) best = end;
    }
  }
  // "Agus Salim Hidayat" is another person.
  if (best > at && tokens[best]?.text === ' ' && isPlainlyName(tokens[best + 1]?.low ?? '')) return at;
  if (best === at && SINGLE.has(low) && GOING.has(tokens[at - 2]?.low ?? '')) return at + 1;
  return best;
}

import type { Trust } from './name-words.js';
import type { Token } from './tokens.js';

/** An introduction that ends here, and how sure it makes that a name follows. */
export interface Introduction {
  /** The token where the name would begin. */
  readonly at: number;
  readonly trust: Trust;
}

const list = (words: string): Set<string> => new Set(words.split(' '));

const TITLES = list(
  'pak bapak bapa bpk bp ibu bu ib sdr sdri saudara saudari tuan tn nyonya ny mas mbak mba kang akang teh teteh neng cak gus ning bang ' +
    'abang kak kakak adik adek dik dek nenek nek kakek mbah mbok mbokde eyang opung ompung uda uni daeng haji hajah hajjah hj ustadz ustaz ' +
    'ustad ust ustadzah kyai kiai kh bidan mantri om tante pakde paklik bude budhe bulik paman bibi alm almh almarhum almarhumah amang inang mang bli',
);
/** Office words between a title and its name: "Pak RT Subagyo". A place may follow the others. */
const OFFICES = list('rt rw kadus kepling bayan carik modin haji guru bidan mantri dokter ustadz dr hj');
const PLACE_OFFICES = list(
  'kades lurah camat bupati sekdes sekcam guru dokter kepala ketua kasi kaur bendahara operator petugas kadis dukuh kuwu keuchik rt rw kadus oknum perangkat ' +
    'sopir supir staf pegawai admin panitia bu pak',
);
const KIN = list(
  'anak istri suami isteri ibu bapak ayah adik kakak tetangga keponakan cucu mertua menantu korban pelaku saksi saudara teman sepupu mamak emak bunda orangtua pemilik',
);
const OWN = list('saya kami kita dia nya beliau sy aku kulo tersebut rumah tanah lahan kos usaha');
const SELF = list('saya sy aku kulo abdi gue gw ulun ambo awak beta');
const STRONG = list('bernama dipanggil namanya pengirim tertanda ttd pelapornya');
const LABELS = list(
  'nama pelapor pengirim pemilik penerima saksi korban terlapor penanggungjawab narahubung cp pic dari oleh ttd',
);
const CALLING = list('hubungi menghubungi kontak cp pic contact telp telpon wa hp call dengan sama an');
const SAYING = list(
  'kata menurut oleh ujar ucap kepada sama dengan ke dan namun atau ketemu bertemu melalui lewat lapor terhadap milik punya rumah rumahnya warung toko kebun sawah sebelah depan belakang',
);
const AFTER_NAME = list(
  'saya kami kita istri suami anak ibu bapak ayah pelapor pemilik beliau lengkap adalah ialah yaitu panggilan asli dia nya ku sy aku kulo ' +
    'adik kakak tetangga penerima sesuai ktp di orang tua',
);
const HELLO = list('perkenalkan kenalkan');
const THANKS = list(
  'kasih wassalam salam hormat trims makasih terimakasih wassalamualaikum nuwun nuhun kami saya',
);

export function isTitle(low: string): boolean {
  return TITLES.has(low);
}

/** The introduction that this token begins or is. */
export function introductionAt(tokens: readonly Token[], at: number): Introduction | undefined {
  const token = tokens[at];
  if (!token) return undefined;
  if (token.kind === 'mask') return behindMask(tokens, at);
  if (token.kind !== 'word') return undefined;
  const low = token.low;
  return (
    behindNama(tokens, at, low) ??
    onBehalf(tokens, at, low) ??
    behindTitle(tokens, at, low) ??
    behindPerson(tokens, at, low)
  );
}

/** "nama saya ...", "Nama: ...", "bernama ...", "perkenalkan saya ...". */
function behindNama(tokens: readonly Token[], at: number, low: string): Introduction | undefined {
  if (STRONG.has(low)) return titled(tokens, behind(tokens, at, 5), low === 'bernama' ? 'any' : 'capital');
  if (HELLO.has(low)) {
    const next = behind(tokens, at, 3);
    if (!SELF.has(tokens[next]?.low ?? '')) return undefined;
    const nama = behind(tokens, next, 2);
    return tokens[nama]?.low === 'nama' ? undefined : titled(tokens, nama, 'any');
  }
  if (low === 'nama' || low === 'nm') {
    let next = behind(tokens, at, 3);
    let owned = false;
    for (let words = 0; words < 4 && AFTER_NAME.has(tokens[next]?.low ?? ''); words += 1) {
      owned = true;
      next = behind(tokens, next, 3);
    }
    return titled(tokens, next, owned || labelled(tokens, at) ? 'any' : 'capital');
  }
  return LABELS.has(low) && labelled(tokens, at)
    ? titled(tokens, behind(tokens, at, 3), 'capital')
    : undefined;
}

function labelled(tokens: readonly Token[], at: number): boolean {
  const sign = tokens[at + 1]?.text === ' ' ? tokens[at + 2]?.text : tokens[at + 1]?.text;
  return sign === ':' || sign === '=';
}

/** "atas nama ...", "a.n. ...", "a/n ...", "an ...". */
function onBehalf(tokens: readonly Token[], at: number, low: string): Introduction | undefined {
  if (low === 'an' && tokens[at - 1]?.kind !== 'digits' && tokens[at - 1]?.text !== '-')
    return titled(tokens, behind(tokens, at, 3), 'capital');
  const slashed = low === 'a' && /^[./]$/.test(tokens[at + 1]?.text ?? '');
  const n = tokens[at + 2]?.text === ' ' ? at + 3 : at + 2;
  if (slashed && tokens[n]?.low === 'n') return titled(tokens, behind(tokens, n, 4), 'any');
  return undefined;
}

/** "Pak ...", "Pak RT ...", "dr. ...", "Kades ...". */
function behindTitle(tokens: readonly Token[], at: number, low: string): Introduction | undefined {
  const dotted = tokens[at + 1]?.text === '.';
  if (low === 'h' || low === 'dr' || low === 'drs' || low === 'ir' || low === 'hj') {
    if (!dotted && low !== 'hj')
      return low === 'dr' ? { at: behind(tokens, at, 1), trust: 'known' } : undefined;
    return { at: behind(tokens, at, 3), trust: 'capital' };
  }
  if (TITLES.has(low)) {
    const said = SAYING.has(tokens[at - 2]?.low ?? '') && tokens[at - 1]?.text === ' ';
    return titled(tokens, at, said ? 'any' : 'capital');
  }
  if (!PLACE_OFFICES.has(low)) return undefined;
  return { at: afterFigure(tokens, behind(tokens, at, 2)), trust: 'known' };
}

/** "anak saya ...", "saya ...", "hubungi ...", "kata ...". */
function behindPerson(tokens: readonly Token[], at: number, low: string): Introduction | undefined {
  if (KIN.has(low)) {
    const next = behind(tokens, at, 1);
    const owned = OWN.has(tokens[next]?.low ?? '');
    return titled(
      tokens,
      owned ? behind(tokens, next, 3) : next,
      owned || low === 'korban' ? 'capital' : 'known',
    );
  }
  if (SELF.has(low)) {
    const closes = THANKS.has(tokens[at - 2]?.low ?? '');
    return titled(tokens, behind(tokens, at, closes ? 4 : 2), 'capital');
  }
  if (CALLING.has(low)) return titled(tokens, behind(tokens, at, 2), 'known');
  return SAYING.has(low) ? { at: behind(tokens, at, 1), trust: 'known' } : undefined;
}

/** "•••, ...", "••• (...)", "••• dengan ...". */
function behindMask(tokens: readonly Token[], at: number): Introduction | undefined {
  const next = behind(tokens, at, 3);
  if (['dengan', 'sama', 'an'].includes(tokens[next]?.low ?? ''))
    return titled(tokens, behind(tokens, next, 2), 'capital');
  const sign = tokens[at + 1]?.text === ' ' ? tokens[at + 2]?.text : tokens[at + 1]?.text;
  return { at: next, trust: sign === '(' ? 'capital' : 'known' };
}

/** Titles and small offices before the name are passed over: "atas nama Ibu Hj. ...". */
function titled(tokens: readonly Token[], from: number, trust: Trust): Introduction {
  let at = from;
  let sure = trust;
  for (let titles = 0; titles < 4; titles += 1) {
    const low = tokens[at]?.low ?? '';
    const isOffice = OFFICES.has(low);
    if (!isOffice && !TITLES.has(low) && !(titles > 0 && PLACE_OFFICES.has(low)) && low !== 'nama') break;
    if (PLACE_OFFICES.has(low) && !isOffice && !TITLES.has(low)) sure = 'known';
    if (titles === 0 && TITLES.has(low) && sure === 'known') sure = 'capital';
    at = afterFigure(tokens, behind(tokens, at, 2));
  }
  return { at, trust: sure };
}

/** "RT 03 Subagyo". */
function afterFigure(tokens: readonly Token[], at: number): number {
  return tokens[at]?.kind === 'digits' && tokens[at + 1]?.text === ' ' ? at + 2 : at;
}

/** The next word, figure or mask, with at most so many blanks and signs between. */
function behind(tokens: readonly Token[], at: number, gaps: number): number {
  let next = at + 1;
  while (
    next - at <= gaps &&
    (tokens[next]?.kind === 'space' || ',:.=-("\'*'.includes(tokens[next]?.text ?? '?'))
  )
    next += 1;
  return next;
}

const CLOSING_MAX = 6;

/** The name under a letter: behind thanks or a greeting at the end, up to the end of the text or the line. */
export function isClosing(tokens: readonly Token[], name: { from: number; to: number }): boolean {
  let before = name.from - 1;
  let apart = false;
  while (before > name.from - CLOSING_MAX && tokens[before] && tokens[before]?.kind !== 'word') {
    apart ||= /[,.\n]/.test(tokens[before]?.text ?? '');
    before -= 1;
  }
  if (!apart || !THANKS.has(tokens[before]?.low ?? '')) return false;
  for (let after = name.to; after < name.to + CLOSING_MAX; after += 1) {
    const token = tokens[after];
    if (!token || token.text === '\n') return true;
    if (token.kind === 'word' || token.kind === 'digits') return false;
  }
  return false;
}

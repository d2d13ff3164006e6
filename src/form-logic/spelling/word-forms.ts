/** Matches words that have a second spelling; most don't, and are read fast. */
const FOLDED = /(.)\1|[dt]h|sy|[fvz]|o$|^h[aeiou]../;

/**
 * Words that don't tell the subject: particles, pronouns, politeness, negations, and their abbreviations in messages,
 * in Indonesian, Javanese, Sundanese and the Malay of South Sumatra. Topics come from the endpoint alone.
 */
const EMPTY_WORDS = new Set(
  (
    'yang yg dan dg dgn dengan di dari dr ke ka kpd kepada untuk utk pada pd dalam dlm oleh ini itu tu ni adalah ialah juga jg jugo sudah sdh ' +
    'udah udh uda dah la lah akan sedang lagi lg masih msh telah bisa bs dapat dpt pacak harus mau nak sangat bgt banget sekali skali nian pisan terus trs teros ' +
    'karena krn karna sebab jadi jd tapi tp tetapi kalau kalo kl klo kalu jika bila supaya agar spy sampai smp sampe saja aja bae wae bahkan seperti sprt spt ' +
    'tidak tdk tak gak ga gk nggak ngga enggak ndak dak idak bukan jangan belum blm lum ora ra teu henteu durung can acan embung ' +
    'ada ado adanya ana ono aya wis uwis geus tos atos lan karo nang neng ing ning iki kuwi iku sing kang nu anu teh mah oge ' +
    'saya sy aku kami km kita kito kamu anda mereka dia beliau nya kula kulo abdi kuring urang nyong inyong awak ' +
    'pak bapak bpk bu ibu ibuk mas mbak kang yth mohon mhn tolong tlg tulung punten nuwun harap minta mintak mnta moga semoga terima kasih ' +
    'hari minggu bulan bln tahun thn kemarin sejak lama pernah sering selalu setiap tiap satu dua tiga banyak semua galo kabeh sadaya orang org wong jalma ' +
    'apa apo siapa gimana bagaimana kenapa mengapa cakmano kapan mana padahal malah hanya cuma baru'
  )
    .split(' ')
    .map(foldWord),
);

/** Common abbreviations in messages of words that may name a subject. */
const SHORT_FORMS = new Map(
  Object.entries({
    jln: 'jalan',
    jl: 'jalan',
    rmh: 'rumah',
    sklh: 'sekolah',
    lmpu: 'lampu',
    smph: 'sampah',
    bntuan: 'bantuan',
    srt: 'surat',
    ktr: 'kantor',
    kntr: 'kantor',
    byr: 'bayar',
    plyanan: 'pelayanan',
  }),
);

/** Shortest stem that is still taken for a word. */
const LEAST_ROOT = 4;
const SUFFIXES = 'keun nya lah kan ake ane eun na ne ku mu an i e'.split(' ');
/** Last letters of all suffixes: most words need no look at each suffix. */
const SUFFIX_ENDS = 'aehinu';
/** Prefixes: first letters, pattern, letters it may replace: `nyuri` is `curi`, `memotong` is `potong`. */
const PREFIXES: readonly (readonly [string, RegExp, readonly string[]])[] = [
  ['mpn', /^(?:me|pe|pa|ma)?ng(?:e(?=.{4}))?/, ['', 'k']],
  ['mpn', /^(?:me|pe|pa|ma)?ny/, ['s', 'c']],
  ['mp', /^(?:me|pe|pa|ma)?m/, ['', 'p']],
  ['mpn', /^(?:me|pe|pa|ma)?n/, ['', 't']],
  ['p', /^per/, ['']],
  ['mpdtbsk', /^(?:me|pe|di|ter|te|ber|be|se|ke|ka)/, ['']],
];

/**
 * Gives spelling variants one form: doubled letters, `f` and `v` for `p`, `dhuwit` for `duwit`, the Javanese and
 * Palembang `o` for a final `a` (`ono`, `ado`), a dropped initial `h` (`ilang`). Texts and keywords only need the same
 * form.
 */
export function foldWord(word: string): string {
  if (word.length < 4 || !FOLDED.test(word)) return word;
  return word
    .replace(/(.)\1+/g, '$1')
    .replace(/([dt])h/g, '$1')
    .replace(/sy/g, 's')
    .replace(/[fv]/g, 'p')
    .replace(/z/g, 'j')
    .replace(/o([^aeiou]{1,2})o$/, 'a$1a')
    .replace(/o$/, 'a')
    .replace(/^h(?=[aeiou]..)/, '');
}

/** Characters that end a sentence or a line. */
const ENDS = '.!?;\n';
/** Matches words and ends. Plain letters come first: in most texts the browser needs no other. */
const PARTS = /[\p{L}\p{N}]+|[.!?;\n]/gu;
const PLAIN_PARTS = /[a-z0-9]+|[.!?;\n]/g;
const PLAIN = /^[\0-\x7f]*$/;

/** Characters that are read: longer texts than a report may have are only pasted by mistake. */
const MOST_READ = 10_000;

/** A text as folded words without empty ones; null where a sentence or a line ends. */
export function readWords(text: string): (string | null)[] {
  const words: (string | null)[] = [];
  const begin = text.slice(0, MOST_READ);
  const isPlain = PLAIN.test(begin);
  const folded = isPlain ? begin : begin.normalize('NFD').replace(/[\p{M}]/gu, '');
  for (const part of folded.toLowerCase().match(isPlain ? PLAIN_PARTS : PARTS) ?? []) {
    if (ENDS.includes(part)) {
      words.push(null);
      continue;
    }
    // `jalan2` is `jalan-jalan`.
    const single = part.endsWith('2') && /\p{L}{2}2$/u.test(part) ? part.slice(0, -1) : part;
    const word = foldWord(SHORT_FORMS.get(single) ?? single);
    if (word.length > 1 && word.length < 30 && !EMPTY_WORDS.has(word)) words.push(word);
  }
  return words;
}

function unsuffixed(word: string): string[] {
  if (!SUFFIX_ENDS.includes(word.at(-1)!)) return [];
  return SUFFIXES.filter((ending) => word.endsWith(ending))
    .map((ending) => word.slice(0, -ending.length))
    .filter((root) => root.length >= LEAST_ROOT);
}

function unprefixed(word: string): string[] {
  return PREFIXES.flatMap(([first, prefix, letters]) => {
    if (!first.includes(word[0]!)) return [];
    const length = prefix.exec(word)?.[0].length ?? 0;
    const rest = word.slice(length);
    return length > 0 ? letters.map((letter) => letter + rest) : [];
  }).filter((root) => root.length >= LEAST_ROOT);
}

/**
 * A word and the stems it may have, nearest first: itself, without suffixes, without prefixes. Some are no words, which
 * does no harm because nobody writes them.
 */
export function wordForms(word: string): string[] {
  const short = unsuffixed(word);
  const bare = [word, ...short, ...short.flatMap(unsuffixed)];
  const roots = bare.flatMap(unprefixed);
  return [...new Set([...bare, ...roots, ...roots.flatMap(unprefixed)])];
}

/**
 * True when two words differ by one typing error: a letter left out, added, swapped with its neighbour or, in words
 * long enough for that to be unlikely otherwise, replaced. Linear in the words' length.
 */
export function isOneEdit(a: string, b: string, leastForReplacing = 6): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.length - short.length > 1) return false;
  let i = 0;
  while (i < short.length && short[i] === long[i]) i++;
  if (long.length > short.length) return short.slice(i) === long.slice(i + 1);
  if (short[i] === long[i + 1] && short[i + 1] === long[i] && short.slice(i + 2) === long.slice(i + 2))
    return true;
  return short.length >= leastForReplacing && short.slice(i + 1) === long.slice(i + 1);
}

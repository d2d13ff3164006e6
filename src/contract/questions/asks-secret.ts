/**
 * Finds questions for secrets that open an account. No office needs them, and a form that people trust must not ask
 * them: such a question is refused, however its letters are disguised.
 */

/** Letters that look like Latin ones, each before the one it looks like: Cyrillic, Greek, small capitals. */
const LETTERS = pairs('аaвbсcԁdеeһhіiӏiкkмmнhоoрpѕsтtуyхxѵvΝnνvοoρpαaιiκkτtıiᴀaᴄcᴅdᴇeɪiᴋkᴍmɴnᴏoᴘpꜱsᴛtᴠv');
/** Digits and signs that stand for letters, inside a word. */
const SIGNS = pairs('0o1i3e4a5s7t@a$s!i|i¡i');

/** Secrets that are found as a whole word. */
const WORDS =
  /^(?:[kme]?pin(?:s|ku|mu|nya)?|otp|cvv|cvc|cvn|puk|sandhi|sandi(?:ku|mu|nya)?|passwords?|passwd|passcode|pwd)$/;
/** Secrets that are found anywhere, with anything between their letters. */
const RUNS =
  /kata(?:sandi|kunci)|tembung(?:sandhi|wadi)|kecapsandi|passwor[dt]|passphrase|passcode|contrasena|motdepasse|пapoль|密码|kode(?:otp|verifikasi|rahasia|keamanan|aktivasi|otorisasi|login|masuk|konfirmasi|(?:angka|digit)?(?:dari)?sms)|verifikasikode|onetime|(?:kode|sandi).{0,12}sekalipakai|(?:security|secret|verification)code|ibukandung|gadisibu|maidenname|kartu(?:kredit|debit|atm)|angkadibelakangkartu|(?:credit|debit)card|(?:mobile|internet|m)banking/;
/** Harmless phrases: a day of vaccination, a mark on a map, and somebody's name. */
const OTHERS = /\bpin (?:di )?(?:polio|peta|lokasi)\b|\b(?:pak|bapak|bu) sandi\b/g;
/** A sentence that takes no answer may warn of secrets, but not ask for them. */
const ASKS = /\b(?:tulis|ketik|isi|masukkan|enter|kirim)/;

/** Most letters read: as many as label and hint together, counting each character twice. */
const MOST_LETTERS = 900;
/** Most letters per character: one can expand to a whole sentence, which is cut, so that it hides nothing after it. */
const MOST_GROWTH = 4;

/**
 * @param texts all texts of the question that people read, and its code
 * @param isSaid true when the question takes no answer
 */
export function asksSecret(texts: readonly string[], isSaid = false): boolean {
  return texts.some((text) =>
    [LETTERS, new Map([...LETTERS, ...SIGNS])].some((lookalikes) => {
      const said = plain(text, lookalikes)
        .split(/[^\p{L}]+/u)
        .join(' ')
        .replace(OTHERS, ' ');
      if (isSaid && !ASKS.test(said)) return false;
      const words = said.split(' ');
      return [...words, ...spelled(words)].some((word) => WORDS.test(word)) || RUNS.test(words.join(''));
    }),
  );
}

function pairs(letters: string): ReadonlyMap<string, string> {
  return new Map(letters.match(/../gu)!.map((pair) => [pair[0]!, pair[1]!]));
}

/** Lower case, without accents and invisible signs, and in Latin letters where others look like them. */
function plain(text: string, lookalikes: ReadonlyMap<string, string>): string {
  return (
    [...text.slice(0, MOST_LETTERS)]
      .flatMap((character) => [...unboxed(character).normalize('NFKD').slice(0, MOST_GROWTH)])
      .filter((character) => !/[\p{M}\p{Cf}\p{DI}]/u.test(character))
      .map((character) => lookalikes.get(character) ?? lookalikes.get(character.toLowerCase()) ?? character)
      .join('')
      // A lower-case L between capitals is meant to look like a capital i; PLN in capitals is the electricity company.
      .replace(/([\p{Lu}])l(?=[\p{Lu}])/gu, '$1i')
      .toLowerCase()
  );
}

/** White letters in black circles and boxes: the only such signs that Unicode doesn't map to letters. */
function unboxed(character: string): string {
  const place = character.codePointAt(0)! - 0x1f150;
  return place >= 0 && place < 64 && place % 32 < 26 ? String.fromCharCode(65 + (place % 32)) : character;
}

/** Joins single letters in a row, as in "P.I.N", and two short pieces, as in "PI-N". */
function spelled(words: readonly string[]): string[] {
  const runs = [''];
  words.forEach((word, at) => {
    if (word.length === 1) runs.push((runs.pop() ?? '') + word);
    else if (word) runs.push('');
    const next = words[at + 1] ?? '';
    if (word.length + next.length === 3) runs.unshift(word + next);
  });
  return runs;
}

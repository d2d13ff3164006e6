/**
 * Questions for what opens an account. No office needs them, and a form that people trust must not be the place where they are asked: such
 * a question is refused, however its letters are dressed up.
 */

/** Letters of other alphabets that pass for Latin ones. */
const LETTERS: Readonly<Record<string, string>> = {
  ...{
    а: 'a',
    в: 'b',
    с: 'c',
    ԁ: 'd',
    е: 'e',
    һ: 'h',
    і: 'i',
    к: 'k',
    м: 'm',
    н: 'h',
    о: 'o',
    р: 'p',
    ѕ: 's',
  },
  ...{
    т: 't',
    у: 'y',
    х: 'x',
    ѵ: 'v',
    Ν: 'n',
    ν: 'v',
    ο: 'o',
    ρ: 'p',
    α: 'a',
    ι: 'i',
    κ: 'k',
    τ: 't',
    ı: 'i',
  },
};
/** Digits and signs that stand for letters, where they don't part words. */
const SIGNS: Readonly<Record<string, string>> = {
  ...{ '0': 'o', '1': 'i', '3': 'e', '4': 'a', '5': 's', '7': 't', '@': 'a', $: 's', '!': 'i', '|': 'i' },
};

/** Alone, as a whole word. */
const WORDS =
  /^(?:[kme]?pin|pin(?:mu|nya)|otp|cvv|cvc|cvn|puk|sandhi|sandi(?:mu|nya)?|passwords?|passwd|passcode|pwd)$/;
/** Anywhere, whatever stands between the letters. */
const RUNS =
  /kata(?:sandi|kunci)|tembungsandhi|kecapsandi|password|passphrase|passcode|kode(?:otp|verifikasi|rahasia|keamanan|sms|aktivasi|otorisasi)|onetime|sekalipakai|(?:security|secret|verification)code|ibukandung|maidenname|(?:kartu(?:kredit|debit|atm))|(?:credit|debit)card|(?:mobile|internet)banking/;

/** As long as the longest hint, where each character counts twice. */
const MOST_LETTERS = 600;
/** A single character can be a whole sentence: of each the beginning is read, so that none hides what follows. */
const MOST_GROWTH = 4;

/** @param texts all that the person would read of it, and its code */
export function asksSecret(texts: readonly string[]): boolean {
  return texts.some((text) =>
    [LETTERS, { ...LETTERS, ...SIGNS }].some((lookalikes) => {
      const words = plain(text, lookalikes).split(/[^\p{L}]+/u);
      return [...words, ...spelled(words)].some((word) => WORDS.test(word)) || RUNS.test(words.join(''));
    }),
  );
}

/** Lower case, without accents and signs that aren't seen, and in Latin letters where it looks like them. */
function plain(text: string, lookalikes: Readonly<Record<string, string>>): string {
  return [...text.slice(0, MOST_LETTERS)]
    .flatMap((character) => [...character.normalize('NFKD').slice(0, MOST_GROWTH)])
    .filter((character) => !/[\p{M}\p{Cf}]/u.test(character))
    .map((character) => lookalikes[character] ?? lookalikes[character.toLowerCase()] ?? character)
    .join('')
    .toLowerCase();
}

/** Single letters in a row, as in "P.I.N", put together. */
function spelled(words: readonly string[]): string[] {
  const runs = [''];
  for (const word of words) {
    if (word.length === 1) runs.push((runs.pop() ?? '') + word);
    else if (word) runs.push('');
  }
  return runs;
}

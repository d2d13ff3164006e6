const DIGIT_WORDS =
  'nol|kosong|satu|dua|tiga|empat|lima|enam|tujuh|pitu|delapan|lapan|dlapan|sembilan|zero|one|two|three|four|five|six|seven|eight|nine';

/** A number read out, its digits as words or a few as figures: "nol delapan satu dua, 3 4 5 ...". */
const READ_OUT = new RegExp(
  `(?<![\\p{L}\\d])(?:(?:${DIGIT_WORDS}|\\d{1,4})[\\s,.-]{1,3}){6,}(?:${DIGIT_WORDS}|\\d{1,4})(?![\\p{L}\\d])`,
  'giu',
);
/** The same run together, as some write it to get past a filter. */
const RUN_TOGETHER = new RegExp(`(?<![\\p{L}\\d])(?:${DIGIT_WORDS}){7,}(?![\\p{L}\\d])`, 'giu');

/** Fewer words than this among the figures is a list of numbers, fewer digits no number to call. */
const WORDS_MIN = 3;
const DIGITS_MIN = 8;

/** Masks phones and identity numbers that are spelled out. */
export function maskSpelledNumbers(text: string, mask: string): string {
  return text.replace(RUN_TOGETHER, mask).replace(READ_OUT, (found) => {
    const words = found.match(/\p{L}+/gu)?.length ?? 0;
    const figures = found.match(/\d/gu)?.length ?? 0;
    return words >= WORDS_MIN && words + figures >= DIGITS_MIN ? mask : found;
  });
}

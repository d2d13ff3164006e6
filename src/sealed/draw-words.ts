import { WORDS } from './word-list.js';

const COUNT = 6;
/** Random numbers from here on would make the list's first words likelier. */
const FAIR_BELOW = Math.floor(0x1_0000_0000 / WORDS.length) * WORDS.length;

function draw(): string {
  for (;;) {
    const [number = 0] = crypto.getRandomValues(new Uint32Array(1));
    if (number < FAIR_BELOW) return WORDS[number % WORDS.length]!;
  }
}

/** Six words, each drawn of the whole list, with a space between. */
export const drawWords = (): string => Array.from({ length: COUNT }, draw).join(' ');

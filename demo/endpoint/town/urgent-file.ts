import * as z from 'zod/mini';
import { DANGER_LIMITS } from '../../../src/contract/public/danger.js';
import { wireText } from '../../../src/contract/wire.js';
import { inLanguages } from '../questions/question-entry.js';
import type { FaultDetails, Faults } from './faults.js';
import type { TownFile } from './folder.js';
import { readYaml } from './yaml-file.js';

const phrases = z
  .array(wireText(DANGER_LIMITS.phrase, 1))
  .check(z.maxLength(DANGER_LIMITS.phrases, `${DANGER_LIMITS.phrases} phrases at most`));

const urgentEntry = z.strictObject({
  id: z.string().check(z.regex(/^[a-z0-9_-]{1,40}$/, 'small letters, digits, _ and -, at most 40')),
  /** In quotes: a number that begins with 0 would lose it. */
  tel: z.string().check(z.regex(/^\+?\d{2,15}$/, 'write digits in quotes: "112"')),
  secret: z._default(z.boolean(), false),
  title: inLanguages(DANGER_LIMITS.title),
  text: inLanguages(DANGER_LIMITS.text),
  plain: z
    .array(wireText(DANGER_LIMITS.plainLength, 1))
    .check(
      z.minLength(1, 'write at least one word'),
      z.maxLength(DANGER_LIMITS.plain, `${DANGER_LIMITS.plain} at most`),
    ),
  words: z._default(phrases, []),
  not: z._default(phrases, []),
});
export type UrgentEntry = Readonly<z.output<typeof urgentEntry>>;

type PhraseFault = Pick<FaultDetails, 'code' | 'values'> & { say: string };

/** Words of a phrase are letters and digits; where it need not be plain, with `|` between those that serve alike. */
function phraseFault(text: string, isPlain: boolean): PhraseFault | null {
  const slots = text.trim().split(/\s+/);
  const words = isPlain ? slots : slots.flatMap((slot) => slot.split('|'));
  const word = words.find((one) => !/^[\p{Ll}\p{M}\p{N}]+$/u.test(one));
  if (word !== undefined)
    return { code: 'not-a-word', values: { word }, say: `"${word}" is no word; write small letters` };
  const max = DANGER_LIMITS.phraseWords;
  if (slots.length <= max) return null;
  return { code: 'too-many-words', values: { word: text, max }, say: `${max} words at most` };
}

/** `urgent.yaml`: which words mean danger, and whom to call. */
export function readUrgent(file: TownFile, faults: Faults): readonly UrgentEntry[] {
  const read = readYaml(
    file,
    z.array(urgentEntry).check(z.maxLength(DANGER_LIMITS.dangers, `${DANGER_LIMITS.dangers} at most`)),
    faults,
  );
  if (read === null) return [];
  read.is.forEach(({ id, plain, words, not }, index) => {
    if (read.is.findIndex((one) => one.id === id) < index)
      read.refuse([index, 'id'], `"${id}" stands above already`, { code: 'twice' });
    for (const [part, texts] of Object.entries({ plain, words, not }))
      texts.forEach((text, at) => {
        const fault = phraseFault(text, part === 'plain');
        if (fault) read.refuse([index, part, at], fault.say, { code: fault.code, values: fault.values });
      });
  });
  return read.is;
}

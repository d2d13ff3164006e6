import * as z from 'zod/mini';
import { EXPRESSION_WORDS_MAX, NO_LISTS, type SearchLists } from '../reference-data/search/thesaurus.js';
import { wordsOf } from '../reference-data/search/typed.js';
import type { Faults } from './faults.js';
import type { TownFile } from './folder.js';
import { readYaml, type Yaml } from './yaml-file.js';

const GROUPS_MAX = 500;
const GROUP_MAX = 30;
const WORDS_MAX = 1_000;

const word = z.string().check(z.regex(/^[\p{Ll}\p{M}\p{N}]{1,40}$/u, 'write one word in small letters'));
const line = z.string().check(z.maxLength(1_000));

/** Headings without content are allowed, hence `nullish`. */
const file = z.strictObject({
  short_forms: z.nullish(z.record(word, line)),
  ignored: z.nullish(z.array(line).check(z.maxLength(WORDS_MAX))),
  same: z.nullish(z.array(line).check(z.maxLength(GROUPS_MAX))),
});

/** `search.yaml`: short forms, words without meaning for a search, and synonyms. */
export function readSearchLists(townFile: TownFile, faults: Faults): SearchLists {
  const read = readYaml(townFile, file, faults);
  if (read === null) return NO_LISTS;
  const short_forms = read.is.short_forms ?? {};
  const { ignored, same } = read.is;
  if (Object.keys(short_forms).length > WORDS_MAX)
    read.refuse(['short_forms'], `${WORDS_MAX} at most`, { code: 'too-many', values: { max: WORDS_MAX } });
  for (const [short, long] of Object.entries(short_forms)) {
    const count = wordsOf(long).length;
    if (count === 0 || count > EXPRESSION_WORDS_MAX)
      read.refuse(
        ['short_forms', short],
        `write what it stands for, in ${EXPRESSION_WORDS_MAX} words at most`,
        { code: 'no-meaning', values: { max: EXPRESSION_WORDS_MAX } },
      );
    else if (wordsOf(long).some((one) => one !== short && Object.hasOwn(short_forms, one)))
      read.refuse(['short_forms', short], `"${long}" is itself a short form; write the whole word`, {
        code: 'short-of-short',
        values: { word: long },
      });
  }
  return {
    shortForms: short_forms,
    ignored: (ignored ?? []).flatMap(wordsOf),
    same: (same ?? []).map((group, at) => readGroup(read, group, ['same', at])),
  };
}

function readGroup(
  { refuse }: Pick<Yaml<unknown>, 'refuse'>,
  group: string,
  path: (string | number)[],
): string[] {
  const expressions = group
    .split(',')
    .map((one) => wordsOf(one).join(' '))
    .filter(Boolean);
  const twice = expressions.find((one, at) => expressions.indexOf(one) !== at);
  const long = expressions.find((one) => one.split(' ').length > EXPRESSION_WORDS_MAX);
  if (expressions.length < 2)
    refuse(path, 'write at least two expressions, parted by commas', { code: 'too-few' });
  else if (expressions.length > GROUP_MAX)
    refuse(path, `${GROUP_MAX} expressions at most; part them into two lines`, {
      code: 'too-many',
      values: { max: GROUP_MAX },
    });
  else if (twice !== undefined)
    refuse(path, `"${twice}" stands there twice`, { code: 'said-twice', values: { word: twice } });
  else if (long !== undefined)
    refuse(path, `"${long}" has more than ${EXPRESSION_WORDS_MAX} words`, {
      code: 'too-many-words',
      values: { word: long, max: EXPRESSION_WORDS_MAX },
    });
  return expressions;
}

import { words as form } from '../../../../src/form/words/form-en.js';
import { words as tracker } from '../../../../src/tracker/words/tracker-en.js';
import { reportEn as report } from '../../../../src/report/words/en.js';
import { words as feed } from '../../../../src/feed/words/feed-en.js';
import type { PageWords } from './words.js';
import { ownEn as own } from './en.js';

/** Everything that pages say in one language. */
export const words: PageWords = {
  ...form,
  ...tracker,
  report,
  ...feed,
  own,
};

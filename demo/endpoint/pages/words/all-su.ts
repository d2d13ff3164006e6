import { words as form } from '../../../../src/form/words/form-su.js';
import { words as tracker } from '../../../../src/tracker/words/tracker-su.js';
import { reportSu as report } from '../../../../src/report/words/su.js';
import { words as feed } from '../../../../src/feed/words/feed-su.js';
import type { PageWords } from './words.js';
import { ownSu as own } from './su.js';

/** Everything that pages say in one language. */
export const words: PageWords = {
  ...form,
  ...tracker,
  report,
  ...feed,
  own,
};

import { words as form } from '../../../../src/form/words/form-jv.js';
import { words as tracker } from '../../../../src/tracker/words/tracker-jv.js';
import { reportJv as report } from '../../../../src/report/words/jv.js';
import { words as feed } from '../../../../src/feed/words/feed-jv.js';
import type { PageWords } from './words.js';
import { ownJv as own } from './jv.js';

/** Everything that pages say in one language. */
export const words: PageWords = {
  ...form,
  ...tracker,
  report,
  ...feed,
  own,
};

import { words as form } from '../../../../src/form/words/form-mui.js';
import { words as tracker } from '../../../../src/tracker/words/tracker-mui.js';
import { reportMui as report } from '../../../../src/report/words/mui.js';
import { words as feed } from '../../../../src/feed/words/feed-mui.js';
import type { PageWords } from './words.js';
import { ownMui as own } from './mui.js';

/** Everything that pages say in one language. */
export const words: PageWords = {
  ...form,
  ...tracker,
  report,
  ...feed,
  own,
};

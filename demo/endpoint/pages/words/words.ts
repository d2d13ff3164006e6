import { words as feedEn } from '../../../../src/feed/words/feed-en.js';
import { words as feedJv } from '../../../../src/feed/words/feed-jv.js';
import { words as feedMui } from '../../../../src/feed/words/feed-mui.js';
import { words as feedSu } from '../../../../src/feed/words/feed-su.js';
import { words as formEn } from '../../../../src/form/words/form-en.js';
import { words as formJv } from '../../../../src/form/words/form-jv.js';
import { words as formMui } from '../../../../src/form/words/form-mui.js';
import { words as formSu } from '../../../../src/form/words/form-su.js';
import { words as trackerEn } from '../../../../src/tracker/words/tracker-en.js';
import { words as trackerJv } from '../../../../src/tracker/words/tracker-jv.js';
import { words as trackerMui } from '../../../../src/tracker/words/tracker-mui.js';
import { words as trackerSu } from '../../../../src/tracker/words/tracker-su.js';
import type { FeedWords } from '../../../../src/feed/words/feed-languages.js';
import type { FormWords } from '../../../../src/form/words/form-languages.js';
import type { TrackerWords } from '../../../../src/tracker/words/tracker-languages.js';
import type { Language } from '../../words/messages.js';
import { ownEn } from './en.js';
import { ownId } from './id.js';
import { ownJv } from './jv.js';
import { ownMui } from './mui.js';
import { ownSu } from './su.js';
import type { OwnWords } from './own.js';
import { widgetsId } from './widgets-id.js';

/** `PageWords` are the widgets' words, by part, and the pages' own. */
export type PageWords = Pick<FormWords & TrackerWords & FeedWords, keyof typeof widgetsId> & {
  own: OwnWords;
};

const WORDS: Readonly<Record<Language, PageWords>> = {
  id: { ...widgetsId, own: ownId },
  en: { ...formEn, ...trackerEn, ...feedEn, own: ownEn },
  jv: { ...formJv, ...trackerJv, ...feedJv, own: ownJv },
  su: { ...formSu, ...trackerSu, ...feedSu, own: ownSu },
  mui: { ...formMui, ...trackerMui, ...feedMui, own: ownMui },
};

export const wordsOf = (language: Language): PageWords => WORDS[language];

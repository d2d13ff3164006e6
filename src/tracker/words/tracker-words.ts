import type { ReportMessages } from '../../report/words/words.js';
import type { KeepMessages } from '../keep/words/words.js';
import type { NewsMessages } from '../news/words/words.js';
import type { OutgoingMessages } from '../outgoing/words/words.js';
import type { ReplyMessages } from '../reply/words/words.js';
import type { WithdrawMessages } from '../withdraw/words/words.js';
import type { TrackerMessages } from './words.js';
import type { AloudMessages } from '../../widget/aloud/words/words.js';
import type { OwnWords } from '../../widget/language/own-words.js';
import type { WordLoaders } from '../../widget/language/widget-language.js';

/** All that the tracker says in one language, by part: what the file of that language holds. */
export type TrackerWords = {
  readonly aloud: AloudMessages;
  readonly tracker: TrackerMessages;
  readonly report: ReportMessages;
  readonly keep: KeepMessages;
  readonly news: NewsMessages;
  readonly outgoing: OutgoingMessages;
  readonly reply: ReplyMessages;
  readonly withdraw: WithdrawMessages;
};

/** Where the tracker’s other languages are. Indonesian lies with each part. */
export const TRACKER_WORDS: WordLoaders<TrackerWords> = {
  en: () => import('./tracker-en.js'),
  jv: () => import('./tracker-jv.js'),
  su: () => import('./tracker-su.js'),
  mui: () => import('./tracker-mui.js'),
};

/** The names of the parts, for the page's own words. */
export const TRACKER_PARTS: readonly (keyof TrackerWords)[] = [
  'aloud',
  'tracker',
  'report',
  'keep',
  'news',
  'outgoing',
  'reply',
  'withdraw',
];

/** What a page may say in place of the tracker’s sentences. */
export type OwnTrackerWords = OwnWords<TrackerWords, 'tracker'>;

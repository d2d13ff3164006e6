import type { OwnWords } from '../../widget/language/own-words.js';
import type { WordLoaders } from '../../widget/language/widget-language.js';
import type { words } from './tracker-en.js';

/** All that the tracker says in one language, by part: what the file of that language holds. English has them first; the others follow it. */
export type TrackerWords = Readonly<typeof words>;

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

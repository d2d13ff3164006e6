import type { OwnWords } from '../../widget/language/own-words.js';
import type { WordLoaders } from '../../widget/language/widget-language.js';
import type { words } from './feed-en.js';

/** All that the feed says in one language, by part: what the file of that language holds. English has them first; the others follow it. */
export type FeedWords = Readonly<typeof words>;

/** Where the feed’s other languages are. Indonesian lies with each part. */
export const FEED_WORDS: WordLoaders<FeedWords> = {
  en: () => import('./feed-en.js'),
  jv: () => import('./feed-jv.js'),
  su: () => import('./feed-su.js'),
  mui: () => import('./feed-mui.js'),
};

/** The names of the parts, for the page's own words. */
export const FEED_PARTS: readonly (keyof FeedWords)[] = [
  'aloud',
  'feed',
  'detail',
  'find',
  'figures',
  'report',
  'map',
  'feedMap',
];

/** What a page may say in place of the feed’s sentences. */
export type OwnFeedWords = OwnWords<FeedWords, 'feed'>;

/** The feed's numbers. Fetched when somebody looks at them. */
import { adopt } from '../../widget/adopt-styles.js';
import { feedFiguresStyles } from './feed-figures-styles.js';
import { FeedNumbers } from './feed-numbers.js';
import type { OtherView, OtherViewOptions } from '../feed-views.js';

export function viewOf(options: OtherViewOptions): OtherView {
  adopt(options.element, feedFiguresStyles);
  return new FeedNumbers(options);
}

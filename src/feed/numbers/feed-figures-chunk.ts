/** The feed's numbers. Fetched when somebody looks at them. */
import { adopt } from '../../widget/adopt-styles.js';
import { feedFiguresStyles } from './numbers-styles.js';
import { FeedNumbers } from './numbers-part.js';
import type { OtherView, OtherViewOptions } from '../view-switch.js';

export function viewOf(options: OtherViewOptions): OtherView {
  adopt(options.element, feedFiguresStyles);
  return new FeedNumbers(options);
}

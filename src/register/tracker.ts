import { AduanTracker } from '../elements/aduan-tracker.js';
import { define } from '../registry.js';

define('aduan-tracker', AduanTracker);

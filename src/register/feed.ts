import { AduanFeed } from '../elements/aduan-feed.js';
import { define } from '../registry.js';

define('aduan-feed', AduanFeed);

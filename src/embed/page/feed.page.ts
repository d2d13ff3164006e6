import { FEED_FILES } from 'virtual:aduan-widget-files';
import { startPage } from './start-page.js';

startPage('aduan-feed', import.meta.url, FEED_FILES);

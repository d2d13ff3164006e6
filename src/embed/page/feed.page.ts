import { FEED_FILES } from 'virtual:aduan-widget-files';
import { startPage } from './start-page.js';

startPage('aduan-feed', FEED_FILES, import.meta.url);

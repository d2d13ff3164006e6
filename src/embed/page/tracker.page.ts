import { TRACKER_FILES } from 'virtual:aduan-widget-files';
import { startPage } from './start-page.js';

startPage('aduan-tracker', import.meta.url, TRACKER_FILES);

import { FORM_FILES } from 'virtual:aduan-widget-files';
import { startPage } from './start-page.js';

startPage('aduan-form', FORM_FILES, import.meta.url);

import { FORM_PARTS } from 'virtual:aduan-form-parts';
import { FORM_FILES, FORM_SOON } from 'virtual:aduan-widget-files';
import { startPage } from './start-page.js';

startPage('aduan-form', import.meta.url, FORM_FILES, FORM_SOON, FORM_PARTS);

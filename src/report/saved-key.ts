import { readStored } from '../widget/stored-json.js';

/** Where `localStorage` keeps what this device was asked to remember. */
export const SAVED_KEY = 'aduan-reports';

/** False also where storage is denied. */
export const hasSavedReports = (): boolean => readStored(SAVED_KEY, 'localStorage') !== null;

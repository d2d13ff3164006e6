import { readStored } from '../stored-json.js';

/** Key in `localStorage` of the reports that this device was asked to remember. */
export const SAVED_KEY = 'aduan-reports';

/** True when this device remembers a report; false also where storage is denied. */
export const hasSavedReports = (): boolean => readStored(SAVED_KEY, 'localStorage') !== null;

/** fast-check with this run's seed. Tests take it from here, so that none is lucky in one run and red in the next. */
import fc from 'fast-check';
import { SEED } from './full-run.js';

fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: SEED });

export default fc;

import type { Role } from '../../officers/roles.js';
import { WORKERS } from '../calls.js';
import { decide } from './decide.js';
import { extend } from './extend.js';

/** `INFORMATION_ACTIONS` are the deeds on requests for public information. */
export const INFORMATION_ACTIONS = { extend, decide };

/** `INFORMATION_AUDIENCES` may do each; who may decide on an objection is asked under the report's lock. */
export const INFORMATION_AUDIENCES: Readonly<Record<keyof typeof INFORMATION_ACTIONS, readonly Role[]>> = {
  extend: ['office'],
  decide: WORKERS,
};

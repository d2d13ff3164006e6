import type { CSSResultGroup } from 'lit';
import { buttons } from './buttons.js';
import { fields } from './fields.js';
import { frame } from './frame.js';
import { notices } from './notices.js';

/** What all widgets share. */
export const base: CSSResultGroup = [frame, fields, buttons, notices];

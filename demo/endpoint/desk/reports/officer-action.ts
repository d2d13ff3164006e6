import type { Officer } from '../../officers/roles.js';
import type { DeskDeps } from '../deps.js';
import { readText } from '../fields.js';

export type Body = Record<string, unknown>;

/** `OfficerAction` is one action of an officer on a report. */
export interface OfficerAction {
  endpoint: DeskDeps;
  officer: Officer;
  trackingId: string;
  body: Body;
}

/** `readReason` reads why. @throws ApiError 422 without a reason, or with one too short or too long */
export const readReason = (body: Body): string =>
  readText(body, 'reason', 'label-reason', { min: 5, max: 500 });

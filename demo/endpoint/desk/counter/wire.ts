import type { Named } from '../wire.js';

/** `GET counter`: what the form at the counter offers. `POST reports` answers as the public create does. */
export interface CounterWire {
  /** Path of the endpoint at this origin, below which places are looked up. */
  endpoint: string;
  /** Address of the page on which a report is looked up. */
  tracker: string;
  /** YYYY-MM-DD, in the agency's zone. */
  today: string;
  consent: { version: string; text: string };
  classifications: readonly Named[];
  categories: readonly (Named & { parent_id: string | null })[];
  limits: { content_min: number; attachments_max: number };
}

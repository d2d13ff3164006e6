import { readDangerWords, type DangerWords } from '../../contract/public/danger.js';
import type { CallOptions } from '../service.js';
import type { Transport } from '../transport.js';

/** The call for more words that mean danger. */
export interface DangerService {
  /** @param url `Capabilities.fallback.urgentUrl`; `unexpected-shape` when it leads away from the endpoint */
  dangers(url: string, options?: CallOptions): Promise<DangerWords>;
}

export const createDangers = (transport: Transport): DangerService => ({
  dangers: (path, options) => transport.json({ ...options, path }, readDangerWords),
});

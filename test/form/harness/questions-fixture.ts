import { CHOOSING, choosingService, type ChoosingService } from './choices-fixture.js';

export const NUMBER = {
  code: 'nomor',
  label: 'Nomor pelanggan',
  hint: 'Ada di rekening',
  type: 'text',
  required: true,
  pattern: '[0-9]{8}',
  inputmode: 'numeric',
};
export const KIND = {
  code: 'jenis',
  label: 'Apa yang rusak?',
  type: 'choices',
  sight: 'public',
  values: [
    { id: 'a', name: 'Lantai' },
    { id: 'b', name: 'Tali' },
  ],
};
export const HOUSE = { code: 'rumah', label: 'Hanya rumah Anda?', type: 'yes_no' };
export const STOP = { code: 'darurat', label: 'Ini darurat: hubungi 112', type: 'text', shows: 'stop' };

export interface AskingService extends ChoosingService {
  /** What each category asks, as the wire has it. */
  asked: Record<string, unknown[]>;
  /** Ids that were asked for, with a star where no cache was to be believed. */
  askedFor: string[];
}

export function askingService(asked: Record<string, unknown[]>): AskingService {
  const capabilities = { ...CHOOSING, features: new Set([...CHOOSING.features, 'fields' as const]) };
  const service: AskingService = Object.assign(choosingService(capabilities), {
    asked,
    askedFor: [] as string[],
    questions(id: string, { isFresh = false } = {}) {
      service.askedFor.push(isFresh ? `${id}*` : id);
      return Promise.resolve(service.asked[id] ?? []);
    },
  });
  return service;
}

export const named = (code: string): string => `[name="fields.${code}"]`;

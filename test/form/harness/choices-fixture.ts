import type { MasterService, SearchOptions } from '../../../src/client/service.js';
import type { Capabilities } from '../../../src/contract/capabilities.js';
import type { Page } from '../../../src/contract/envelope.js';
import type { Category, Location } from '../../../src/contract/public/masters.js';
import type { Named } from '../../../src/contract/read.js';
import { AduanError } from '../../../src/errors.js';
import { FULL } from '../../form-logic/capabilities.js';
import { fakeService, type FakeService } from './form-fixture.js';

/** An endpoint where everything can be chosen. */
export const CHOOSING: Capabilities = {
  ...FULL,
  features: new Set([...FULL.features, 'categories', 'institutions', 'locations']),
  notify: ['email'],
};

const CATEGORIES: Category[] = [
  { id: 'umum', name: 'Pekerjaan Umum', parentId: null, keywords: [] },
  { id: 'jalan', name: 'Jalan Berlubang', parentId: 'umum', keywords: ['dalan bolong'] },
  { id: 'jembatan', name: 'Jembatan', parentId: 'umum', keywords: ['jalan putus'] },
  { id: 'sampah', name: 'Sampah <b>liar</b>', parentId: null, keywords: [] },
];
const INSTITUTIONS: Named[] = [
  { id: 'pupr', name: 'Dinas Pekerjaan Umum' },
  { id: 'dinkes', name: 'Dinas Kesehatan' },
];

export function village(id: string, name: string, ...parentNames: string[]): Location {
  return { id, name, code: id, level: 'village', parentCode: null, parentNames };
}
export const VILLAGES: Location[] = [
  village('r-1', 'Sukajadi', 'Baturaja Timur', 'Kabupaten Ogan Komering Ulu'),
  village('r-2', 'Sukajadi', 'Ulu Ogan', 'Kabupaten Ogan Komering Ulu'),
];

const page = <T>(items: T[], nextPageUrl: string | null = null): Page<T> => ({
  items,
  total: null,
  nextPageUrl,
});

/** One request of a widget, answered when the test says so. */
interface Asked {
  search: string;
  signal: AbortSignal;
  answer: (items: Location[]) => void;
  fail: () => void;
}

export interface ChoosingService extends FakeService, Omit<MasterService, 'classifications'> {
  /** Calls of each list so far. */
  calls: { categories: number; institutions: number; locations: Asked[] };
  /** Rejects the whole lists as long as it is true. */
  isBroken: boolean;
  /** Villages wait for the test; otherwise all are found at once. */
  isWaiting: boolean;
  /** The list of institutions goes on behind its first page. */
  hasManyInstitutions: boolean;
}

export function choosingService(capabilities: Capabilities = CHOOSING): ChoosingService {
  const guard = <T>(answer: () => T): Promise<T> =>
    service.isBroken ? Promise.reject(new AduanError('network')) : Promise.resolve(answer());
  const service: ChoosingService = Object.assign(fakeService(capabilities), {
    calls: { categories: 0, institutions: 0, locations: [] },
    isBroken: false,
    isWaiting: false,
    hasManyInstitutions: false,
    categories() {
      service.calls.categories++;
      return guard(() => page(CATEGORIES));
    },
    institutions({ search = '' }: SearchOptions = {}) {
      service.calls.institutions++;
      const found = INSTITUTIONS.filter(({ name }) => name.toLowerCase().includes(search.toLowerCase()));
      const isMore = service.hasManyInstitutions && !search;
      return guard(() => page(found, isMore ? 'masters/institutions/external?page=2' : null));
    },
    locations({ search = '', signal } = {}) {
      return new Promise((resolve, reject) => {
        const asked: Asked = {
          search,
          signal: signal!,
          answer: (items) => resolve(page(items)),
          fail: () => reject(new AduanError('network')),
        };
        service.calls.locations.push(asked);
        if (!service.isWaiting) asked.answer(VILLAGES);
      });
    },
  } satisfies Omit<ChoosingService, keyof FakeService>);
  return service;
}

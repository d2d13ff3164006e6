import type { Capabilities } from '../../contract/capabilities.js';
import { MINIMAL_CAPABILITIES } from '../../contract/minimal-capabilities.js';
import type { Category } from '../../contract/public/masters.js';
import { toFlag, toText } from '../../contract/read.js';
import type { CallOptions, MasterService, ReportingService } from '../service.js';
import type { Row } from './body.js';
import type { Server } from './server.js';

/** Longest text of a report: GeoReport allows 4,000 characters, and title, day, kind and marker come to it. */
const CONTENT_MAX = 3_500;

/** A kind of request that the server takes. */
interface OfferedService {
  code: string;
  name: string;
  group: string | null;
  keywords: string[];
  /** True when its definition has more to ask. */
  hasQuestions: boolean;
}

/** The server's services, with their names as of the last time that they were asked for. */
export interface Services {
  find(code: string, options?: CallOptions): Promise<OfferedService | undefined>;
  nameOf(code: string): string | undefined;
  /** Codes of a service, or of all of a group, separated by commas. */
  codesOf(categoryId: string): string;
  capabilities: ReportingService['capabilities'];
  categories: MasterService['categories'];
}

/** Ids of groups, which are no services. */
const GROUP = 'group:';

export function createServices(server: Server): Services {
  let known: readonly OfferedService[] = [];

  async function list(options?: CallOptions): Promise<readonly OfferedService[]> {
    return (known = (await server.services(options)).flatMap(toService));
  }

  const knownOf = (code: string) => known.find((one) => one.code === code);

  return {
    find: async (code, options) => knownOf(code) ?? (await list(options)).find((one) => one.code === code),
    nameOf: (code) => knownOf(code)?.name,
    codesOf: (categoryId) =>
      known.flatMap(({ code, group }) => (GROUP + group === categoryId ? code : [])).join() || categoryId,
    capabilities: async (options) => capabilitiesOf(await list(options)),
    async categories(options) {
      const services = await list(options);
      const groups = [...new Set(services.flatMap(({ group }) => group ?? []))];
      const items: Category[] = [
        ...groups.map((name) => ({ id: GROUP + name, name, parentId: null, keywords: [] })),
        ...services.map(({ code: id, name, group, keywords }) => ({
          id,
          name,
          parentId: group && GROUP + group,
          keywords,
        })),
      ];
      return { items, total: items.length, nextPageUrl: null };
    },
  };
}

function toService(row: Row): OfferedService[] {
  const code = toText(row.service_code);
  if (!code) return [];
  const keywords = (toText(row.keywords) ?? '').split(/[,;]/).flatMap((word) => toText(word) ?? []);
  return [
    {
      code,
      name: toText(row.service_name) ?? toText(row.description) ?? code,
      group: toText(row.group),
      keywords,
      hasQuestions: toFlag(row.metadata),
    },
  ];
}

/**
 * What any GeoReport server can honour, and nothing that only SP4N has: no secrecy, replies, ratings, access codes,
 * files, support or numbers.
 */
const capabilitiesOf = (services: readonly OfferedService[]): Capabilities => ({
  ...MINIMAL_CAPABILITIES,
  // The server's own isn't told.
  timezone: new Intl.DateTimeFormat().resolvedOptions().timeZone,
  features: new Set([
    'categories',
    'feed',
    'undated',
    ...(services.some(({ hasQuestions }) => hasQuestions) ? (['fields'] as const) : []),
  ]),
  limits: { ...MINIMAL_CAPABILITIES.limits, contentMin: 0, contentMax: CONTENT_MAX, attachmentsMax: 0 },
});

import type { Named, RowWire } from '../../wire.js';

/** `BULK_ACTS` are the deeds that many reports can get at once. */
export const BULK_ACTS = ['verify-and-forward', 'assign', 'snooze', 'merge', 'reject'] as const;
export type BulkAct = (typeof BULK_ACTS)[number];

/** Why a report stays out of it. */
export type LeftOut =
  'secret' | 'unseen-photos' | 'no-office' | 'not-new' | 'ended' | 'pending' | 'oldest' | 'doubtful' | 'late';

export interface BulkPlan {
  act: BulkAct;
  /** `will` says what happens to which; `office` where it goes to one, `into` where it ends in another report. */
  will: readonly { row: RowWire; office: Named | null; into: string | null }[];
  left: readonly { row: RowWire; why: LeftOut }[];
}

const ENDED: readonly string[] = ['done', 'archived', 'rejected'];

/**
 * `planBulk` sorts out what a deed on many may touch. Nothing that nobody looked at is published this way: a secret
 * report, a doubtful one, and photos want an officer's eye, one by one.
 */
export function planBulk(act: BulkAct, rows: readonly RowWire[]): BulkPlan {
  const oldest = [...rows].sort((a, b) => a.created_at.localeCompare(b.created_at))[0];
  const why = (row: RowWire): LeftOut | null => {
    if (row.is_pending) return 'pending';
    if (act === 'verify-and-forward') return whyNotVerified(row);
    if (act === 'reject') return row.status_code === 'unverified' ? null : 'not-new';
    if (act === 'merge' && row === oldest) return 'oldest';
    if (ENDED.includes(row.status_code)) return 'ended';
    return act === 'snooze' && row.is_overdue ? 'late' : null;
  };
  const judged = rows.map((row) => ({ row, why: why(row) }));
  return {
    act,
    will: judged
      .filter((one) => one.why === null)
      .map(({ row }) => ({
        row,
        office: act === 'verify-and-forward' ? row.proposed_office : null,
        into: act === 'merge' ? (oldest?.tracking_id ?? null) : null,
      })),
    left: judged.flatMap((one) => (one.why === null ? [] : [{ row: one.row, why: one.why }])),
  };
}

function whyNotVerified(row: RowWire): LeftOut | null {
  if (row.status_code !== 'unverified') return 'not-new';
  if (row.is_secret) return 'secret';
  if (row.doubt !== null) return 'doubtful';
  if (row.unseen_photos > 0) return 'unseen-photos';
  return row.proposed_office === null ? 'no-office' : null;
}

/** `BulkFields` is what an officer adds to it. */
export interface BulkFields {
  user?: string;
  until?: string;
  reason?: string;
}

/** `planAgain` is the same plan for reports that changed meanwhile, as they are by now. @param versions by report */
export const planAgain = (plan: BulkPlan, versions: ReadonlyMap<string, string>): BulkPlan => ({
  ...plan,
  will: plan.will.flatMap((one) => {
    const version = versions.get(one.row.tracking_id);
    return version === undefined ? [] : [{ ...one, row: { ...one.row, version } }];
  }),
  left: [],
});

/** `BulkBody` is a call of `POST bulk`; `versions` are what the officer saw, by report. */
export interface BulkBody {
  act: BulkAct;
  ids: readonly string[];
  versions: Readonly<Record<string, string>>;
  [field: string]: unknown;
}

interface Group {
  extra: Record<string, unknown>;
  rows: RowWire[];
}

/** Of `POST bulk`; the server takes so many at once. */
const AT_ONCE = 100;

/** `bulkBodies` are the calls of a plan: one for each office, for a call names one. */
export function bulkBodies({ act, will }: BulkPlan, fields: BulkFields): BulkBody[] {
  const groups = new Map<string, Group>();
  for (const { row, office, into } of will) {
    const key = office?.id ?? into ?? '';
    const extra = {
      ...fields,
      ...(office !== null && { institution_id: office.id, released: [] }),
      ...(into !== null && { into }),
    };
    const group: Group = groups.get(key) ?? { extra, rows: [] };
    group.rows.push(row);
    groups.set(key, group);
  }
  return [...groups.values()].flatMap(({ extra, rows }) =>
    Array.from({ length: Math.ceil(rows.length / AT_ONCE) }, (_, part) => {
      const some = rows.slice(part * AT_ONCE, (part + 1) * AT_ONCE);
      return { act, ids: some.map(({ tracking_id }) => tracking_id), versions: versionsOf(some), ...extra };
    }),
  );
}

const versionsOf = (rows: readonly RowWire[]): Record<string, string> =>
  Object.fromEntries(
    rows.flatMap(({ tracking_id, version }) => (version === undefined ? [] : [[tracking_id, version]])),
  );

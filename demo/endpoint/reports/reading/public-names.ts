import type { Complaint } from '../../database/complaint.js';
import type { EndpointConfig } from '../../config.js';
import type { Database } from '../../database/connect.js';

/**
 * `publicNames` is how the public sees these reports' writers. Names are read only where the agency shows initials, and
 * never for anonymous reports.
 */
export async function publicNames(
  database: Database,
  { publicName }: Pick<EndpointConfig, 'publicName'>,
  complaints: readonly Pick<Complaint, 'id' | 'is_anonymous'>[],
): Promise<(complaint: Pick<Complaint, 'id' | 'is_anonymous'>) => string> {
  const open = complaints.filter((complaint) => !complaint.is_anonymous).map(({ id }) => id);
  const initials = new Map<number, string>();
  if (publicName === 'initials' && open.length > 0) {
    const rows = await database
      .selectFrom('reporters')
      .select(['complaint_id', 'name'])
      .where('complaint_id', 'in', open)
      .execute();
    for (const { complaint_id, name } of rows) initials.set(complaint_id, initialsOf(name ?? ''));
  }
  return ({ id, is_anonymous }) => (is_anonymous ? 'Anonim' : initials.get(id) || 'Warga');
}

/** "Sumarni binti Karto" → "S. B. K."; three at most. */
function initialsOf(name: string): string {
  const letters = name.match(/(?<!\p{L})\p{L}/gu) ?? [];
  return letters
    .slice(0, 3)
    .map((letter) => `${letter.toUpperCase()}.`)
    .join(' ');
}

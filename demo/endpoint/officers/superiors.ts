import type { Account } from './accounts.js';

type Above = Pick<Account, 'id' | 'superior_id'>;

/** `superiorsOf` are the accounts above one, the nearest first. A circle, which no call makes, ends where it closes. */
export function superiorsOf<Row extends Above>(accounts: readonly Row[], id: number): Row[] {
  const above: Row[] = [];
  const find = (wanted: number | null) => accounts.find((account) => account.id === wanted);
  for (let next = find(find(id)?.superior_id ?? null); next !== undefined; next = find(next.superior_id)) {
    if (next.id === id || above.includes(next)) break;
    above.push(next);
  }
  return above;
}

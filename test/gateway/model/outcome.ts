/** What must be so at the end of a course. */
import type { Database } from '../../../demo/endpoint/database/connect.js';
import type { MoodyGateway } from './moody-gateway.js';

export interface Outcome {
  database: Database;
  /** Of the report. */
  id: number;
  gateway: MoodyGateway;
  /** What its reporter wrote. */
  sent: readonly string[];
  /** What others said at the gateway. */
  saidThere: readonly string[];
}

/** @returns what is wrong, as sentences */
export async function faultsOf({ database, id, gateway, sent, saidThere }: Outcome): Promise<string[]> {
  const faults: string[] = [];
  if (gateway.reports.length !== 1) faults.push(`the report came ${gateway.reports.length} times`);
  const count = (all: readonly string[], words: string): number => all.filter((one) => one === words).length;
  for (const words of new Set([...sent, ...gateway.replies])) {
    const [came, wanted] = [count(gateway.replies, words), count(sent, words)];
    if (came !== wanted) faults.push(`“${words}” came ${came} times and not ${wanted}`);
  }
  const shown = await database
    .selectFrom('followups')
    .select('content')
    .where('complaint_id', '=', id)
    .where('origin', '=', 'sp4n')
    .execute();
  const texts = shown.map(({ content }) => content);
  const replies = await repliesOf(database, id);
  for (const words of new Set([...saidThere, ...texts])) {
    const [is, said] = [count(texts, words), count(saidThere, words)];
    // An officer was asked about it, and its reporter may read it twice.
    const doubled = replies.filter((reply) => reply.twin_id !== null && reply.content === words).length;
    if (is < said) faults.push(`“${words}” was said there ${said} times and is shown ${is} times`);
    if (is > said + doubled) faults.push(`“${words}” is shown ${is} times and was said there ${said} times`);
  }
  return faults;
}

export async function repliesOf(database: Database, complaintId: number) {
  return await database
    .selectFrom('relay_replies')
    .innerJoin('followups', 'followups.id', 'followup_id')
    .select(['relay_replies.id', 'step', 'last_problem', 'twin_id', 'content'])
    .where('relay_replies.complaint_id', '=', complaintId)
    .execute();
}

/** Whether a tracker shows all that the ministry did, each thing exactly once. */
import type { FollowUpWire } from '../../../src/contract/reporting/followups.js';
import type { DetailWire } from '../../../src/contract/reporting/report.js';
import type { Act } from '../ministry.js';
import { look, type Life } from './life.js';
import type { Stage } from './stage.js';

interface Shown {
  content: string;
  isFromThere: boolean;
  files: number;
}

/** @returns what is wrong with a report's tracker, as sentences; empty when all is there once */
export async function trackerFaults(
  life: Life,
  { gateway, workers }: Pick<Stage, 'gateway' | 'workers'>,
): Promise<string[]> {
  const { trackingId, accessCode, plan } = life;
  const nationalId = gateway.books.find(trackingId);
  const { body } = await look(`complaints/${trackingId}/complaint`, accessCode, workers);
  const { data, data_logs: logs } = (body as DetailWire).results;
  const faults: string[] = [];
  if (data.relay.state !== 'sent' || data.relay.national_id !== nationalId)
    faults.push(`is ${data.relay.state} as ${data.relay.national_id}, and there it is ${nationalId}`);
  if (nationalId !== null && !plan.isWithdrawn) {
    const lines = logs.map((line) => asShown(line));
    const followUps = await allFollowUps(life, workers);
    const acts = gateway.acts(nationalId);
    for (const act of acts) faults.push(...actFaults(act, acts, lines, followUps));
    const own = plan.reply?.content;
    const shown = followUps.filter(({ isFromThere, content }) => !isFromThere && content === own).length;
    if (own !== undefined && shown !== 1) faults.push(`shows its reporter’s own reply ${shown} times`);
    const strange = followUps.filter(
      ({ isFromThere, content }) =>
        isFromThere && !gateway.acts(nationalId).some((act) => isOf(act, content)),
    );
    if (strange.length > 0) faults.push(`shows ${strange.length} follow-ups that nobody there wrote`);
  }
  return faults.map((fault) => `${trackingId}: ${fault}`);
}

const wordsOf = (act: Act): string | undefined => (act.kind === 'answer' ? act.words : undefined);
const isCommon = (act: Act): boolean => wordsOf(act) !== undefined;

const isOf = (act: Act, content: string): boolean =>
  isCommon(act) ? content === wordsOf(act) : content.includes(act.mark);

function actFaults(act: Act, acts: readonly Act[], lines: Shown[], followUps: Shown[]): string[] {
  const isAnswer = act.kind === 'answer';
  // Of common words nothing but who says them tells whose they are.
  const shown = (isAnswer ? followUps : lines).filter(
    ({ content, isFromThere }) => isOf(act, content) && (isFromThere || !isCommon(act)),
  );
  const alike = acts.filter((one) => isCommon(act) && isCommon(one) && wordsOf(one) === wordsOf(act)).length;
  const wanted = act.kind === 'line' ? act.times : Math.max(1, alike);
  const what = `${act.kind} “${act.mark}”`;
  const faults = shown.length === wanted ? [] : [`shows ${what} ${shown.length} times and not ${wanted}`];
  for (const { content, isFromThere, files } of shown) {
    if (!isFromThere) faults.push(`does not say that ${what} came from there`);
    if (/[<>{}]|&\w+;|alert/.test(content)) faults.push(`shows markup in ${what}: ${content}`);
    // A file that the gateway would not give is named instead.
    const named = isAnswer ? act.files.filter(({ name }) => content.includes(name)).length : 0;
    if (isAnswer && files + named !== act.files.length)
      faults.push(`shows ${what} with ${files} files, ${named} by name, and not ${act.files.length}`);
  }
  return faults;
}

function asShown(item: { content?: string | null; attachments?: unknown }): Shown {
  const {
    content,
    attachments,
    from_national: isFromThere,
  } = item as FollowUpWire & {
    from_national?: boolean;
  };
  return { content: content ?? '', isFromThere: isFromThere === true, files: attachments?.length ?? 0 };
}

async function allFollowUps({ trackingId, accessCode }: Life, workers: Stage['workers']): Promise<Shown[]> {
  const all: Shown[] = [];
  for (let path: string | null = `complaints/${trackingId}/followups`; path !== null;) {
    const { body } = await look(path, accessCode, workers);
    all.push(...(body.results.data as FollowUpWire[]).map((item) => asShown(item)));
    path = body.results.next_page_url as string | null;
  }
  return all;
}

/** Refusals tell a stranger the same of every report that isn't his: all closed reports are compared with them. */
import { routes } from '../../contract/routes.js';
import type { Answer, Question } from '../visit/asker.js';
import { judgement, type Visit } from '../visit/visit.js';
import { nobody } from './offer.js';
import { refusal, wrongCode } from './opened-reports.js';
import type { Finding } from '../check.js';
import { finding } from '../judging/found.js';

/** Headers that differ from answer to answer, or that a proxy adds, and tell nothing of a report. */
const OF_THE_MOMENT =
  /^(date|age|x-request-id|request-id|x-correlation-id|cf-ray|server-timing|via|x-cache.*|connection|keep-alive|set-cookie|x-runtime|nel|report-to|x-amz.*|ratelimit.*|x-ratelimit.*|cache-control|vary)$/i;

/**
 * Compares status, body and headers. `Cache-Control` and `Vary` may differ between a question with a code and one
 * without; `P-07` and `P-08` judge them. What everybody may read is for pages of all origins, and what is sent is not,
 * so between two methods the allowed origin may differ, too.
 */
export function differs(one: Answer, other: Answer): Finding[] {
  const faults: Finding[] = [];
  const pair = `${one.asked} / ${other.asked}`;
  if (one.status !== other.status)
    faults.push(
      finding(`${pair}: ${one.status} dan ${other.status}`, `${pair}: ${one.status} and ${other.status}`),
    );
  else if (one.text !== other.text)
    faults.push(
      finding(
        `${pair}: isinya berbeda: ${inShort(one)} dan ${inShort(other)}`,
        `${pair}: their bodies differ: ${inShort(one)} and ${inShort(other)}`,
      ),
    );
  const names = [...new Set([...headersOf(one).keys(), ...headersOf(other).keys()])];
  const isOneMethod = methodOf(one) === methodOf(other);
  const unlike = names.filter(
    (name) =>
      (isOneMethod || name !== 'access-control-allow-origin') &&
      headersOf(one).get(name) !== headersOf(other).get(name),
  );
  if (unlike.length > 0)
    faults.push(
      finding(
        `${pair}: header ${unlike.join(', ')} berbeda`,
        `${pair}: the headers ${unlike.join(', ')} differ`,
      ),
    );
  return faults;
}

const methodOf = ({ asked }: Answer): string => asked.slice(0, asked.indexOf(' '));

const headersOf = ({ headers }: Answer): Map<string, string> =>
  new Map([...headers].filter(([name]) => !OF_THE_MOMENT.test(name)));

const inShort = ({ text }: Answer): string => (text.length > 80 ? `${text.slice(0, 77)}…` : text);

async function unlikeRefusal(visit: Visit, questions: readonly (Question | string)[]) {
  const known = await refusal(visit);
  const others: Answer[] = [];
  for (const question of questions) others.push(await visit.ask(question));
  return others.flatMap((other) => differs(known, other));
}

/** Numbers of whichever form get one refusal. */
export const numbersAlike = judgement('T-02', (visit) =>
  unlikeRefusal(
    visit,
    [nobody(3), '999999999999', 'abc'].map((number) => routes.detail(number)),
  ),
);

/** The refusal that every number without a report gets. */
export async function oneRefusal(visit: Visit): Promise<Answer> {
  await numbersAlike.holds(visit);
  return await refusal(visit);
}

/** `wrongCodeAlike`: a public report with a code that isn't its own gets the same refusal. */
export const wrongCodeAlike = judgement('T-03', async (visit) =>
  differs(await oneRefusal(visit), await wrongCode(visit)),
);

/** `belowAlike`: follow-ups and files below a number without a report get the same refusal. */
export const belowAlike = judgement('T-04', async (visit) => {
  await numbersAlike.holds(visit);
  return await unlikeRefusal(visit, [routes.followUps(nobody(2)), routes.file(nobody(2), '1')]);
});

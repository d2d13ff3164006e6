/** That a stranger is told the same of whatever isn't his: what all closed reports are compared with. */
import { routes } from '../../contract/routes.js';
import { differs } from '../judging/alike.js';
import type { Answer, Question } from '../visit/asker.js';
import { judgement, type Visit } from '../visit/visit.js';
import { nobody } from './numbers.js';
import { refusal, wrongCode } from './public-report.js';

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

/** So does a public report with a code that isn't its own. */
export const wrongCodeAlike = judgement('T-03', async (visit) =>
  differs(await oneRefusal(visit), await wrongCode(visit)),
);

/** So does what lies below a number without a report. */
export const belowAlike = judgement('T-04', async (visit) => {
  await numbersAlike.holds(visit);
  return await unlikeRefusal(visit, [routes.followUps(nobody(2)), routes.file(nobody(2), '1')]);
});

/** Endpoints whose numbers have a wrong check digit, though they promise right ones. */
import { withBody, withUrl, type Call, type Fault, type Json, type Mutant } from './mutant.js';
import { CREATE, REPLY } from './sending.js';

const NUMBER = /\b\d{10}\b/g;
const isText = ({ headers }: Response): boolean =>
  /json|xml|csv|text/.test(headers.get('Content-Type') ?? '');

/** Gives every number that answers to `where` tell a wrong last digit, and knows it by that from then on. */
const misnumbering = ({ where, ...named }: Fault): Mutant => ({
  ...named,
  begin() {
    const [wrong, right] = [new Map<string, string>(), new Map<string, string>()];
    const learn = (number: string): void => {
      const other = `${number.slice(0, -1)}${(Number(number.at(-1)) + 1) % 10}`;
      wrong.set(number, other);
      right.set(other, number);
    };
    return async (call, send) => {
      const answer = await send(await asKnown(call, right));
      if (!isText(answer) || answer.body === null) return answer;
      const text = await answer.text();
      if (where.test(call.name) && answer.ok) numbersIn(JSON.parse(text) as Json).forEach(learn);
      return withBody(
        answer,
        text.replace(NUMBER, (number) => wrong.get(number) ?? number),
      );
    };
  },
});

const numbersIn = ({ results }: Json): string[] =>
  [results.data ?? results.complaint].flat().map(({ tracking_id }: Json) => tracking_id as string);

/** The same question with the real endpoint’s numbers. */
async function asKnown(call: Call, right: ReadonlyMap<string, string>): Promise<Request> {
  const known = (text: string): string => text.replace(NUMBER, (number) => right.get(number) ?? number);
  const asked = withUrl(call, (url) => {
    url.pathname = known(url.pathname);
    url.search = known(url.search);
  });
  return REPLY.test(call.name)
    ? new Request(asked, { body: known(await call.request.clone().text()) })
    : asked;
}

export const NUMBER_MUTANTS: Mutant[] = [
  misnumbering({
    id: 'misnumbered-list',
    what: 'numbers of the list have a wrong check digit',
    where: /^GET complaints$/,
    fails: ['R-13'],
  }),
  misnumbering({
    id: 'misnumbered-receipt',
    what: 'a new number has a wrong check digit',
    where: CREATE,
    fails: ['F-06'],
  }),
];

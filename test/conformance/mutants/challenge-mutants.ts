/**
 * Endpoints whose challenge is none. The real endpoint’s own takes a twentieth of a second to be solved, for each of
 * what a run sends; this one asks for a single try, and is kept by the proxy.
 */
import { createChallenge, verifySolution, type Challenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2';
import { challengePayloadWire } from '../../../src/contract/reporting/challenge.js';
import { refusal, withBody, type Call, type Json, type Mutant } from './mutant.js';
import { bodyOf, CREATE, UPLOAD, withJson } from './sending.js';

const SECRETS = { hmacSignatureSecret: 'a secret', hmacKeySignatureSecret: 'another' };
const SUPPORT = /^POST complaints\/[^/]+\/support$/;

interface Keeping {
  /** Rounds a try that it says; default as many as it means. */
  cost?: number;
  /** Whether a report without a solution is refused; default true. */
  isDemandedOfReports?: boolean;
  /** Whether an upload without one is; default true. */
  isDemandedOfFiles?: boolean;
  /** The code of what is no solution. */
  codeOfWrong?: string;
  /** Whether a report that was taken is given again without one; default true. */
  isFreeAgain?: boolean;
}

/** The real endpoint behind a challenge that is kept so. */
function keeping(named: Omit<Mutant, 'begin'>, how: Keeping = {}): Mutant {
  const {
    isDemandedOfReports = true,
    isDemandedOfFiles = true,
    codeOfWrong = 'challenge-expired',
    isFreeAgain = true,
  } = how;
  return {
    ...named,
    begin() {
      const taken = new Set<string>();
      return async (call, send) => {
        if (call.name === 'GET capabilities') return await promising(await send(call.request));
        if (call.name === 'GET challenge') return Response.json({ results: await issue(how) });
        if (![CREATE, UPLOAD, SUPPORT].some((guarded) => guarded.test(call.name)))
          return await send(call.request);
        const key = call.request.headers.get('Idempotency-Key') ?? '';
        const { solution, request } = await unpacked(call);
        if (!(isFreeAgain && taken.has(key))) {
          const isFree = UPLOAD.test(call.name) && !isDemandedOfFiles;
          if (isFree) return await send(request);
          const isForNothing = CREATE.test(call.name) && !isDemandedOfReports;
          if (solution === undefined && !isForNothing) return refusal(422, 'challenge-required');
          if (solution !== undefined && !(await isSolved(solution))) return refusal(422, codeOfWrong);
        }
        const answer = await send(request);
        if (answer.ok) taken.add(key);
        return answer;
      };
    },
  };
}

async function promising(answer: Response): Promise<Response> {
  const json = (await answer.json()) as Json;
  json['results'].features.push('challenge');
  return withBody(answer, JSON.stringify(json));
}

async function issue({ cost }: Keeping) {
  const challenge = await createChallenge({
    algorithm: 'PBKDF2/SHA-256',
    cost: 1_000,
    counter: 1,
    expiresAt: new Date(Date.now() + 3_600_000),
    deriveKey,
    ...SECRETS,
  });
  // Said, and not reckoned here.
  if (cost !== undefined) challenge.parameters.cost = cost;
  return challenge;
}

/** What was sent, and the challenge’s solution in it: in the body of a report, in a header of all else. */
async function unpacked(call: Call): Promise<{ solution: string | undefined; request: Request }> {
  const header = call.request.headers.get('X-Challenge') ?? undefined;
  const body = CREATE.test(call.name) ? await bodyOf(call) : null;
  if (body === null) return { solution: header, request: call.request };
  const { challenge, ...report } = body;
  return { solution: challenge as string | undefined, request: withJson(call, report) };
}

async function isSolved(sent: string): Promise<boolean> {
  try {
    const { challenge, solution } = challengePayloadWire.parse(
      JSON.parse(Buffer.from(sent, 'base64').toString()),
    );
    const signed = challenge as unknown as Challenge;
    return (await verifySolution({ challenge: signed, solution, deriveKey, ...SECRETS })).verified;
  } catch {
    return false;
  }
}

/** No mutant: what the others are made of, as it should be. */
export const SOUND_CHALLENGE = keeping({ id: 'challenge', what: 'a challenge is asked for', fails: [] });

export const CHALLENGE_MUTANTS: Mutant[] = [
  keeping(
    { id: 'endless-challenge', what: 'a challenge takes a phone an hour', fails: ['D-12'] },
    { cost: 100_000_000 },
  ),
  keeping(
    { id: 'asked-in-vain', what: 'the challenge is promised, and not asked for of reports', fails: ['F-28'] },
    { isDemandedOfReports: false },
  ),
  keeping(
    {
      id: 'wrong-for-ever',
      what: 'a wrong solution is refused without saying that a new one helps',
      fails: ['F-29'],
    },
    { codeOfWrong: 'invalid' },
  ),
  keeping(
    { id: 'solved-again', what: 'a report that is sent again has to be paid for again', fails: ['O-02'] },
    { isFreeAgain: false },
  ),
  keeping(
    { id: 'free-files', what: 'files are taken without a challenge', fails: ['F-49'] },
    { isDemandedOfFiles: false },
  ),
];

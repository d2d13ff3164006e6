/** Endpoints that tell of late reports, promises and neighbours' answers what isn't so, or isn't to be told. */
import { answering, editing, type Mutant } from './mutant.js';

export const LATENESS_MUTANTS: readonly Mutant[] = [
  editing(
    {
      id: 'late-by-no-day',
      what: 'reports whose day is to come are listed as late',
      where: /^GET complaints$/,
      fails: ['R-48'],
    },
    () =>
      ({ results }, { url }) => {
        if (!url.searchParams.has('late')) return;
        for (const item of results.data)
          item.late = { due_on: '2199-01-01', is_promise: false, reason: null };
      },
  ),
  editing(
    {
      id: 'promises-without-days',
      what: 'nobody is told which promised days were counted',
      where: /^GET complaints\/promises$/,
      fails: ['R-49'],
    },
    () =>
      ({ results }) =>
        void delete results.from,
  ),
  editing(
    {
      id: 'two-promises-told',
      what: 'two broken promises are told as two',
      where: /^GET complaints\/promises$/,
      fails: ['R-50'],
    },
    () =>
      ({ results }) =>
        void (results.broken = 2),
  ),
  editing(
    {
      id: 'one-late-told',
      what: 'statistics name an office with one late report',
      where: /^GET complaints\/statistics$/,
      fails: ['R-50'],
    },
    () =>
      ({ results }) =>
        void (results.late = { total: null, by_institution: [{ id: 'a', name: 'A', total: 1 }] }),
  ),
  answering(
    {
      id: 'confirmed-by-nobody',
      what: 'an answer on a number that doesn’t exist is counted',
      where: /^POST complaints\/[^/]+\/confirm$/,
      fails: ['F-53'],
    },
    (answer) =>
      answer.status === 404
        ? new Response('{"results":{"confirmations":{"fixed":1,"not_fixed":0}}}', { headers: answer.headers })
        : answer,
  ),
];

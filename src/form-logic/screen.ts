import type { Journey } from './state.js';

/** The name of what the form shows, for style sheets of the page: where the report is, else how far the form itself has come. */
export function screenOf(
  connection: string,
  journey: Journey['phase'] = 'writing',
  shown: Pick<ParentNode, 'querySelector'>,
): string {
  if (journey !== 'writing') return journey;
  if (connection !== 'ready') return connection;
  return shown.querySelector('#summary') ? 'invalid' : journey;
}

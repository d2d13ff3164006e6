import type { CallOptions } from '../client/service.js';
import { AduanError } from '../errors.js';

interface Flight {
  answer: Promise<unknown>;
  controller: AbortController;
  askers: number;
}

const flights = new Map<string, Flight>();

/**
 * One request for the same question, however many feeds of a page ask it at one moment. It ends when nobody waits for it any
 * more; whoever leaves hears `aborted` at once, the others their answer.
 *
 * @param key Equal for equal questions to the same endpoint, and for nothing else.
 */
export function share<T>(
  key: string,
  { signal, ...options }: CallOptions,
  ask: (options: CallOptions) => Promise<T>,
): Promise<T> {
  const flight = flights.get(key) ?? takeOff(key, (own) => ask({ ...options, signal: own }));
  flight.askers += 1;
  return new Promise<T>((resolve, reject) => {
    const leave = (): void => {
      flight.askers -= 1;
      if (flight.askers === 0) {
        land(key, flight);
        flight.controller.abort();
      }
      reject(new AduanError('aborted'));
    };
    if (signal?.aborted) return leave();
    signal?.addEventListener('abort', leave, { once: true });
    (flight.answer as Promise<T>)
      .then(resolve, reject)
      .finally(() => signal?.removeEventListener('abort', leave));
  });
}

function takeOff(key: string, ask: (signal: AbortSignal) => Promise<unknown>): Flight {
  const controller = new AbortController();
  const flight: Flight = { controller, askers: 0, answer: ask(controller.signal) };
  flights.set(key, flight);
  flight.answer.then(
    () => land(key, flight),
    () => land(key, flight),
  );
  return flight;
}

/** The next question asks anew. */
function land(key: string, flight: Flight): void {
  if (flights.get(key) === flight) flights.delete(key);
}

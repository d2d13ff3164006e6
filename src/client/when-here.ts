/**
 * What answers once its code is here: each of these calls waits for it, and rejects where it doesn't come.
 *
 * @param reach fetches the code, once
 */
export function whenHere<Service, Name extends keyof Service>(
  reach: () => Promise<Service>,
  ...names: readonly Name[]
): Pick<Service, Name> {
  type Call = (...given: unknown[]) => Promise<unknown>;
  const calls = names.map((name) => [
    name,
    async (...given: unknown[]) => ((await reach())[name] as Call)(...given),
  ]);
  return Object.fromEntries(calls) as Pick<Service, Name>;
}

const KNOWN_UNTIL = /^(holidays_known_until:[ \t]*)[^\s#]+/m;

export const knownUntilIn = (agency: string): string | null =>
  KNOWN_UNTIL.exec(agency)?.[0]
    .replace(/^[^:]*:[ \t]*/, '')
    .replace(/^(["'])(.*)\1$/, '$2') ?? null;

/** `withKnownUntil` changes that one value: comments, order and all else of `agency.yaml` stay. */
export const withKnownUntil = (agency: string, day: string): string =>
  agency.replace(KNOWN_UNTIL, (_, name: string) => `${name}${day}`);

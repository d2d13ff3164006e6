/** Headers in which the gateway's clients send their token: one is the API manager's, one the backend's. */
const BEARERS = ['Authorization', 'auth'];

/**
 * `headersWith` adds the token to the configured headers, under each name that they leave free.
 * @param token null without OAuth2
 */
export function headersWith(
  configured: Readonly<Record<string, string>>,
  token: string | null,
): Record<string, string> {
  if (token === null) return { ...configured };
  const taken = new Set(Object.keys(configured).map((name) => name.toLowerCase()));
  const free = BEARERS.filter((name) => !taken.has(name.toLowerCase()));
  return { ...configured, ...Object.fromEntries(free.map((name) => [name, `Bearer ${token}`])) };
}

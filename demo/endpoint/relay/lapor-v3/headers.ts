/** Both names under which clients of the gateway send their bearer: one is the API manager's, one the backend's. */
const BEARERS = ['Authorization', 'auth'];

/**
 * The configured headers as they are, and the token under either name that they leave free.
 * @param token null where there is no OAuth2
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

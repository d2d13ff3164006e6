/** The OpenAPI 3.1 document of the contract; build time only. */
export function buildOpenApi(version: string): Record<string, unknown> {
  return { openapi: '3.1.0', info: { title: 'Aduan', version }, paths: {} };
}

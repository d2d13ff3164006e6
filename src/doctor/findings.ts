import type { Violation } from '../embed/embed-state.js';
import type { EndpointFacts, Facts, FileFacts } from './examine.js';

export type FindingCode =
  | 'csp'
  | 'cors'
  | 'cors-sandboxed'
  | 'cors-headers'
  | 'endpoint-missing'
  | 'endpoint-unreachable'
  | 'endpoint-not-json'
  | 'endpoint-not-found'
  | 'endpoint-not-georeport'
  | 'fallback'
  | 'file-cors'
  | 'file-missing'
  | 'file-type'
  | 'geolocation'
  | 'insecure'
  | 'jurisdiction'
  | 'key-in-page'
  | 'mixed-content'
  | 'poisoned'
  | 'protocol'
  | 'script-twice'
  | 'script-versions';

export interface Finding {
  /** A part that is loaded by itself has codes and sentences of its own. */
  code: FindingCode | `sealed-${string}`;
  /** Subject of the finding: a URL, a directive, versions. */
  about: string;
  /** The exact line to write; '' where there is nothing to copy. */
  line: string;
}

const HEADERS =
  'Access-Control-Allow-Headers: Content-Type, Accept-Language, Idempotency-Key, If-None-Match, X-Access-Code, X-Challenge';

/** The address in every example, which a page must not keep. */
const EXAMPLE = 'https://contoh.go.id';

/** Findings, the worst first: those that keep widgets from loading, then from sending, then mere remarks. */
export function diagnose(facts: Facts): Finding[] {
  const { embed, origin, isSecure } = facts;
  const found = [
    ...policyFindings(facts),
    ...facts.files.flatMap(fileFindings),
    ...facts.endpoints.flatMap((endpoint) => [
      ...attributeFindings(endpoint),
      ...endpointFindings(endpoint, facts),
    ]),
    ...scriptFindings(facts),
  ];
  if (!isSecure) {
    const safe = facts.endpoints.find(({ url, protocol }) => url !== null && protocol !== 'open311')?.url;
    found.push({ code: 'insecure', about: origin, line: safe ? `${safe}/lapor` : '' });
  }
  if (embed.isPoisoned) found.push({ code: 'poisoned', about: '', line: '' });
  if (facts.isGeolocationForbidden) {
    found.push({ code: 'geolocation', about: '', line: 'Permissions-Policy: geolocation=(self)' });
  }
  for (const { tag, page } of facts.lost)
    found.push({ code: 'fallback', about: `<${tag}>`, line: `<a href="${page}">…</a>` });
  return found;
}

/** Findings on the page's own directives: only violations by the widgets count, and each line once. */
function policyFindings({ embed, endpoints, origin }: Facts): Finding[] {
  const ours = [embed.dist, ...endpoints.map(({ url }) => url)].filter((url) => url != null).map(originOf);
  const lines = new Map<string, Finding>();
  for (const violation of embed.violations) {
    const grant = grantFor(violation, ours, origin);
    if (grant === null) continue;
    const line = `${grant.directive} ${grant.source};`;
    lines.set(line, { code: 'csp', about: grant.directive, line });
  }
  return [...lines.values()];
}

function grantFor(
  { effectiveDirective, blockedURI }: Violation,
  ours: readonly string[],
  pageOrigin: string,
): { directive: string; source: string } | null {
  const name = effectiveDirective.replace(/-(elem|attr)$/, '');
  if (name === 'trusted-types') return { directive: name, source: "lit-html 'allow-duplicates'" };
  if (name === 'img-src' && blockedURI.startsWith('blob')) return { directive: name, source: 'blob:' };
  const source = originOf(blockedURI);
  if (!/^(script|connect|frame|img|child)-src$/.test(name) || !ours.includes(source)) return null;
  return { directive: name, source: source === pageOrigin ? "'self'" : source };
}

function fileFindings({ url, status, contentType, lacksCors }: FileFacts): Finding[] {
  if (lacksCors) return [{ code: 'file-cors', about: url, line: 'Access-Control-Allow-Origin: *' }];
  if (status !== null && status >= 400)
    return [{ code: 'file-missing', about: `${url} (${status})`, line: '' }];
  if (status !== null && !/javascript|ecmascript/.test(contentType ?? '')) {
    const about = `${url} (${contentType ?? '–'})`;
    return [{ code: 'file-type', about, line: 'Content-Type: text/javascript; charset=utf-8' }];
  }
  return [];
}

function attributeFindings({ written, protocol }: EndpointFacts): Finding[] {
  const found: Finding[] = [];
  if (!/^(sp4n|open311)$/.test(protocol))
    found.push({ code: 'protocol', about: `protocol="${protocol}"`, line: 'protocol="open311"' });
  if (/[?&]api_key=/i.test(written))
    found.push({ code: 'key-in-page', about: 'endpoint', line: 'endpoint="/open311"' });
  return found;
}

function endpointFindings(
  { written, url, answer, jurisdiction }: EndpointFacts,
  { origin, isHttps }: Facts,
): Finding[] {
  if (url === null || (answer === 'unreachable' && url.startsWith(EXAMPLE))) {
    return [{ code: 'endpoint-missing', about: written, line: 'endpoint="https://…/sp4n"' }];
  }
  if (isHttps && url.startsWith('http:')) {
    return [{ code: 'mixed-content', about: url, line: `endpoint="${url.replace('http:', 'https:')}"` }];
  }
  switch (answer) {
    case 'no-cors':
      return origin === 'null'
        ? [{ code: 'cors-sandboxed', about: url, line: 'ALLOW_NULL_ORIGIN=1' }]
        : [{ code: 'cors', about: url, line: `Access-Control-Allow-Origin: ${origin}` }];
    case 'no-headers':
      return [{ code: 'cors-headers', about: url, line: HEADERS }];
    case 'not-json':
      return [{ code: 'endpoint-not-json', about: `${url}/capabilities`, line: '' }];
    case 'not-found':
      return [{ code: 'endpoint-not-found', about: `${url}/capabilities`, line: '' }];
    case 'not-georeport':
      return [
        {
          code: 'endpoint-not-georeport',
          about: `${url}/services.json`,
          line: 'endpoint="https://…/open311/v2"',
        },
      ];
    case 'no-jurisdiction':
      return [{ code: 'jurisdiction', about: `jurisdiction="${jurisdiction}"`, line: 'jurisdiction="…"' }];
    case 'unreachable':
      return [{ code: 'endpoint-unreachable', about: url, line: '' }];
    case 'ok':
    case 'unasked':
      return [];
  }
}

function scriptFindings({ scripts, foreignVersions, embed }: Facts): Finding[] {
  const others = [...new Set([...embed.unused, ...foreignVersions])].filter((one) => one !== embed.version);
  if (others.length > 0) {
    const about = `${embed.version} ≠ ${others.join(', ')}`;
    return [{ code: 'script-versions', about, line: scriptTag(scripts) }];
  }
  if (scripts.length > 1)
    return [{ code: 'script-twice', about: scripts.join(', '), line: scriptTag(scripts) }];
  return [];
}

const scriptTag = (scripts: readonly string[]) =>
  `<script src="${scripts[0] ?? '/dist/embed.js'}" defer></script>`;

/** Origin of a URL; `blob` and other keywords stay unchanged. */
function originOf(url: string): string {
  try {
    return new URL(url).origin;
  } catch {
    return url;
  }
}

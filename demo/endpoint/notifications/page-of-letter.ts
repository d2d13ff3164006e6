import type { EndpointConfig } from '../config.js';
import { escapeText } from '../http/escape-text.js';
import type { RequestContext } from '../http/request-context.js';
import { languageOf, say, type CitizenMessageKey } from '../words/messages.js';

/** No script runs, nothing is loaded, and the form leads back here. */
const POLICY = "default-src 'none'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

interface PageWords {
  title: CitizenMessageKey;
  say: CitizenMessageKey;
  /** Missing where there is nothing to press. */
  button?: CitizenMessageKey;
}

/** `pageOfLetter` is where a letter's link leads: a sentence, and one button that sends the same address by POST. */
export function pageOfLetter(
  context: RequestContext,
  { name: agency }: Pick<EndpointConfig, 'name'>,
  keys: PageWords,
): Response | Promise<Response> {
  const language = languageOf(context.req.header('Accept-Language'));
  const words = (what: CitizenMessageKey): string => escapeText(say({ key: what }, language));
  context.header('Content-Security-Policy', POLICY);
  context.header('Content-Language', language);
  const button = keys.button ? `<form method="post"><button>${words(keys.button)}</button></form>` : '';
  const name = escapeText(agency);
  return context.html(`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${words(keys.title)} – ${name}</title>
</head>
<body>
<main>
<p><b>${name}</b></p>
<h1>${words(keys.title)}</h1>
<p>${words(keys.say)}</p>
${button}
</main>
</body>
</html>
`);
}

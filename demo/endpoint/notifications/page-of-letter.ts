import type { EndpointConfig } from '../config.js';
import { escapeText } from '../http/escape-text.js';
import { inlineStyle } from '../http/inline-style.js';
import type { RequestContext } from '../http/request-context.js';
import { languageOf, say, type CitizenMessageKey } from '../words/messages.js';

/** Colours of the widgets' own, light and dark; the button is as high as a finger is wide. */
const STYLE = inlineStyle(`
  :root { color-scheme: light dark; --page: #fff; --text: #15211f; --primary: #0a5a66; --on-primary: #fff; }
  @media (prefers-color-scheme: dark) {
    :root { --page: #121a19; --text: #e8efec; --primary: #7fd1dc; --on-primary: #121a19; }
  }
  body {
    max-width: 36rem; margin: 0 auto; padding: 1rem; background: var(--page); color: var(--text);
    font-family: 'Noto Sans', 'Segoe UI', Roboto, 'Liberation Sans', sans-serif; line-height: 1.5;
    overflow-wrap: anywhere;
  }
  h1 { font-size: 1.5em; line-height: 1.25; }
  button {
    box-sizing: border-box; max-width: 100%; min-height: 2.75rem; padding: .5em 1.25em; border: 2px solid var(--primary);
    border-radius: .5rem; background: var(--primary); color: var(--on-primary); font: inherit; font-weight: 600;
    cursor: pointer;
  }
  button:focus-visible { outline: 3px solid; outline-offset: 2px; }
`);

/** No script runs, nothing is loaded, and the form leads back here. */
const POLICY = `default-src 'none'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; ${STYLE.directive}`;

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
${STYLE.tag}
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

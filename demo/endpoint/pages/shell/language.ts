import { isSpoken, languageOf, type Language } from '../../words/messages.js';
import type { RequestContext } from '../../http/request-context.js';

/** What `?lang=` says, else the first that the browser asks for and we speak. */
export function pageLanguage(context: RequestContext): Language {
  const asked = context.req.query('lang') ?? '';
  return languageOf(isSpoken(asked) ? asked : context.req.header('Accept-Language'));
}

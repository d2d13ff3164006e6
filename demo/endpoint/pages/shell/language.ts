import { isSpoken, languageOf, type Language } from '../../words/messages.js';
import type { RequestContext } from '../../http/request-context.js';

/** `pageLanguage` is `?lang=`, else the first language that the browser asks for and the endpoint speaks. */
export function pageLanguage(context: RequestContext): Language {
  const asked = context.req.query('lang') ?? '';
  return languageOf(isSpoken(asked) ? asked : context.req.header('Accept-Language'));
}

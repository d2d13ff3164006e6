import type { HtmlEscapedString } from 'hono/utils/html';

/** What `html` gives: text that was put in is escaped, markup that was put in is kept. */
export type Markup = HtmlEscapedString | Promise<HtmlEscapedString>;

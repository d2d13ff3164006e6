import type { HtmlEscapedString } from 'hono/utils/html';

/** `Markup` is what `html` gives: it escapes text and keeps markup. */
export type Markup = HtmlEscapedString | Promise<HtmlEscapedString>;

/** `escapeText` escapes text for between two HTML tags; not for attributes. */
export function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

const XML_ESCAPES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\r': '&#13;',
};

/** `escapeXml` escapes text for elements and attributes of XML 1.0; characters that it can't hold are left out. */
export function escapeXml(text: string): string {
  return (
    text
      // eslint-disable-next-line no-control-regex -- these are what is meant
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
      .replace(/\p{Surrogate}/gu, '')
      // A reader of XML takes a bare carriage return for a line feed.
      .replace(/[&<>"\r]/g, (sign) => XML_ESCAPES[sign]!)
  );
}

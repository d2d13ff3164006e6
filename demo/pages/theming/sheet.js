/**
 * `sheetOf` is the code for a site's style sheet.
 *
 * @param {string} preset the sheet it builds on
 * @param {Map<string, string>} chosen values set by hand, by token
 */
export function sheetOf(preset, chosen) {
  const link = preset === 'netral' ? '' : `@import url('/dist/themes/${preset}.css');\n\n`;
  const lines = [...chosen].map(([name, value]) => `  ${name}: ${value};`);
  const rule = lines.length > 0 ? `aduan-form,\naduan-tracker,\naduan-feed {\n${lines.join('\n')}\n}\n` : '';
  return `${link}${rule}` || '/* Tampilan bawaan: tidak perlu apa-apa. */\n';
}

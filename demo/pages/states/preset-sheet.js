/** The chosen preset's sheet: in the page from the beginning, so that what follows it stays below. */
export const presetSheet = Object.assign(document.createElement('link'), { rel: 'stylesheet', id: 'preset' });
document.head.append(presetSheet);

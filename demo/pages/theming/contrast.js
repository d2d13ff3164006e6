// Contrast of two colours by WCAG, in any CSS notation.
const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true });

/** @returns {[number, number, number]} red, green and blue as painted, 0 to 255 */
export function painted(color) {
  context.clearRect(0, 0, 1, 1);
  context.fillStyle = color;
  context.fillRect(0, 0, 1, 1);
  return [...context.getImageData(0, 0, 1, 1).data].slice(0, 3);
}

const linear = (channel) => {
  const share = channel / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
};
const luminance = ([red, green, blue]) =>
  0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);

/** @returns {number} contrast ratio, 1 to 21 */
export function ratio(one, other) {
  const [dark, light] = [luminance(painted(one)), luminance(painted(other))].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** Pairs of colours in the widgets: text, background, and the least contrast. By token, without `--aduan-color-`. */
export const PAIRS = [
  ...['surface', 'sunken', 'danger-soft', 'success-soft', 'warning-soft'].map((on) => [
    'text',
    on,
    4.5,
    'Teks',
  ]),
  ['muted', 'surface', 4.5, 'Keterangan'],
  ['muted', 'sunken', 4.5, 'Keterangan'],
  ['primary', 'surface', 4.5, 'Tautan'],
  ['primary', 'sunken', 4.5, 'Tautan'],
  ['on-primary', 'primary', 4.5, 'Tombol'],
  ['danger', 'surface', 4.5, 'Salah'],
  ['danger', 'danger-soft', 4.5, 'Salah'],
  ['success', 'surface', 4.5, 'Selesai'],
  ['success', 'success-soft', 4.5, 'Selesai'],
  ['warning', 'surface', 4.5, 'Perhatian'],
  ['warning', 'warning-soft', 4.5, 'Perhatian'],
  ['surface', 'warning', 4.5, 'Kartu status'],
  ['surface', 'success', 4.5, 'Kartu status'],
  ['surface', 'muted', 4.5, 'Kartu status'],
  ['control-border', 'surface', 3, 'Tepi isian'],
  ['focus', 'surface', 3, 'Fokus'],
];

/**
 * `colorsOf` are a widget's present colours. A probe inside it reads its private names, with derived values as they
 * are.
 *
 * @param {HTMLElement} element any of the widgets
 * @param {Iterable<string>} names without `--aduan-color-`
 * @returns {Record<string, string>}
 */
export function colorsOf(element, names) {
  const probe = document.createElement('i');
  probe.hidden = true;
  // The system's forced colours would replace the token's.
  probe.style.setProperty('forced-color-adjust', 'none');
  element.shadowRoot.append(probe);
  const found = [...names].map((name) => {
    probe.style.setProperty('color', `var(--_${name})`);
    return [name, getComputedStyle(probe).color];
  });
  probe.remove();
  return Object.fromEntries(found);
}

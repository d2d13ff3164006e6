/**
 * Styles of `src/` against the browser floor (`browserslist` in package.json), plus rules that find mistakes. Looks are
 * Prettier's business. What stands in `@supports` is taken as guarded; what is dropped without harm where it is unknown
 * is listed.
 */
const HARMLESS = [
  // The whole block is skipped: the layout without it is the narrow one.
  'css-container-queries',
  // Everything is painted then, seen or not.
  'css-content-visibility',
  // Our own rule holds that it stands in `@supports`.
  'css-color-function',
  // Not on iOS, where a field cannot be dragged larger anyway.
  'css-resize',
  // The map's pointer is then an arrow; a finger has none.
  'css3-cursors-grab',
  // Safari on a desktop has no fingers; on iOS it is known since 13, which the list of features doesn't say.
  'css-touch-action',
  // The next family of the list is taken.
  'extended-system-fonts',
];

export default {
  customSyntax: 'postcss-lit',
  plugins: ['stylelint-no-unsupported-browser-features', './stylelint-guarded.mjs'],
  rules: {
    'plugin/no-unsupported-browser-features': [
      true,
      { severity: 'error', ignorePartialSupport: true, ignore: HARMLESS },
    ],
    'aduan/guarded': true,
    'color-no-invalid-hex': true,
    'declaration-block-no-duplicate-properties': [
      true,
      { ignore: ['consecutive-duplicates-with-different-values'] },
    ],
    'declaration-block-no-shorthand-property-overrides': true,
    'function-calc-no-unspaced-operator': true,
    'media-feature-name-no-unknown': true,
    'no-duplicate-selectors': true,
    'property-no-unknown': true,
    'selector-pseudo-class-no-unknown': true,
    'selector-pseudo-element-no-unknown': true,
    'unit-no-unknown': true,
  },
};

/**
 * Mistakes, not looks: Prettier has the looks. Who may import whom is told by `import-rooms.mjs`, which also follows
 * re-exports and cycles.
 */
import compat from 'eslint-plugin-compat';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import tseslint from 'typescript-eslint';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const { browserslist } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));

/** Globals that rooms without a DOM may not even name: they run in plain Node, in tests and on the endpoint. */
const DOM_GLOBALS = ['document', 'window', 'customElements', 'HTMLElement', 'localStorage', 'sessionStorage'];

/**
 * Newer than the browser floor, and unknown to eslint-plugin-compat's list or hidden from it behind a static method.
 */
const TOO_NEW = [
  ['AbortSignal', 'any'],
  ['AbortSignal', 'timeout'],
  ['Array', 'fromAsync'],
  ['Iterator', 'from'],
  ['Map', 'groupBy'],
  ['Object', 'groupBy'],
  ['Promise', 'try'],
  ['Promise', 'withResolvers'],
  ['URL', 'canParse'],
  ['URL', 'parse'],
  ['document', 'startViewTransition'],
];

export default tseslint.config(
  // The typings' own tests and the examples are code of apps: `test/packaging` compiles them.
  {
    ignores: [
      'dist/',
      'node_modules/',
      'demo/.data*/',
      'test/.results/',
      'test/packaging/{apps,typings}/',
      'demo/hosts/{react,svelte,vue}/',
    ],
  },
  {
    files: ['src/**/*.ts', 'demo/**/*.ts', 'test/**/*.ts'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: ROOT } },
    rules: {
      '@typescript-eslint/consistent-type-imports': [
        'error',
        { fixStyle: 'inline-type-imports', disallowTypeAnnotations: false },
      ],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/no-empty-object-type': ['error', { allowInterfaces: 'with-single-extends' }],
      // A caught value is thrown on as it came, and a private signal between two functions needs no stack.
      '@typescript-eslint/only-throw-error': 'off',
      // An interface may ask for a promise where one side has nothing to wait for.
      '@typescript-eslint/require-await': 'off',
      // A getter on an object literal needs its host by another name.
      '@typescript-eslint/no-this-alias': 'off',
      // Lit calls `@click=${this.x}` with the host as `this`.
      '@typescript-eslint/unbound-method': 'off',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-control-regex': 'error',
      'no-empty': ['error', { allowEmptyCatch: false }],
      'no-eval': 'error',
      'no-fallthrough': 'error',
      'no-misleading-character-class': 'error',
      'no-new-func': 'error',
      'no-self-compare': 'error',
      'no-unsafe-finally': 'error',
      'no-useless-escape': 'error',
      'require-yield': 'error',
    },
  },
  {
    files: ['src/**/*.ts'],
    // A program for Node.
    ignores: ['src/conformance/**'],
    extends: [lit.configs['flat/recommended'], wc.configs['flat/recommended'], litA11y.configs.recommended],
    plugins: { compat },
    settings: {
      browsers: browserslist,
      lintAllEsApis: true,
      // Used after a feature test, with a plain way beside it.
      polyfills: ['navigator.locks', 'navigator.share', 'BroadcastChannel'],
    },
    rules: {
      'compat/compat': 'error',
      'lit/no-template-map': 'off',
      // Safari drops the list's meaning with `list-style: none`; the role brings it back.
      'lit-a11y/no-redundant-role': 'off',
      'lit/no-invalid-html': 'error',
      'lit/no-useless-template-literals': 'error',
      'lit/no-value-attribute': 'error',
      'no-restricted-properties': [
        'error',
        ...TOO_NEW.map(([object, property]) => ({
          object,
          property,
          message: 'Newer than the browser floor.',
        })),
      ],
      'no-restricted-syntax': [
        'error',
        {
          selector: 'NewExpression[callee.name=/^(Worker|SharedWorker)$/]',
          message: 'Workers throw under Trusted Types.',
        },
      ],
    },
  },
  {
    files: [
      'src/{contract,client,form-logic}/**/*.ts',
      'src/**/words/*.ts',
      'src/{form,tracker,feed,report,map,widget/aloud}/**/*-words.ts',
    ],
    rules: {
      'no-restricted-globals': [
        'error',
        ...DOM_GLOBALS.map((name) => ({ name, message: 'This room runs without a DOM.' })),
      ],
    },
  },
  {
    files: ['test/**/*.ts'],
    rules: {
      '@typescript-eslint/no-floating-promises': [
        'error',
        {
          // `node:test` waits for what these give.
          allowForKnownSafeCalls: [
            { from: 'package', name: ['describe', 'it', 'test', 'suite'], package: 'node:test' },
          ],
        },
      ],
      '@typescript-eslint/no-unused-expressions': 'off',
      // A server's listener may be async; what it rejects with fails the test as an unhandled rejection.
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: false }],
      // Tests look into foreign JSON, and a wrong guess there fails the test.
      '@typescript-eslint/no-base-to-string': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
  {
    files: ['test/**/*.browser.test.ts'],
    // Every assertion of chai is a promise to the compiler here, because one plugin's is.
    rules: { '@typescript-eslint/no-floating-promises': 'off' },
  },
);

import { readFileSync } from 'node:fs';
import { PARTS, SLOTS, STATES, TOKENS } from './public-styling.mjs';

/** Files in which the tokens are read, each with its default. */
const TOKEN_SOURCES = ['styles/tokens.ts', 'language/language-switch.ts', 'styles/frame.ts'].map(
  (path) => `src/widget/${path}`,
);

/** Config of `custom-elements-manifest analyze`: the public elements only. */
export default {
  globs: ['src/*/aduan-*.ts', 'src/events.ts'],
  outdir: 'dist',
  litelement: true,
  dependencies: false,
  packagejson: false,
  plugins: [publicOnly(), looks(), publishedPaths()],
};

/** Removes members that no page may use: private and protected ones, and the class's own bookkeeping. */
function publicOnly() {
  return {
    name: 'public-only',
    packageLinkPhase({ customElementsManifest }) {
      for (const { declarations = [] } of customElementsManifest.modules) {
        for (const declaration of declarations) {
          declaration.members = declaration.members?.filter(
            ({ privacy, static: isStatic }) => !isStatic && (privacy === undefined || privacy === 'public'),
          );
        }
      }
    },
  };
}

/** Adds each element's tokens, parts, slots and states: most are shared, and defined in one place. */
function looks() {
  const described = (list, tagName) =>
    list
      .filter(({ on }) => on === undefined || on.some((widget) => tagName === `aduan-${widget}`))
      .map(({ name, text, seed }) => ({ name, description: text, ...(seed && { seed }) }));
  const defaults = tokenDefaults();
  const defaultOf = (token) => {
    if (!defaults.has(token)) throw new Error(`${token} is read nowhere in ${TOKEN_SOURCES.join(', ')}`);
    return defaults.get(token);
  };
  return {
    name: 'looks',
    packageLinkPhase({ customElementsManifest }) {
      const declarations = customElementsManifest.modules.flatMap((module) => module.declarations ?? []);
      for (const element of declarations.filter(({ tagName }) => tagName !== undefined)) {
        Object.assign(element, {
          cssProperties: described(TOKENS, element.tagName).map((token) => ({
            ...token,
            default: defaultOf(token.name),
            ...(token.name.startsWith('--aduan-color-') && { syntax: '<color>' }),
          })),
          cssParts: described(PARTS, element.tagName),
          slots: described(SLOTS, element.tagName),
          cssStates: described(STATES, element.tagName),
        });
      }
    },
  };
}

/** Defaults by token, as the styles write them for light; a derived token names its source. */
function tokenDefaults() {
  const text = TOKEN_SOURCES.map((path) => readFileSync(path, 'utf8')).join('\n');
  const colors = [...text.matchAll(/\['([\w-]+)', '(#\w+)', /g)];
  const others = [...text.matchAll(/var\((--aduan-[\w-]+), (.+?)\)(?: solid [^;]+)?;/g)].reverse();
  return new Map([
    ...colors.map(([, name, plain]) => [`--aduan-color-${name}`, plain]),
    ...others.map(([, name, fallback]) => [name, fallback.replaceAll('--_', '--aduan-')]),
  ]);
}

/** Modules as the package has them: the file that exports a class, and the one whose import registers its tag. */
function publishedPaths() {
  return {
    name: 'published-paths',
    packageLinkPhase({ customElementsManifest: manifest }) {
      manifest.schemaVersion = '2.1.0';
      manifest.modules = manifest.modules.flatMap(({ kind, declarations = [] }) =>
        declarations
          .filter(({ tagName }) => tagName !== undefined)
          .flatMap((element) => {
            const file = element.tagName.replace('aduan-', '');
            const declaration = { name: element.name, module: `dist/${file}.js` };
            return [
              {
                kind,
                path: `dist/${file}.js`,
                declarations: [element],
                exports: [{ kind: 'js', name: element.name, declaration }],
              },
              {
                kind,
                path: `dist/${file}-define.js`,
                declarations: [],
                exports: [{ kind: 'custom-element-definition', name: element.tagName, declaration }],
              },
            ];
          }),
      );
    },
  };
}

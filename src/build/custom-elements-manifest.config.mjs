import { PARTS, SLOTS, STATES, TOKENS } from './looks.mjs';

/** What `custom-elements-manifest analyze` reads: the public elements only. */
export default {
  globs: ['src/*/aduan-*.ts', 'src/events.ts'],
  outdir: 'dist',
  litelement: true,
  dependencies: false,
  packagejson: false,
  plugins: [publicOnly(), looks()],
};

/** Leaves out what no page may use: private and protected members, and the class's own bookkeeping. */
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

/** Gives each element its tokens, parts, slots and states: most are shared, and stand in one place. */
function looks() {
  const described = (list, tagName) =>
    list
      .filter(({ on }) => on === undefined || on.some((widget) => tagName === `aduan-${widget}`))
      .map(({ name, text, seed }) => ({ name, description: text, ...(seed && { seed }) }));
  return {
    name: 'looks',
    packageLinkPhase({ customElementsManifest }) {
      const declarations = customElementsManifest.modules.flatMap((module) => module.declarations ?? []);
      for (const element of declarations.filter(({ tagName }) => tagName !== undefined)) {
        Object.assign(element, {
          cssProperties: described(TOKENS, element.tagName),
          cssParts: described(PARTS, element.tagName),
          slots: described(SLOTS, element.tagName),
          cssStates: described(STATES, element.tagName),
        });
      }
    },
  };
}

/** What `custom-elements-manifest analyze` reads: the public elements only. */
export default {
  globs: ['src/elements/aduan-*.ts', 'src/events.ts'],
  outdir: 'dist',
  litelement: true,
  dependencies: false,
  packagejson: false,
  plugins: [publicOnly()],
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

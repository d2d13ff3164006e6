/** What `custom-elements-manifest analyze` reads: the public elements only. */
export default {
  globs: ['src/elements/aduan-*.ts', 'src/events.ts'],
  outdir: 'dist',
  litelement: true,
  dependencies: false,
  packagejson: false,
};

/**
 * What knip goes out from: what is started by its name, by a page or by a tool. Everything else has to be imported by
 * somebody, and so has everything that is exported.
 */
export default {
  entry: [
    // The package, and the scripts a page takes.
    'src/{index,define,embed,embed.single}.ts',
    'src/{entries,register}/*.ts',
    'src/embed/{frame-edition,page/*.page}.ts',
    'src/frame/{frame,resize}.ts',
    'src/{doctor/{doctor,sealed/doctor-sealed},sending/send-waiting,worker/aduan-sw}.ts',
    'src/{sealed-form/{sealed-form,sealed-queue},sealed-answers/{sealed-answers,words/*}}.ts',
    // Programs that the build, the endpoint and its maintainers start.
    'src/build/custom-elements-manifest.config.mjs',
    'demo/docs/eleventy.config.mjs',
    'demo/server.ts',
    'src/conformance/cli.ts',
    'demo/starter/endpoint.mjs',
    'demo/endpoint/program/*.mjs',
    'demo/endpoint/settings/write-table.ts',
    'demo/endpoint/uploads/cleaning/process.ts',
    'test/check/{run,import-all,interface/read-public-api,typed/types-and-lint}.mjs',
    'test/check/sizes/read-page-sizes.ts',
    'test/check/*.config.mjs',
    'test/check/stylelint-guarded.mjs',
    'test/endpoint/search/measure.ts',
    'test/form-logic/danger-sentences/learn.ts',
    'test/runner/{node-reporter,preloaded/*}.mjs',
    'test/setup/make-empty-databases.ts',
    // Scripts that pages load by a tag.
    'demo/docs/assets/*.js',
    'demo/endpoint/desk/page/{desk,field/field-worker}.ts',
    'demo/endpoint/pages/scripts/*.js',
    'demo/hosts/wordpress/aduan/**/*.js',
    'demo/pages/*.js',
    'demo/pages/{builder/builder,states/{example,gallery,page},theming/theming}.js',
    'test/bench/{parts/photo-page,peers/*}.{ts,js}',
    'test/{feed/list/list-place.page,images/send-everything}.ts',
    // Tests, and what they start or compile as somebody else's.
    'test/**/*.test.{ts,mjs}',
    'test/web-test-runner.config.mjs',
    'test/runner/fixtures/*.fixture.{mjs,ts}',
    'test/journey/harness/endpoint.fixture.ts',
    'test/packaging/apps/*/main.{ts,tsx}',
    'test/packaging/typings/**/*.{ts,tsx,svelte,vue}',
    'demo/hosts/{angular,react,svelte,vue}/main.{ts,tsx}',
  ],
  ignoreIssues: {
    // Kysely calls `up` and `down` of each by their names.
    'demo/endpoint/database/migrations/**': ['exports'],
    // Pages import from them by the address at which they are served.
    'demo/endpoint/snippets/*.js': ['exports'],
    // `demo/docs/messages.mjs` imports from it in a text that it has compiled.
    'demo/docs/readers/indonesian.ts': ['exports'],
  },
  project: [
    'src/**/*.{ts,mjs}',
    'demo/**/*.{ts,tsx,mjs,js,svelte,vue}',
    'test/**/*.{ts,tsx,mjs,js,svelte,vue}',
  ],
};

import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import {
  leafletWithoutMarkup,
  withoutPatience,
  zodOfOurOwn,
  notices,
  BANNER,
  browser,
  compile,
  literals,
  minify,
  onwarn,
  output,
} from './common.mjs';

/** @returns config of a single file, by a name without a hash */
const script = (name, input, more, ...plugins) => ({
  onwarn,
  input: { [name]: input },
  output: { ...output, format: 'iife', entryFileNames: '[name].js', inlineDynamicImports: true, ...more },
  plugins,
});

/** `sealedFile`: sending lies apart from the cipher, because the form's page sends what waits without it. */
function sealedFile(id) {
  if (/\/src\/(images|contract\/files)\//.test(id)) return 'sealed-photos';
  const isOfSending =
    /\/src\/(outbox|sending|client|errors|stored-json|contract\/headers|contract\/routes)|\/node_modules\/(idb|zod)\/|\/sealed-(queue|service)\./;
  return isOfSending.test(id) ? 'sealed-sending' : undefined;
}
/**
 * `sealedPart` names the one file besides the entries: the page knows no other, and would not find it.
 * @throws Error for a file that `sealedFile` doesn't name, which Rollup makes of what both entries use
 */
function sealedPart({ name }) {
  if (name === 'sealed-photos') return 'sealed-photos.js';
  throw new Error(`${name} is shared by the files of sealed reports: sealedFile names none for it`);
}
/** Languages of pages that load their words by name. */
const LANGUAGES = ['id', 'en', 'jv', 'su', 'mui'];

/** Files that are loaded alone, by name. */
export const SCRIPTS = [
  script(
    'embed.single',
    'src/embed.single.ts',
    // `embed.single` runs all its modules at once; without this line its import in Node fails.
    { intro: "if (typeof document === 'undefined') return;" },
    withoutPatience(),
    zodOfOurOwn(),
    browser(),
    leafletWithoutMarkup(),
    literals(),
    compile(),
    minify(false, BANNER),
    notices(),
  ),
  // The optional service worker.
  script('aduan-sw', 'src/worker/aduan-sw.ts', {}, browser(), compile(), minify(false, BANNER), notices()),
  // The doctor, by a name without a hash, because it also comes by a script tag.
  script('doctor', 'src/doctor/doctor.ts', {}, browser(), compile(), minify(false)),
  // The doctor's part on keys for sealed reports.
  script(
    'doctor-sealed',
    'src/doctor/sealed/doctor-sealed.ts',
    { format: 'es' },
    browser(),
    compile(),
    minify(true),
  ),
  // Reads a sealed report by its code on the endpoint's own page, with the words of one language beside it.
  script(
    'sealed-answers',
    'src/sealed-answers/sealed-answers.ts',
    { format: 'es' },
    zodOfOurOwn(),
    browser(),
    compile(),
    minify(true),
    notices(),
  ),
  ...LANGUAGES.map((language) =>
    script(
      `sealed-answers.${language}`,
      `src/sealed-answers/words/answers-${language}.ts`,
      { format: 'es' },
      compile(),
      minify(true),
    ),
  ),
  // Mounts the iframe edition on a page whose libraries changed JavaScript itself.
  script('frame-edition', 'src/embed/frame-edition.ts', { format: 'es' }, browser(), compile(), minify(true)),
  // The iframe edition: its page's script, and the one for the page around it.
  script('frame', 'src/frame/frame.ts', {}, browser(), compile(), minify(false), framePage()),
  script('frame-resize', 'src/frame/resize.ts', {}, browser(), compile(), minify(false)),
  // The endpoint's page for sealed reports names each file with its hash, so none has one in its name.
  {
    onwarn,
    input: {
      'sealed-form': 'src/sealed-form/sealed-form.ts',
      'sealed-sending': 'src/sealed-form/sealed-queue.ts',
    },
    output: {
      ...output,
      format: 'es',
      entryFileNames: '[name].js',
      chunkFileNames: sealedPart,
      hoistTransitiveImports: false,
      onlyExplicitManualChunks: true,
      externalLiveBindings: false,
      freeze: false,
      manualChunks: sealedFile,
    },
    preserveEntrySignatures: 'allow-extension',
    plugins: [zodOfOurOwn(), browser(), compile(), minify(true), notices()],
  },
];

/**
 * `dist/frame.html`, with the endpoints of `FRAME_ENDPOINTS` (absolute, separated by commas or blanks) that it may use
 * beside its own origin's. Invalid URLs are never written into its policy.
 */
function framePage() {
  return {
    name: 'frame-page',
    writeBundle() {
      const endpoints = (process.env.FRAME_ENDPOINTS ?? '').split(/[\s,]+/).filter(Boolean);
      const wrong = endpoints.find((endpoint) => !/^https?:\/\/[\w.:/%~-]+$/.test(endpoint));
      if (wrong !== undefined) this.error(`FRAME_ENDPOINTS: ${wrong} is not an absolute http(s) address`);
      const page = readFileSync('src/frame/frame.html', 'utf8');
      writeFileSync(
        'dist/frame.html',
        page.replaceAll(/ ?{{endpoints}}/g, () => (endpoints.length > 0 ? ` ${endpoints.join(' ')}` : '')),
      );
      copyFileSync('src/frame/frame.css', 'dist/frame.css');
    },
  };
}

/**
 * Who may import whom in `test`: for each folder the folders beside it whose harnesses, fixtures and machinery its
 * files may use; its own always, and of `src` and `demo` whatever they prove. No file imports a test, so that each test
 * runs once, and none imports itself by way of others. `.` is what lies in `test` itself.
 *
 * @type {Record<string, readonly string[]>}
 */
export const TEST_FOLDERS = {
  '.': ['runner', 'setup'],
  // The machinery.
  check: ['endpoint', 'runner', 'setup'],
  runner: ['setup'],
  setup: ['endpoint'],
  // Rooms of `src`, from the ground up.
  contract: ['setup'],
  client: ['images', 'setup'],
  'form-logic': ['contract'],
  outbox: ['client', 'setup'],
  images: ['setup'],
  sealed: ['setup'],
  'sealed-form': ['sealed'],
  'sealed-answers': ['endpoint', 'sealed', 'setup'],
  map: [],
  sending: ['form-logic'],
  report: [],
  support: [],
  form: ['check', 'client', 'feed', 'form-logic', 'setup'],
  tracker: ['contract', 'outbox', 'setup'],
  feed: ['setup'],
  // Parts that every widget has are shown by all three.
  widget: ['feed', 'form', 'form-logic', 'setup', 'tracker'],
  register: [],
  embed: ['contract', 'setup', 'tracker'],
  frame: ['setup'],
  doctor: ['sealed'],
  worker: [],
  // Whole ways, and what they stand on.
  endpoint: ['form-logic', 'gateway', 'images', 'journey', 'sealed', 'setup'],
  desk: [],
  gateway: ['endpoint', 'setup'],
  journey: [
    'conformance',
    'contract',
    'endpoint',
    'gateway',
    'images',
    'open311',
    'sealed',
    'sealed-answers',
    'setup',
    'starter',
  ],
  conformance: ['endpoint', 'journey', 'starter'],
  open311: ['client', 'feed', 'form', 'journey', 'setup', 'tracker'],
  starter: ['endpoint', 'journey'],
  faults: ['endpoint', 'journey', 'setup'],
  hosts: ['contract', 'journey', 'packaging', 'setup'],
  packaging: ['check', 'endpoint', 'journey', 'setup', 'starter'],
  bench: ['endpoint', 'images', 'journey', 'setup'],
  visual: ['check', 'setup'],
  // Of the demo.
  docs: ['check', 'runner'],
  pages: ['setup'],
  town: [],
};

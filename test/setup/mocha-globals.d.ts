/**
 * The globals that @web/test-runner gives to component tests, as far as the tests use them. Tests run by Node import
 * theirs from `node:test`. Neither `only` nor `skip` is here, so that the compiler refuses them too.
 */
interface MochaContext {
  /** In milliseconds; 0 means none. */
  timeout(milliseconds: number): void;
}
type MochaBody = (this: MochaContext) => void | Promise<unknown>;

declare function describe(title: string, body: (this: MochaContext) => void): void;
declare function it(title: string, body: MochaBody): void;
declare function before(body: MochaBody): void;
declare function beforeEach(body: MochaBody): void;
declare function after(body: MochaBody): void;
declare function afterEach(body: MochaBody): void;

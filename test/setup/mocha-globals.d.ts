/** `describe` and `it` of the component tests, which @web/test-runner gives as globals. Tests run by Node import theirs. */
/// <reference types="mocha" />

/**
 * What a div passes on to its element, and an element to its frame. A list, because sanitizers let every `data-*` through:
 * copied blindly, `data-onclick` would turn into a handler that the sanitizer had just removed. In the order that packs smallest: it is in the stub.
 */
export const PASSED_ON =
  'endpoint tracking-id category assisted compact classification location lang view heading-level shared-device sync-url page-size ' +
  'institution loading practice debug protocol status';

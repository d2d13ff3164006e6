/**
 * What a div passes on to its element, and an element to its frame. A list, because sanitizers let every `data-*` through:
 * copied blindly, `data-onclick` would turn into a handler that the sanitizer had just removed.
 */
export const PASSED_ON =
  'endpoint lang protocol loading debug category institution classification location assisted shared-device practice ' +
  'tracking-id compact page-size status view sync-url';

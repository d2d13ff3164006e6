const ALL = ['form', 'tracker', 'feed'];

/**
 * Attributes of the widgets in the order they are written, and which widgets know them. A test compares the elements.
 */
export const WIDGETS_WITH = {
  endpoint: ALL,
  classification: ['form'],
  category: ['form', 'feed'],
  institution: ['form', 'feed'],
  location: ['form', 'feed'],
  assisted: ['form'],
  'shared-device': ['form'],
  practice: ['form'],
  'tracking-id': ['tracker'],
  status: ['feed'],
  view: ['feed'],
  'page-size': ['feed'],
  compact: ['tracker', 'feed'],
  'sync-url': ['feed'],
  'heading-level': ALL,
  lang: ALL,
  loading: ALL,
  protocol: ALL,
  jurisdiction: ALL,
  debug: ALL,
};

/** True after a reload, a crash, and when a discarded tab is looked at again: then whoever is here was here before. */
export const isReturn = (): boolean =>
  (performance.getEntriesByType('navigation')[0] as PerformanceNavigationTiming | undefined)?.type ===
    'reload' || Boolean((document as Document & { wasDiscarded?: boolean }).wasDiscarded);

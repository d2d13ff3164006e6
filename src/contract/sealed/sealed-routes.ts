/**
 * Paths of sealed reports, relative to the endpoint; `mine` of `routes.ts` answers them too. In a file of their own,
 * because no widget calls them.
 */
export const sealedRoutes = {
  create: 'complaints/sealed',
  followUp: (trackingId: string) => `complaints/${encodeURIComponent(trackingId)}/sealed`,
} as const;

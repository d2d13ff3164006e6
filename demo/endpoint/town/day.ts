import * as z from 'zod/mini';

/** `isDay`: the calendar has that day, unlike `2026-02-30`, and databases have its year. */
export const isDay = (text: string): boolean =>
  /^(19|20|21)\d\d-\d{2}-\d{2}$/.test(text) && new Date(`${text}T00:00:00Z`).toJSON()?.slice(0, 10) === text;

export const day = () => z.string().check(z.refine(isDay, 'write a day that there is, as 2026-12-31'));

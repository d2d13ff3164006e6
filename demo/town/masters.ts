import { CATEGORIES, categoryById } from './categories.js';
import { INSTITUTIONS, institutionById } from './institutions.js';
import { regionById, regionByCode, searchRegions } from './regions.js';
import { QUESTIONS } from './questions.js';
import { townOutline } from './outline.js';
import { TOWN_BOUNDS } from './seed.js';
import type { Masters } from '../endpoint/masters/masters.js';

/**
 * The demo's regency, looked up among all of Indonesia's villages. Most agencies write lists instead (README.md of the endpoint, "Your own
 * categories, institutions and places").
 */
const townMasters: Masters = {
  categories: () => CATEGORIES,
  institutions: () => INSTITUTIONS,
  category: categoryById,
  institution: institutionById,
  location: regionById,
  locations: ({ search, parentCode, limit }) => searchRegions({ search, parentCode, limit }),
  locationName({ name, parentCode }) {
    // Dozens of villages share a name; within a regency the sub-district tells them apart.
    const parent = parentCode === null ? undefined : regionByCode(parentCode);
    return parent === undefined || parent.level === 'province' ? name : `${name}, ${parent.name}`;
  },
  parentNames({ parentCode }) {
    const names: string[] = [];
    for (let code = parentCode; code !== null;) {
      const parent = regionByCode(code);
      if (parent !== undefined) names.push(parent.name);
      code = parent?.parentCode ?? null;
    }
    return names;
  },
  bounds: TOWN_BOUNDS,
  outline: townOutline,
  questions: () => QUESTIONS,
};

export default townMasters;

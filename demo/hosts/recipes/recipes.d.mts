type Told = { id: string; en: string };
type Step = Told & { code?: string | ((lang: 'id' | 'en') => string); language?: string };

export const RECIPES: { slug: string; name: string; tried: Told; steps: Step[]; notes?: Step; help?: Told }[];

import * as z from 'zod/mini';

/** What the table of variables says of one. */
export interface About {
  meaning: string;
  /** What holds where it isn't set, in words for the table. */
  unset: string;
  /** Its text is never shown, and may stand in a file that its `…_FILE` twin names. */
  isSecret: boolean;
}

const abouts = z.registry<About>();

interface Said {
  /** For the table, where the value alone says too little. */
  unset?: string;
  isSecret?: boolean;
}

/** A variable that has a value of its own where it isn't set. */
export function withDefault<Kind extends z.ZodMiniType>(
  kind: Kind,
  fallback: z.util.NoUndefined<z.output<Kind>>,
  meaning: string,
  { unset = `\`${String(fallback)}\``, isSecret = false }: Said = {},
) {
  const variable = z._default(kind, fallback);
  abouts.add(variable, { meaning, unset, isSecret });
  return variable;
}

/** A variable that may be missing, and is null then. */
export function orNull<Kind extends z.ZodMiniType>(
  kind: Kind,
  meaning: string,
  { unset = '–', isSecret = false }: Said = {},
) {
  const variable = z._default(z.nullable(kind), null);
  abouts.add(variable, { meaning, unset, isSecret });
  return variable;
}

export const orNullSecret = <Kind extends z.ZodMiniType>(kind: Kind, meaning: string) =>
  orNull(kind, meaning, { isSecret: true });

export function aboutOf(variable: z.ZodMiniType): About {
  return abouts.get(variable)!;
}

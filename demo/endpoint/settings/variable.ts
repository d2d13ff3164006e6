import * as z from 'zod/mini';

/** `About` is a variable's row in the table. */
export interface About {
  meaning: string;
  /** `unset` says in words what holds without a value. */
  unset: string;
  /** The value is never shown, and may come from the file that the `…_FILE` twin names. */
  isSecret: boolean;
}

const abouts = z.registry<About>();

interface Said {
  /** For the table, where the value alone says too little. */
  unset?: string;
  isSecret?: boolean;
}

/** `withDefault` is a variable with a default. */
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

/** `orNull` is a variable that is null while unset. */
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

/** What an attribute takes: free text, a flag that is there or not, or one of a few words. */
export type AttributeType = 'text' | 'flag' | readonly string[];

/** Attributes by property name: `sourceHref` is written `source-href` in HTML. */
export type AttributeTable = Readonly<Record<string, AttributeType>>;

/** The settings a table of attributes describes; each is undefined until the author speaks. */
export type SettingsOf<T extends AttributeTable> = {
  readonly [K in keyof T]?:
    | (T[K] extends 'text'
        ? string
        : T[K] extends 'flag'
          ? boolean
          : T[K] extends readonly (infer C)[]
            ? C
            : never)
    | undefined;
};

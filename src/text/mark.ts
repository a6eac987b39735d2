/** A footnote mark behind a name or a date: Guangdong*, 廣東¹, 2024 [a]. */
const MARK = /\s*(?:[*＊†‡§]+|[⁰¹²³⁴-⁹]+|\[[\da-z]{1,2}\])$/i;

/** A name without the footnote mark behind it, for whoever looks for it. */
export const withoutMark = (name: string): string => name.replace(MARK, '');

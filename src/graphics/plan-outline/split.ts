/** The signs that part keywords; a comma inside 1,000 and a dash inside 2025–27 part nothing. */
const BETWEEN_KEYWORDS =
  /[、，;；→⇒＞>｜|\n]|,(?!\d{3})|(?<!\d)[—–]+|[—–]+(?!\d)|\s[/／-]\s|(?<=\p{Script=Han})[/／](?=\p{Script=Han})/u;

const tidy = (items: readonly string[]): readonly string[] =>
  items.map((item) => item.trim()).filter(Boolean);

/** The keywords of a cell in their order: 核心引領—多點支撐, talent → money, 人才、資金. */
export const splitKeywords = (text: string): readonly string[] =>
  tidy(text.split(BETWEEN_KEYWORDS));

/** The measures of a cell: one to a line where it has lines, else parted by semicolons. */
export const splitItems = (text: string): readonly string[] =>
  tidy(text.split(/[\n\r]/.test(text.trim()) ? /[\n\r]+/ : /[;；]/));

import { readHighlight } from '../../data/highlight.ts';
import type { Language } from '../../locale/language.ts';
import type { Finding } from '../../problems/finding.ts';
import { toHalfWidth } from '../../text/half-width.ts';
import { parseUnit } from '../../text/unit.ts';

/** The rungs from the top. */
export interface RungOrder {
  readonly names: readonly string[];
  /** How many of them, from the top, are known to stand in this order; the others only appear in it. */
  readonly ranked: number;
}

/**
 * Which rung is above which: as the author says, or as their names do where these are amounts, such as
 * 萬億級 and 千億級. Of all others nothing is known. A name of the author's that no rung has is told
 * where it may be one that is left over.
 */
export function orderRungs(
  names: readonly string[],
  rungs: string | undefined,
  language: Language,
  problems: Finding[],
): RungOrder {
  const wrong: Finding[] = [];
  const named = names.map((label) => ({ label, group: '', id: label, number: 0 }));
  const said = [...readHighlight(rungs, named, wrong, 'rungs')].map(({ label }) => label);
  if (said.length < names.length) problems.push(...wrong);
  const ranked = said.length > 0 ? said : bySize(names, language);
  return { names: [...new Set([...ranked, ...names])], ranked: ranked.length };
}

interface Sized {
  readonly name: string;
  readonly size: number;
  readonly noun: string;
}

/** The names that are amounts of one kind, the largest first; none where two are the same. */
function bySize(names: readonly string[], language: Language): readonly string[] {
  const sized = names.map((name) => sizeOf(name, language)).filter(({ size }) => size > 0);
  const isAlike = new Set(sized.map(({ noun }) => noun)).size === 1;
  const isClear = new Set(sized.map(({ size }) => size)).size === sized.length;
  return isAlike && isClear && sized.length > 1
    ? sized.toSorted((a, b) => b.size - a.size).map(({ name }) => name)
    : [];
}

/** 千億級 is 10^11 of 級. As a float, since it is only compared; 0 for what is no amount. */
function sizeOf(name: string, language: Language): Sized {
  const text = toHalfWidth(name);
  const [lead, number, ten] = /^([\d.,]*)\s*([十百千]?)/.exec(text)!;
  const { magnitude, noun } = parseUnit(text.slice(lead.length), language);
  const times = Number(number!.replaceAll(',', '') || 1);
  const size = magnitude && times * 10 ** (magnitude + (ten ? '十百千'.indexOf(ten) + 1 : 0));
  return { name, size, noun };
}

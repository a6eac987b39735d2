import { inChinese, type ByLanguage } from './language.ts';

/** What a schematic of a core and its points says. Names and values arrive ready to print. */
export interface HubWords {
  readonly core: string;
  /** What a value is part of, where its column has no name of its own. */
  readonly whole: string;
  /** A direction by its step of the compass, sixteen to the circle: 北, 東北偏北. */
  direction(step: number): string;
  /** The core, with its value and what it does, each '' where it is not known. */
  theCore(name: string, value: string, text: string): string;
  /** How many points, and their names. */
  points(count: number, names: string): string;
  /** The same where there is no core that they are around. */
  places(count: number, names: string): string;
  /** Points beyond those that are named. */
  more(count: number): string;
  /** That it is no map. */
  readonly schematic: string;
  /** What directions are taken from, where it is not the core. */
  from(middle: string): string;
  /** The same where no direction is known at all. */
  readonly undirected: string;
  /** Whose direction is not known. */
  free(names: string): string;
}

/** Eight directions from north by east; those between stand beside the slanting one. */
function directions(
  names: readonly string[],
  between: (slanting: string, straight: string) => string,
): (step: number) => string {
  return (step) => {
    const whole = Math.round(step) % 16;
    const [before, after] = [names[whole >> 1]!, names[((whole + 1) >> 1) % 8]!];
    if (whole % 2 === 0) return before;
    return whole % 4 === 1 ? between(after, before) : between(before, after);
  };
}

const count = (points: number): string =>
  ['no', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine'][points] ??
  String(points);

const english: HubWords = {
  core: 'core',
  whole: 'total',
  direction: directions(
    ['north', 'north-east', 'east', 'south-east', 'south', 'south-west', 'west', 'north-west'],
    (slanting, straight) => `${straight}-${slanting}`,
  ),
  theCore: (name, value, text) =>
    `The core is ${name}${value && `, ${value}`}${text && `: ${text}`}.`,
  points: (points, names) =>
    `${count(points)} ${points === 1 ? 'point' : 'points'} around it: ${names}.`,
  places: (points, names) => `${count(points)} ${points === 1 ? 'point' : 'points'}: ${names}.`,
  more: (rest) => `${rest} more`,
  schematic: 'Schematic, not to scale; directions are approximate.',
  from: (middle) => `Directions are as seen from ${middle}.`,
  undirected: 'Schematic: positions show neither direction nor distance.',
  free: (names) => `Placed where there is room, with no direction given: ${names}.`,
};

const between = (slanting: string, straight: string): string => `${slanting}偏${straight}`;

const simplified: HubWords = {
  core: '核心',
  whole: '总数',
  direction: directions(['北', '东北', '东', '东南', '南', '西南', '西', '西北'], between),
  theCore: (name, value, text) => `核心是${name}${value && `，${value}`}${text && `：${text}`}。`,
  points: (points, names) => `周围有${points}个点：${names}。`,
  places: (points, names) => `共${points}个点：${names}。`,
  more: (rest) => `另有${rest}个`,
  schematic: '示意图，不按比例，只示大致方位。',
  from: (middle) => `方位以${middle}为准。`,
  undirected: '示意图，位置不代表方位和距离。',
  free: (names) => `未注明方位、随意摆放的有：${names}。`,
};

const hongKong: HubWords = {
  core: '核心',
  whole: '總數',
  direction: directions(['北', '東北', '東', '東南', '南', '西南', '西', '西北'], between),
  theCore: (name, value, text) => `核心是${name}${value && `，${value}`}${text && `：${text}`}。`,
  points: (points, names) => `周圍有${points}個點：${names}。`,
  places: (points, names) => `共${points}個點：${names}。`,
  more: (rest) => `另有${rest}個`,
  schematic: '示意圖，不按比例，只示大致方位。',
  from: (middle) => `方位以${middle}為準。`,
  undirected: '示意圖，位置不代表方位和距離。',
  free: (names) => `沒有註明方位、隨意擺放的有：${names}。`,
};

/** The words of the schematic in every language; a missing one does not compile. */
export const hubWords: ByLanguage<HubWords> = inChinese(english, simplified, hongKong);

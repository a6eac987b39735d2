import { inChinese, type ByLanguage } from './language.ts';

/** What a plan outline says of its data. Numbers arrive formatted, `isOne` where the number is 1. */
export interface PlanWords {
  /** How many measures a strand has. */
  measures(number: string): string;
  /** The same where another number is given than is written out. */
  written(given: string, number: string): string;
  /** How many of the tasks of a plan are spelled out. */
  spelled(number: string, tasks: string, isOne: boolean): string;
  /** More are spelled out than the plan is said to have. */
  over(number: string, tasks: string): string;
  /** The tasks of a plan of which none is counted. */
  tasks(tasks: string): string;
  /** All measures together. */
  inAll(number: string): string;
  /** What is said of all, and how many strands are not counted in it. */
  unknown(said: string, strands: number): string;
  /** Measures in one running text. */
  readonly uncounted: string;
  /** A number that is our own count. */
  readonly counted: string;
  /** What kind of graphic this is. */
  plan(strands: number): string;
  /** The strands with the most measures. */
  most(strands: readonly string[], number: string, isOne: boolean): string;
  strand(number: number): string;
}

const english: PlanWords = {
  measures: (number) => `${number} ${number === '1' ? 'task' : 'tasks'}`,
  written: (given, number) => `${given} given, ${number} written out`,
  spelled: (number, tasks, isOne) =>
    `${number} of ${tasks} tasks ${isOne ? 'is' : 'are'} spelled out`,
  over: (number, tasks) =>
    `${number} tasks are spelled out, more than the ${tasks} the plan is said to have`,
  tasks: (tasks) => `${tasks} tasks in all`,
  inAll: (number) => `${number} spelled out in all`,
  unknown: (said, strands) =>
    `${said}; ${strands} ${strands === 1 ? 'strand is' : 'strands are'} not counted`,
  uncounted: 'not counted',
  counted: 'our count',
  plan: (strands) => `A plan in ${strands} ${strands === 1 ? 'strand' : 'strands'}.`,
  most: (strands, number, isOne) =>
    `The most, ${number}${strands.length > 1 ? ' each, are' : isOne ? ', is' : ', are'} in ${strands.join(' and ')}.`,
  strand: (number) => `strand ${number}`,
};

/** What the scripts write each in its own way. */
interface ChineseWords {
  readonly item: string;
  readonly task: string;
  /** 文中列明: what the text names. */
  readonly named: string;
  readonly all: string;
  readonly given: string;
  readonly written: string;
  readonly over: string;
  readonly unknown: string;
  readonly uncounted: string;
  readonly counted: string;
  readonly plan: string;
  readonly strands: string;
  readonly most: string;
  readonly each: string;
  readonly strand: string;
}

function chinese(words: ChineseWords): PlanWords {
  const { item, task, named } = words;
  return {
    measures: (number) => number + item,
    written: (given, number) => `${words.given}${given}${item}，${words.written}${number}${item}`,
    spelled: (number, tasks) => `${tasks}${task}，${named}${number}${item}`,
    over: (number, tasks) => `${named}${number}${item}，${words.over}${tasks}${item}`,
    tasks: (tasks) => words.all + tasks + task,
    inAll: (number) => words.all + number + item,
    unknown: (said, strands) => `${said}；${strands}${words.unknown}`,
    uncounted: words.uncounted,
    counted: words.counted,
    plan: (strands) => `${words.plan}${strands}${words.strands}。`,
    most: (strands, number) =>
      `${words.most}${strands.join('和')}，${strands.length > 1 ? words.each : ''}${number}${item}。`,
    strand: (number) => `第${number}${words.strand}`,
  };
}

const simplified = chinese({
  item: '项',
  task: '项任务',
  named: '文中列明',
  all: '共',
  given: '称有',
  written: '列明',
  over: '多于计划所称的',
  unknown: '个方面未计入',
  uncounted: '未分项清点',
  counted: '自行清点',
  plan: '计划提纲，共',
  strands: '个方面',
  most: '最多的是',
  each: '各',
  strand: '个方面',
});

const hongKong = chinese({
  item: '項',
  task: '項任務',
  named: '文中列明',
  all: '共',
  given: '稱有',
  written: '列明',
  over: '多於計劃所稱的',
  unknown: '個方面未計入',
  uncounted: '未分項點算',
  counted: '自行點算',
  plan: '計劃綱要，共',
  strands: '個方面',
  most: '最多的是',
  each: '各',
  strand: '個方面',
});

const taiwan: Partial<PlanWords> = {
  uncounted: '未分項清點',
  counted: '自行清點',
  over: (number, tasks) => `文中列明${number}項，多於計畫所稱的${tasks}項`,
  plan: (strands) => `計畫綱要，共${strands}個方面。`,
};

export const planWords: ByLanguage<PlanWords> = inChinese(english, simplified, hongKong, taiwan);

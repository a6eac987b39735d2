import type { ByLanguage } from '../../locale/language.ts';

/** What the figures of the story and the parts made of them are called. */
export interface ProfileNames {
  /** Heads of the columns of its rows. */
  readonly figure: string;
  readonly value: string;
  readonly unit: string;
  /** Units as authors write them. */
  readonly percent: string;
  readonly people: string;
  readonly minutes: string;
  readonly jobs: string;
  /** The share: its head, whose share it is and of what, and how many people that is. */
  readonly shareHead: string;
  readonly watchers: string;
  readonly internetUsers: string;
  said(people: string): string;
  /** The bars: their head, what they measure, and what each of them is called. */
  readonly minutesHead: string;
  readonly minutesDeck: string;
  readonly halfYearBefore: string;
  readonly now: string;
  readonly shortVideo: string;
  /** The number. */
  readonly jobsHead: string;
  readonly jobsLabel: string;
}

const HONG_KONG: ProfileNames = {
  figure: '指標',
  value: '數值',
  unit: '單位',
  percent: '%',
  people: '億人',
  minutes: '分鐘',
  jobs: '萬個',
  shareHead: '多少人看',
  watchers: '微短劇用戶',
  internetUsers: '網民',
  said: (people) => people,
  minutesHead: '看多久',
  minutesDeck: '獨立應用程式用戶人均每日使用時長',
  halfYearBefore: '微短劇，2024年年中',
  now: '微短劇，2024年12月',
  shortVideo: '短視頻，2024年12月',
  jobsHead: '帶動多少就業',
  jobsLabel: '直接及間接就業機會，2024年',
};

/** Authored in each script. */
export const NAMES: ByLanguage<ProfileNames> = {
  en: {
    figure: 'Figure',
    value: 'Value',
    unit: 'Unit',
    percent: '%',
    people: '億',
    minutes: 'minutes',
    jobs: '萬個',
    shareHead: 'How many watch',
    watchers: 'Micro-drama users',
    internetUsers: 'internet users',
    said: (people) => `${people} people`,
    minutesHead: 'For how long',
    minutesDeck: 'Daily average per user of stand-alone apps',
    halfYearBefore: 'Micro-dramas, mid-\u20602024',
    now: 'Micro-dramas, Dec 2024',
    shortVideo: 'Short video, Dec 2024',
    jobsHead: 'Jobs they support',
    jobsLabel: 'jobs, direct and indirect, 2024',
  },
  'zh-Hans': {
    figure: '指标',
    value: '数值',
    unit: '单位',
    percent: '%',
    people: '亿人',
    minutes: '分钟',
    jobs: '万个',
    shareHead: '多少人看',
    watchers: '微短剧用户',
    internetUsers: '网民',
    said: (people) => people,
    minutesHead: '看多久',
    minutesDeck: '独立应用用户人均单日使用时长',
    halfYearBefore: '微短剧，2024年年中',
    now: '微短剧，2024年12月',
    shortVideo: '短视频，2024年12月',
    jobsHead: '带动多少就业',
    jobsLabel: '直接及间接就业机会，2024年',
  },
  'zh-HK': HONG_KONG,
  'zh-TW': { ...HONG_KONG, shortVideo: '短影音，2024年12月' },
};

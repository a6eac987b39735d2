import { inChinese, type ByLanguage } from './language.ts';

/** What a timeline of batches says of its data. Counts and dates arrive ready to print. */
export interface TimelineWords {
  /** How many batches from when to when, and what they come to. */
  span(batches: number, from: string, to: string, total: string): string;
  only(date: string, added: string): string;
  largest(date: string, added: string): string;
  revoked(count: string): string;
  added(count: string): string;
  revokedOf(count: string): string;
  total(count: string): string;
  /** What dots below the steps are, and their hollow centres where something was revoked. */
  dots(revoked: boolean): string;
}

/** On a day, in a month, a quarter or a year. */
const onDate = (date: string): string => `${/^\d{1,2} /.test(date) ? 'on' : 'in'} ${date}`;

const english: TimelineWords = {
  span: (batches, from, to, total) =>
    `From ${from} to ${to}, ${batches} batches add up to ${total}.`,
  only: (date, added) => `One batch, ${onDate(date)}: ${added}.`,
  largest: (date, added) => `The largest batch, ${added}, came ${onDate(date)}.`,
  revoked: (count) => `Over the same period ${count} were revoked.`,
  added: (count) => `${count} added`,
  revokedOf: (count) => `${count} revoked`,
  total: (count) => `total ${count}`,
  dots: (revoked) => `Dot area: added in each batch${revoked ? '; hollow: revoked' : ''}`,
};

const simplified: TimelineWords = {
  span: (batches, from, to, total) => `${from}至${to}共${batches}批，累计${total}。`,
  only: (date, added) => `只有${date}一批，为${added}。`,
  largest: (date, added) => `${date}一批最多，为${added}。`,
  revoked: (count) => `其间撤销${count}。`,
  added: (count) => `新增${count}`,
  revokedOf: (count) => `撤销${count}`,
  total: (count) => `累计${count}`,
  dots: (revoked) => `圆点面积为各批新增数目${revoked ? '，空心处为撤销数目' : ''}`,
};

const hongKong: TimelineWords = {
  span: (batches, from, to, total) => `${from}至${to}共${batches}批，累計${total}。`,
  only: (date, added) => `只有${date}一批，為${added}。`,
  largest: (date, added) => `${date}一批最多，為${added}。`,
  revoked: (count) => `其間撤銷${count}。`,
  added: (count) => `新增${count}`,
  revokedOf: (count) => `撤銷${count}`,
  total: (count) => `累計${count}`,
  dots: (revoked) => `圓點面積為各批新增數目${revoked ? '，空心處為撤銷數目' : ''}`,
};

export const timelineWords: ByLanguage<TimelineWords> = inChinese(english, simplified, hongKong);

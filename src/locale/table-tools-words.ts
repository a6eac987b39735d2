import { inChinese, type ByLanguage } from './language.ts';

/** What stands at the tools that a script adds to a table. */
export interface TableToolsWords {
  readonly search: string;
  readonly sort: string;
  readonly given: string;
  /** What a press on a head does. */
  sortBy(column: string, isDescending: boolean): string;
}

export const tableToolsWords: ByLanguage<TableToolsWords> = inChinese(
  {
    search: 'Search',
    sort: 'Sort',
    given: 'As given',
    sortBy: (column, isDescending) =>
      `${column}: sort ${isDescending ? 'descending' : 'ascending'}`,
  },
  {
    search: '搜索',
    sort: '排序',
    given: '原来的次序',
    sortBy: (column, isDescending) => `${column}：${isDescending ? '降序' : '升序'}排列`,
  },
  {
    search: '搜尋',
    sort: '排序',
    given: '原來的次序',
    sortBy: (column, isDescending) => `${column}：${isDescending ? '由大至小' : '由小至大'}排列`,
  },
);

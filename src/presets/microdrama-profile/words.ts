import { authored, type Sentence } from '../story.ts';

/** The words of the story, each with the figures it is true of. */
export const microdramaSentences: readonly Sentence[] = [
  {
    part: 'headline',
    text: authored(
      'Six in ten internet users watch micro-dramas',
      '六成网民看微短剧',
      '六成網民看微短劇',
    ),
    restsOn: { 'rate.value': '59.7' },
  },
  {
    part: 'deck',
    text: authored(
      '662 million users in China, 101 minutes a day, December 2024',
      '用户6.62亿、日均101分钟，2024年12月',
      '用戶6.62億、日均101分鐘，2024年12月',
    ),
    restsOn: { 'users.value': '6.62', 'minutes.value': '101' },
  },
  {
    part: 'source',
    text: authored(
      'China Netcasting Services Association report 2025; jobs as printed in Securities Times',
      '《中国网络视听发展研究报告（2025）》；就业数字据证券时报',
      '《中國網絡視聽發展研究報告（2025）》；就業數字據證券時報',
      '《中國網絡視聽發展研究報告（2025）》；就業數字據《證券時報》',
    ),
    restsOn: {
      'rate.value': '59.7',
      'users.value': '6.62',
      'half-year.value': '90',
      'minutes.value': '101',
      'short-video.value': '156',
      'jobs.value': '64.7',
    },
  },
  {
    part: 'note',
    text: authored(
      'The 101 minutes are the average for users of stand-alone micro-drama apps only, not for all 662 million.',
      '101分钟只是微短剧独立应用用户的平均，并非全部6.62亿人的平均。',
      '101分鐘只是微短劇獨立應用程式用戶的平均，並非全部6.62億人的平均。',
    ),
    restsOn: { 'minutes.value': '101', 'users.value': '6.62' },
  },
];

import { authored, type Sentence } from '../story.ts';

/** The words of the story, each with the figures it is true of. */
export const microdramaSentences: readonly Sentence[] = [
  {
    part: 'headline',
    text: authored(
      'Nearly six in ten internet users watch micro-dramas',
      '近六成网民看微短剧',
      '近六成網民看微短劇',
    ),
    restsOn: { 'rate.value': '59.7' },
  },
  {
    part: 'deck',
    text: authored(
      '662 million users in China; those of stand-alone apps average 101 minutes a day, December 2024',
      '用户6.62亿，其中独立应用用户日均使用101分钟，2024年12月',
      '用戶6.62億，其中獨立應用程式用戶日均使用101分鐘，2024年12月',
    ),
    restsOn: { 'users.value': '6.62', 'minutes.value': '101' },
  },
  {
    part: 'summary',
    text: authored(
      'Panel in three parts. In December 2024, 59.7% of internet users in China watched micro-dramas: 662 million people. Users of stand-alone micro-drama apps averaged 101 minutes a day, up from 90 half a year before; those of short-video apps averaged 156. Micro-dramas supported 647,000 jobs, direct and indirect, in 2024.',
      '组图，共三部分。2024年12月，59.7%的网民看微短剧，即6.62亿人。微短剧独立应用用户日均使用101分钟，半年前为90分钟；短视频应用用户为156分钟。2024年微短剧直接及间接带动64.7万个就业机会。',
      '組圖，共三部分。2024年12月，59.7%的網民看微短劇，即6.62億人。微短劇獨立應用程式用戶日均使用101分鐘，半年前為90分鐘；短視頻應用程式用戶為156分鐘。2024年微短劇直接及間接帶動64.7萬個就業機會。',
      '組圖，共三部分。2024年12月，59.7%的網民看微短劇，即6.62億人。微短劇獨立應用程式用戶日均使用101分鐘，半年前為90分鐘；短影音應用程式用戶為156分鐘。2024年微短劇直接及間接帶動64.7萬個就業機會。',
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
    part: 'source',
    text: authored(
      'China Netcasting Services Association report 2025; jobs as printed in Securities Times',
      '《中国网络视听发展研究报告（2025）》；就业数字据《证券时报》',
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

import { authored, type Sentence } from '../story.ts';

/** The words of the story, each with the figures it is true of. */
export const hkAstronautTimelineSentences: readonly Sentence[] = [
  {
    part: 'headline',
    text: authored(
      'Twenty-three years to Hong Kong’s own astronaut',
      '二十三年，等到“港产航天员”',
      '二十三年，等到「港產太空人」',
      '二十三年，等到香港自己的太空人',
    ),
    restsOn: { 'launch.years-since-visit': '23' },
  },
  {
    part: 'deck',
    text: authored(
      'From the Space Museum’s opening and Yang Liwei’s visit to Shenzhou‑23',
      '太空馆开幕、杨利伟访港，到神舟二十三号升空',
      '太空館開幕、楊利偉訪港，到神舟二十三號升空',
      '太空館開幕、楊利偉訪問香港，到神舟二十三號升空',
    ),
    restsOn: {
      'museum.date': '1980-10-08',
      'visit.date': '2003',
      'launch.date': '2026-05-24',
    },
  },
  {
    part: 'source',
    text: authored(
      'Column on a Hong Kong newspaper page, about 1 June 2026; dates checked against Wikipedia, the Qiannan government and news reports',
      '香港报纸专栏，约2026年6月1日；日期据维基百科、黔南州政府及新闻报道核对',
      '香港報章專欄，約2026年6月1日；日期據維基百科、黔南州政府及新聞報道核對',
      '香港報紙專欄，約2026年6月1日；日期依維基百科、黔南州政府及新聞報導核對',
    ),
    restsOn: {
      'museum.date': '1980-10-08',
      'visit.date': '2003',
      'telescope.date': '2016-09-25',
      'launch.date': '2026-05-24',
    },
  },
  {
    part: 'note',
    text: authored(
      'The column has the mission completed on 24 May 2026, which was the day of the launch. Lai Ka-ying was 21 in 2003 and so 43 or 44 at the launch (calculated). The column gives no years for Tianwen‑1, Chang’e‑6 and the Tiangong station, which carried equipment from Hong Kong universities; they are left out.',
      '2026年5月24日是升空之日，专栏写作当天“成功完成任务”。黎家盈2003年21岁，升空时四十三或四十四岁，按年份推算。天问一号、嫦娥六号与天宫空间站载有香港高校研制的设备，专栏没有写明年份，未予列出。',
      '2026年5月24日是升空之日，專欄寫作當天「成功完成任務」。黎家盈2003年21歲，升空時四十三或四十四歲，按年份推算。天問一號、嫦娥六號與天宮太空站載有本港大學研發的設備，專欄沒有寫明年份，未予列出。',
      '2026年5月24日是升空之日，專欄寫作當天「成功完成任務」。黎家盈2003年21歲，升空時四十三或四十四歲，按年份推算。天問一號、嫦娥六號與天宮太空站載有香港的大學研發的設備，專欄沒有寫明年份，未予列出。',
    ),
    restsOn: {
      'visit.age': '21',
      'visit.date': '2003',
      'launch.date': '2026-05-24',
      'launch.years-since-visit': '23',
    },
  },
];

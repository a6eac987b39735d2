import { battery } from '../../battery/battery.ts';

battery('pull-quote', {
  'words in another language between the tags, and all that can be said of them': {
    tag: 'pull-quote',
    attributes: {
      headline: '標題',
      speaker: 'Incomprehensibilities'.repeat(4),
      'speaker-role': '極長的身份'.repeat(12),
      'quote-lang': 'yue',
      original: '這是原話，說的是「別的」。',
      translated: 'ours',
      context: '測試用的場合',
      source: '來源',
      note: '備註',
    },
    children: `<blockquote>“A test ${'Incomprehensibilities'.repeat(4)} that wraps.”</blockquote>`,
  },
  'a long table without a speaker in its first row': {
    tag: 'pull-quote',
    lang: 'en',
    attributes: {
      source: 'x',
      data: JSON.stringify([
        ['name', 'quote', 'role'],
        ['', '測試用的長句子，一句接一句。'.repeat(40), 'Role'],
        ['B', 'Second.', ''],
      ]),
    },
    problems: ['missing-speaker', 'row-not-used'],
  },
});

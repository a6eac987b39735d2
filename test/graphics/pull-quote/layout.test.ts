/** What a quote is made of: its marks, its language, its size, and who said it. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readDataset } from '../../../src/data/dataset.ts';
import {
  gridOfQuote,
  layoutQuote,
  type PullQuoteSettings,
  type QuoteLayout,
} from '../../../src/graphics/pull-quote/layout.ts';
import { h } from '../../data/nodes.ts';
import { pullQuote } from '../../../src/graphics/pull-quote/kind.ts';

const layout = (
  quote: string,
  settings: PullQuoteSettings = {},
  page = 'zh-Hant-HK',
): QuoteLayout => {
  const grid = gridOfQuote(settings, [h('p', {}, quote)])!;
  const wishes = { ...pullQuote, needs: [], named: '', unit: '', language: 'en' as const };
  return layoutQuote(readDataset(grid, wishes), settings, page);
};

const saidOf = ({ quote: { open, text, close } }: QuoteLayout): string => open + text + close;

describe('the marks of a quote', () => {
  const CASES: readonly (readonly [said: string, page: string, lang: string, shown: string])[] = [
    ['未來充滿了可能。', 'zh-Hant-HK', '', '「未來充滿了可能。」'],
    ['未來充滿了可能。', 'zh-Hant-TW', '', '「未來充滿了可能。」'],
    ['未來沒有別的說法。', 'zh-Hans', '', '「未來沒有別的說法。」'],
    ['未来没有别的说法。', 'zh-Hant-HK', '', '“未来没有别的说法。”'],
    ['未来没有别的说法。', 'en', '', '“未来没有别的说法。”'],
    ['未來沒有別的說法。', 'en', '', '「未來沒有別的說法。」'],
    ['一切努力。', 'zh-Hant-HK', '', '「一切努力。」'],
    ['一切努力。', 'zh-Hans', '', '“一切努力。”'],
    ['一切努力。', 'zh-Hans', 'yue', '「一切努力。」'],
    ['一切努力。', 'en', 'zh-Hans', '“一切努力。”'],
    ['這樣說。', 'en', 'zh', '「這樣說。」'],
    ['「一切努力。」', 'en', '', '「一切努力。」'],
    ['“一切努力。”', 'zh-Hant-HK', '', '「一切努力。」'],
    ['A quote.', 'zh-Hant-HK', '', '“A quote.”'],
    ['"書要讀"，他說："再關門。"', 'zh-Hant-HK', '', '「書要讀」，他說：「再關門。」'],
    ['“書要讀，”他說，“再「關」門。”', 'zh-Hant-HK', '', '「書要讀，」他說，「再『關』門。」'],
    ['「书要读」，他说：「再关门。」', 'zh-Hans', '', '“书要读”，他说：“再关门。”'],
    ['"Read," she said, "or close."', 'en', '', '“Read,” she said, “or close.”'],
    ['A quote of 劉慈欣, and of more.', 'en', '', '“A quote of 劉慈欣, and of more.”'],
    ['これはテストです。', 'en', '', '「これはテストです。」'],
  ];

  for (const [said, page, quoteLang, shown] of CASES) {
    it(`of ${said} on a page in ${page}${quoteLang && `, said to be ${quoteLang}`} make ${shown}`, () => {
      assert.equal(saidOf(layout(said, quoteLang ? { quoteLang } : {}, page)), shown);
    });
  }
});

describe('the language of a quote', () => {
  const langOf = (said: string, quoteLang: string, page: string): string | null =>
    layout(said, quoteLang ? { quoteLang } : {}, page).quote.lang;

  it('is not said where it is the page’s own', () => {
    assert.equal(langOf('未來沒有別的說法。', '', 'zh-Hant-TW'), null);
    assert.equal(langOf('未來沒有別的說法。', 'zh-Hant', 'zh-Hant-TW'), null);
    assert.equal(langOf('A quote.', 'en', 'en-GB'), null);
    assert.equal(langOf('A quote.', '', 'zh-Hans'), null);
    assert.equal(langOf('A quote of 這樣, and of more.', '', 'en'), null);
  });

  it('is the one the author names, else what its characters tell', () => {
    assert.equal(langOf('一切努力。', 'yue', 'zh-Hant-HK'), 'yue');
    assert.equal(langOf('未來沒有別的說法。', '', 'zh-Hans'), 'zh-Hant');
    assert.equal(langOf('未来没有别的说法。', '', 'fr'), 'zh-Hans');
    assert.equal(langOf('Une phrase.', 'FR_fr', 'en'), 'fr-FR');
  });

  it('is left alone where what is named is none, and that is told', () => {
    const { quote, strange } = layout('Yes.', { quoteLang: 'Cantonese' }, 'en');
    assert.deepEqual([quote.lang, strange], [null, 'Cantonese']);
    assert.equal(layout('Yes.', { quoteLang: 'en' }, 'en').strange, '');
  });
});

describe('a translation', () => {
  const translated = layout(
    'The future we face.',
    { original: '「我們所面對的未來」', quoteLang: 'zh-Hant', translated: 'ours' },
    'en',
  );

  it('is in the page’s language, and its original in its own marks', () => {
    assert.equal(saidOf(translated), '“The future we face.”');
    assert.equal(translated.quote.lang, null);
    assert.deepEqual(translated.original, {
      open: '「',
      text: '我們所面對的未來',
      close: '」',
      form: 'corners',
      lang: 'zh-Hant',
    });
    assert.deepEqual([translated.isTranslated, translated.isOurs], [true, true]);
  });

  it('is none where the original is the quote itself', () => {
    const { original, isTranslated } = layout('Yes.', { original: 'Yes.' }, 'en');
    assert.deepEqual([original, isTranslated], [null, false]);
  });

  it('needs no original', () => {
    const { original, isTranslated, saidIn } = layout('Yes.', { translated: 'ours' }, 'en');
    assert.deepEqual([original, isTranslated, saidIn], [null, true, null]);
  });
});

describe('the size of a quote', () => {
  it('steps down with its length, in Han and Latin alike', () => {
    const han = [5, 40, 100, 300, 2000].map((count) => layout('字'.repeat(count)).size);
    assert.deepEqual(han, ['shortest', 'short', 'medium', 'long', 'longest']);
    const latin = [10, 80, 200, 600, 2000].map((count) => layout('a'.repeat(count)).size);
    assert.deepEqual(latin, han);
  });
});

describe('the row of a quote', () => {
  it('comes from the attribute before the words between the tags', () => {
    const said = [h('p', {}, 'b')];
    assert.equal(gridOfQuote({ quote: 'a' }, said)!.rows[0]!.cells[1], 'a');
    assert.equal(gridOfQuote({}, said)!.rows[0]!.cells[1], 'b');
    assert.equal(gridOfQuote({ speaker: 'x' }, []), null);
  });

  it('is filled up by attributes where it says nothing', () => {
    const { speaker, role, context, initials } = layout('甲', {
      speaker: '劉慈欣',
      speakerRole: '作家',
      context: '大會',
    });
    assert.deepEqual([speaker, role, context, initials], ['劉慈欣', '作家', '大會', '劉']);
  });
});

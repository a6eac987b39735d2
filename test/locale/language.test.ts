import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { inChinese, readLocale } from '../../src/locale/language.ts';

describe('readLocale', () => {
  it('tells the four catalogues by tag', () => {
    const cases: Readonly<Record<string, readonly string[]>> = {
      'zh-HK': [
        'zh-HK',
        'zh_HK',
        'zh-hk',
        'zh-MO',
        'zh-Hant',
        'zh-Hant-HK',
        'zh-Hant-MO',
        'cmn-Hant',
        'yue',
        'yue-HK',
        'zh-yue',
        'yue-Hant',
      ],
      'zh-TW': ['zh-TW', 'zh_TW', 'zh-Hant-TW', 'ZH-HANT-tw', 'cmn-TW'],
      'zh-Hans': [
        'zh',
        'zh-CN',
        'zh-Hans',
        'zh-SG',
        'zh-MY',
        'cmn',
        'zh-Hans-HK',
        'zh-Hans-TW',
        'yue-Hans',
      ],
      en: [
        'en',
        'en-GB',
        'en_US',
        '',
        '  ',
        'fr',
        'ja',
        'ar',
        'nonsense tag',
        '中文',
        'zh-',
        'zh--HK',
        'x'.repeat(500),
      ],
    };
    for (const [language, tags] of Object.entries(cases)) {
      for (const tag of tags) assert.equal(readLocale(tag).language, language, tag);
    }
  });

  it('keeps the author’s tag in its usual spelling and never widens it', () => {
    assert.equal(readLocale('zh_hk').tag, 'zh-HK');
    assert.equal(readLocale('ZH-hant-hk').tag, 'zh-Hant-HK');
    assert.equal(readLocale('en-gb').tag, 'en-GB');
    assert.equal(readLocale('').tag, 'en');
    assert.equal(readLocale('<script>').tag, 'en');
  });

  it('says when our words are in another language than the author’s', () => {
    assert.equal(readLocale('fr').ownLang, 'en');
    assert.equal(readLocale('fr').tag, 'fr');
    assert.equal(readLocale('zh-HK').ownLang, null);
    assert.equal(readLocale('').ownLang, null);
  });
});

describe('inChinese', () => {
  it('gives Taiwan what Hong Kong says, but for what it says differently', () => {
    const words = inChinese(
      { a: 'a', b: 'b' },
      { a: '甲', b: '乙' },
      { a: '甲', b: '乙' },
      { b: '丙' },
    );
    assert.deepEqual(words['zh-TW'], { a: '甲', b: '丙' });
    assert.deepEqual(words['zh-HK'], { a: '甲', b: '乙' });
  });
});

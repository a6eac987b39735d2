import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { hubWords } from '../../../src/locale/hub-words.ts';
import { render, summaryOf } from '../bad-input.ts';

const DATA = JSON.stringify([
  ['名稱', '方位', '說明', '數值', '總數', '備註'],
  ['甲區', '', '研發。', '逾200家', '632家', ''],
  ['乙區', '東北偏北', '影視', 'target 30家', '', '試點'],
  ['丙區', '', '文旅', '未公布', '', ''],
]);

const texts = (name: string, lang: string): readonly string[] =>
  [
    ...render('hub-map', DATA, lang).html.matchAll(
      new RegExp(`class="${name}[^"]*"[^>]*>\\s*([^<]*?)\\s*<`, 'g'),
    ),
  ].map(([, text]) => text!);

describe('what a hub map says', () => {
  it('is the core with its value and role, how many points, and where they lie', () => {
    assert.equal(
      summaryOf(render('hub-map', DATA, 'zh-Hant-HK')),
      '核心是甲區，逾200家：研發。周圍有2個點：乙區（東北偏北）、丙區。',
    );
    assert.equal(
      summaryOf(render('hub-map', DATA, 'zh-Hans')),
      '核心是甲區，逾200家：研發。周围有2个点：乙區（东北偏北）、丙區。',
    );
    assert.equal(
      summaryOf(render('hub-map', DATA.replaceAll('家', ''), 'en')),
      'The core is 甲區, over 200: 研發. Two points around it: 乙區 (north-north-east), 丙區.',
    );
  });

  it('names no more than twelve points', () => {
    const many = Array.from({ length: 30 }, (_, index) => `第${index}: 點`).join('; ');
    assert.match(
      summaryOf(render('hub-map', many, 'zh-Hans')),
      /周围有29个点：.*第12、另有17个。$/,
    );
    assert.match(summaryOf(render('hub-map', many, 'en')), /29 points around it: .*, 17 more\.$/);
  });

  it('says values with their words, how sure they are, and why they are missing', () => {
    assert.deepEqual(texts('value', 'zh-Hant-HK'), ['逾200家', '30家（目標）', '未公布']);
    assert.deepEqual(texts('whole', 'zh-Hant-HK').slice(0, 1), ['（總數632家）']);
    assert.deepEqual(texts('whole', 'en').slice(0, 1), ['(總數: 632)']);
    assert.deepEqual(texts('way', 'en'), ['north-north-east']);
    assert.deepEqual(texts('aside', 'en'), ['試點']);
  });

  it('has a name for each step of the compass, none twice', () => {
    for (const { direction } of Object.values(hubWords)) {
      const names = Array.from({ length: 16 }, (_, step) => direction(step));
      assert.equal(new Set(names).size, 16, names.join());
    }
    assert.deepEqual([1, 3, 5, 15].map(hubWords['zh-HK'].direction), [
      '東北偏北',
      '東北偏東',
      '東南偏東',
      '西北偏北',
    ]);
    assert.equal(hubWords.en.direction(15), 'north-north-west');
  });
});

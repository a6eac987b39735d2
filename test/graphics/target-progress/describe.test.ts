import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { codesOf, render, summaryOf } from '../bad-input.ts';

type Settings = Readonly<Record<string, string | boolean>>;

const LANGUAGES = ['zh-Hant-HK', 'zh-Hans', 'en'] as const;

const say = (data: string, lang: string, more: Settings = {}): string =>
  summaryOf(render('target-progress', data, lang, more));

const three = (data: string, more: Settings = {}): readonly string[] =>
  LANGUAGES.map((lang) => say(data, lang, more));

/** A page without its marks and what is for listeners only. */
const shown = (data: string, lang: string, more: Settings = {}): string =>
  render('target-progress', data, lang, more)
    .html.replaceAll(/<ul class="unseen"[\s\S]*?<\/ul>\s*<\/li>\s*<\/ul>/g, '')
    .replaceAll(/<p id="summary"[\s\S]*?<\/p>/g, '')
    .replaceAll(/<(?:b|bdi|span)\b[^>]*>|<\/(?:b|bdi|span)\s*>/g, '')
    .replaceAll(/\s+/g, ' ');

const SCIFI = '2020: 187億元; 2023: 373.8億元; 2024: 480.2億元; 2027: target 1000億元';

describe('what a way to a target says', () => {
  it('is where it stands, the share, and the rates, each called calculated', () =>
    assert.deepEqual(three(SCIFI), [
      '2024年為480.2億元；2027年目標：1000億元，已達48.0%（推算）。2024年至2027年，每年須增長27.7%（推算）。2020年至2024年，年均增長26.6%（推算）。',
      '2024年为480.2亿元；2027年目标：1000亿元，已达48.0%（推算）。2024年至2027年，每年须增长27.7%（推算）。2020年至2024年，年均增长26.6%（推算）。',
      'The latest value is 48.02 billion yuan in 2024; target for 2027: 100 billion yuan, 48.0% reached (calculated). Needs growth of 27.7% a year from 2024 to 2027 (calculated). Grew by 26.6% a year from 2020 to 2024 (calculated).',
    ]));

  it('is said in Taiwan as there', () =>
    assert.match(say(SCIFI, 'zh-Hant-TW'), /每年須成長27\.7%.*年均成長26\.6%/));

  it('is without rates where the author wants none, in the picture too', () => {
    const plain =
      'The latest value is 48.02 billion yuan in 2024; target for 2027: 100 billion yuan, 48.0% reached (calculated).';
    assert.equal(say(SCIFI, 'en', { 'no-rate': true }), plain);
    assert.match(shown(SCIFI, 'en'), /27\.7%/);
    assert.doesNotMatch(shown(SCIFI, 'en', { 'no-rate': true }), /27\.7%|26\.6%|a year/);
  });

  it('has a note of its story that speaks of rates only where they are said', () => {
    const story = (more: Settings) => render('beijing-scifi-target', '', 'en', more);
    const note = ({ html }: ReturnType<typeof story>): string =>
      /(?:The share[^<]*)calculated here/.exec(html)?.[0] ?? '';
    assert.equal(note(story({})), 'The share and the rates are calculated here');
    assert.equal(note(story({ 'no-rate': true })), 'The share is calculated here');
    assert.deepEqual(codesOf(story({ 'no-rate': true })), []);
  });

  it('keeps what is only about so much so, and names an item', () =>
    assert.deepEqual(three('AI: 約4500億; AI: target 1萬億'), [
      'AI為約4500億；目標：10,000億，已達約45%（推算）。',
      'AI为约4500亿；目标：10,000亿，已达约45%（推算）。',
      'AI: about 0.45 trillion; target: 1 trillion, about 45% reached (calculated).',
    ]));

  it('is the share of the way where a target is to come down to', () =>
    assert.deepEqual(three('2015: 120; 2024: prelim 90; 2030: target 60'), [
      '2024年為90（初步數字）；2030年目標：60，由2015年的120起計已完成50.0%（推算）。2024年至2030年，每年須減少6.5%（推算）。2015年至2024年，年均減少3.1%（推算）。',
      '2024年为90（初步数字）；2030年目标：60，从2015年的120算起已完成50.0%（推算）。2024年至2030年，每年须下降6.5%（推算）。2015年至2024年，年均下降3.1%（推算）。',
      'The latest value is 90 (preliminary) in 2024; target for 2030: 60, 50.0% of the way from 120 in 2015 (calculated). Needs a cut of 6.5% a year from 2024 to 2030 (calculated). Fell by 3.1% a year from 2015 to 2024 (calculated).',
    ]));

  it('is how far off it is where no share is defined, and points for per cent', () => {
    assert.deepEqual(three('2024: −2; 2027: target −1'), [
      '2024年為−2；2027年目標：−1，較目標低1（推算）。',
      '2024年为−2；2027年目标：−1，比目标低1（推算）。',
      'The latest value is −2 in 2024; target for 2027: −1, 1 below it (calculated).',
    ]);
    assert.deepEqual(three('2024-06: 16%; 2030: target 20%', { 'no-rate': true }), [
      '2024年6月為16%；2030年目標：20%，較目標低4個百分點（推算）。',
      '2024年6月为16%；2030年目标：20%，比目标低4个百分点（推算）。',
      'The latest value is 16% in June 2024; target for 2030: 20%, 4 percentage points below it (calculated).',
    ]);
  });

  it('says that a target is met, passed or due', () => {
    const last = (data: string, more: Settings = {}): readonly string[] =>
      three(data, more).map((text) => text.split(/，|, /).at(-1)!);
    assert.deepEqual(last('2024: 100; 2027: target 100'), ['已達標。', '已达标。', 'target met.']);
    assert.deepEqual(last('2024: 120; 2027: target 100', { goal: 'rise' }), [
      '已超額達標。',
      '已超额达标。',
      'target more than met.',
    ]);
    assert.deepEqual(last('2024: 90; 2024: target 100'), [
      '期限已到。',
      '期限已到。',
      'target date has come.',
    ]);
    assert.deepEqual(last('2024: 90; 2023: target 100'), [
      '期限已過。',
      '期限已过。',
      'target date has passed.',
    ]);
  });

  it('says how far a value is beyond a target that may be to rise or to fall to', () => {
    assert.deepEqual(three('2024: 5%; 2026: target 3%'), [
      '2024年為5%；2026年目標：3%，較目標高2個百分點（推算）。',
      '2024年为5%；2026年目标：3%，比目标高2个百分点（推算）。',
      'The latest value is 5% in 2024; target for 2026: 3%, 2 percentage points above it (calculated).',
    ]);
    assert.match(say('2024: 逾5; 2026: target 3', 'en'), /over 2 above it/);
    const { state } = render('target-progress', '2024: 5%; 2026: target 3%', 'en');
    assert.equal(state, 'drawn', 'readers are told nothing');
  });

  it('says the value at the date of a target where there is a later one', () => {
    const plain = { 'no-rate': true };
    assert.deepEqual(three('2015: 50; 2020: prelim 90; 2024: 110; 2020: target 100', plain), [
      '2024年為110；2020年目標：100，2020年為90（初步數字），已達90.0%（推算），期限已過。',
      '2024年为110；2020年目标：100，2020年为90（初步数字），已达90.0%（推算），期限已过。',
      'The latest value is 110 in 2024; target for 2020: 100, stood at 90 (preliminary) in 2020, 90.0% reached (calculated), target date has passed.',
    ]);
    assert.match(
      shown('2015: 50; 2020: 90; 2024: 110; 2020: target 100', 'en'),
      /stood at 90 in 2020, 90\.0% reached, target date has passed/,
    );
  });

  it('calls what is too small to print less than that', () => {
    const [hongKong, simplified, english] = three('2024: 9996; 2030: target 10000');
    assert.match(hongKong!, /已達近100%.*每年須增長不足0\.1%/);
    assert.match(simplified!, /已达近100%.*每年须增长不足0\.1%/);
    assert.match(english!, /nearly 100% reached.*growth of less than 0\.1% a year/);
    assert.match(say('2024: 3; 2030: target 10000', 'en'), /less than 0\.1% reached/);
    assert.match(
      say('2024: 5.0%; 2044: target 5.1%', 'en'),
      /less than 0\.1 percentage points a year/,
    );
  });

  it('is the whole change where less than a year is left, and that nothing has moved', () => {
    assert.match(
      say('2024-06: 100; 2024-12: target 108', 'en'),
      /Needs growth of 8\.0% by December 2024/,
    );
    assert.match(
      say('2024-06: 100; 2024-12: target 108', 'zh-Hant-HK'),
      /至2024年12月，尚須增長8\.0%/,
    );
    assert.match(
      say('2020: 5; 2024: 5; 2030: target 9', 'en'),
      /Stayed the same from 2020 to 2024/,
    );
    assert.match(say('2020: 5; 2024: 5; 2030: target 9', 'zh-Hans'), /2020年至2024年，持平/);
  });

  it('says what is missing: the value, or the target', () => {
    assert.deepEqual(three('2024: —; 2027: target 5'), [
      '沒有數據；2027年目標：5。',
      '无数据；2027年目标：5。',
      'No data; target for 2027: 5.',
    ]);
    assert.deepEqual(three('甲: 5'), [
      '甲為5；沒有列出目標。',
      '甲为5；未列目标。',
      '甲: 5; no target given.',
    ]);
  });

  it('is the first two of several items, how many there are, and how many are there', () =>
    assert.deepEqual(
      three('甲: 5; 甲: target 4; 乙: 3; 乙: target 6; 丙: 1; 丙: target 1', { goal: 'rise' }),
      [
        '甲為5；目標：4，已達125.0%（推算），已超額達標。乙為3；目標：6，已達50.0%（推算）。目標進度圖，共3項，2項已達標。',
        '甲为5；目标：4，已达125.0%（推算），已超额达标。乙为3；目标：6，已达50.0%（推算）。目标进度图，共3项，2项已达标。',
        '甲: 5; target: 4, 125.0% reached (calculated), target more than met. 乙: 3; target: 6, 50.0% reached (calculated). Progress chart with 3 items, 2 of which have reached a target.',
      ],
    ));

  it('lists every value and target of an item under its sentence', () => {
    const { html } = render('target-progress', `${SCIFI}; 2030: target 2000億元`, 'en');
    const [list] = /<ul class="unseen"[\s\S]*?<\/ul>/.exec(html)!;
    const heard = [...list.matchAll(/<(?:li|span)>([^<]+)/g)]
      .map(([, text]) => text!.trim())
      .filter(Boolean);
    assert.deepEqual(heard.slice(1), [
      '2020, 18.7 billion yuan',
      '2023, 37.38 billion yuan',
      '2024, 48.02 billion yuan',
      '2027, 100 billion yuan (target)',
      '2030, 200 billion yuan (target)',
    ]);
    assert.match(
      heard[0]!,
      /target for 2027: .*48\.0% reached.*; target for 2030: .*24\.0% reached/,
    );
  });
});

describe('what a way to a target shows', () => {
  it('is each target in words at its ring, and what is calculated over a dashed line', () => {
    const { html } = render('target-progress', SCIFI, 'en');
    assert.deepEqual(
      [...html.matchAll(/<b class="ours">([^<]*)/g)].map(([, text]) => text),
      ['48.0%', '27.7%', '26.6%', '%'],
    );
    assert.match(shown(SCIFI, 'en'), /Target for 2027 100 billion yuan, 48\.0% reached/);
  });

  it('has a key for dashes only where there are any', () => {
    const key = (data: string): readonly string[] =>
      [...shown(data, 'en').matchAll(/class="plot-key[\s\S]*?<\/(?:ul|p)>/g)].map(([text]) =>
        text.replaceAll(/<[^>]*>|class="[^"]*"|aria-hidden="true"|>/g, '').trim(),
      );
    assert.match(
      key(SCIFI).join(),
      /path needed at an even rate\s+no figures in between,.*calculated/,
    );
    assert.match(key(`${SCIFI}; 2025: forecast 500億元`).join(), /forecast/);
    assert.doesNotMatch(key(`${SCIFI}; 2025: forecast 500億元`).join(), /target[^ ]/);
    assert.deepEqual(key('甲: 5'), []);
  });

  it('ends the words of the last value where its bar ends, also in the middle of the track', () => {
    for (const [value, rest] of [
      [480, '52%'],
      [100, '90%'],
    ] as const)
      assert.match(
        shown(`2024: ${value}; 2027: target 1000`, 'en'),
        new RegExp(`class="tag before"> 2024 ${value}<svg class="lead" width="${rest}">`),
      );
  });

  it('says in place that there is no target or no value', () => {
    assert.match(shown('甲: 5', 'en'), /No target given/);
    assert.match(shown('2027: target 5', 'en'), /class="tag"> no data/);
  });
});

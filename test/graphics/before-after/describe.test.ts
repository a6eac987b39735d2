import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { BAD_INPUT, codesOf, render, summaryOf } from '../bad-input.ts';

type More = Readonly<Record<string, string | boolean>>;

const say = (data: string, lang: string, more: More = {}): string =>
  summaryOf(render('before-after', data, lang, more));

const three = (data: string, more: More = {}): readonly string[] =>
  ['zh-Hant-HK', 'zh-Hans', 'en'].map((lang) => say(data, lang, more));

const table = (...rows: readonly (readonly string[])[]): string => JSON.stringify(rows);

const RISE = '甲 | 2021: 441; 甲 | 2023: 632';

describe('what a before-and-after graphic says', () => {
  it('is what one item did, with both dates', () => {
    assert.deepEqual(three(RISE, { unit: '個' }), [
      '甲由2021年的441個升至2023年的632個，升幅43.3%（推算）。前後對比圖，共1項，單位：個。',
      '甲由2021年的441个升至2023年的632个，升幅43.3%（推算）。前后对比图，共1项，单位：个。'.replaceAll(
        '个',
        '個',
      ),
      '甲 rose from 441 in 2021 to 632 in 2023, up 43.3% (calculated). Before-and-after chart with 1 item.',
    ]);
  });

  it('is who rose and fell most, in one sentence', () => {
    const data =
      '甲 | 2021: 4; 甲 | 2023: 5; 乙 | 2021: 4; 乙 | 2023: 6; 丙 | 2021: 4; 丙 | 2023: 3';
    assert.deepEqual(three(data), [
      '升幅最大為乙，由2021年的4升至2023年的6，升幅50.0%（推算）；丙由2021年的4跌至2023年的3，跌幅25.0%（推算）。前後對比圖，共3項。',
      '升幅最大的是乙，由2021年的4升至2023年的6，升幅50.0%（推算）；丙由2021年的4降至2023年的3，降幅25.0%（推算）。前后对比图，共3项。',
      '乙 rose most, from 4 in 2021 to 6 in 2023, up 50.0% (calculated); 丙 fell from 4 in 2021 to 3 in 2023, down 25.0% (calculated). Before-and-after chart with 3 items.',
    ]);
  });

  it('calls none the largest of equal ones, or of those that cannot be ranked', () => {
    for (const data of [
      '甲 | 2021: 4; 甲 | 2023: 6; 乙 | 2021: 2; 乙 | 2023: 3',
      '甲 | 2021: 4; 甲 | 2023: 6; 乙 | 2021: 2; 乙 | 2023: 約9',
      '甲 | 2021: 0人; 甲 | 2023: 6人; 乙 | 2021: 2家; 乙 | 2023: 3家',
    ]) {
      assert.match(say(data, 'zh-Hant'), /^甲由2021年/, data);
    }
    assert.match(
      say('甲: 5 (from 3); 乙: 9 (from 3)', 'zh-Hant'),
      /^升幅最大為乙，由3升至9，升幅200\.0%（推算）。/,
    );
  });

  it('ranks only what is in one unit between the same two times, and else says what is lit or first', () => {
    const UNLIKE = [
      '甲 | 2021: 4; 甲 | 2023: 5; 乙 | 2021: 4; 乙 | 2022: 9',
      '甲 | 2021: 4家; 甲 | 2023: 5家; 乙 | 2021: 4款; 乙 | 2023: 9款',
      '甲 | 2021: 4; 甲 | 2023: 5; 乙 | 2021: 4; 乙 | 2023: 9; 丙: 7 (+90%)',
      table(
        ['item', 'date', 'value', 'break'],
        ['甲', '2021', '4', ''],
        ['甲', '2023', '5', ''],
        ['乙', '2021', '4', ''],
        ['乙', '2023', '9', ''],
        ['丙', '2021', '4'],
        ['丙', '2023', '44', '新口徑'],
      ),
      '甲 | 2021: 4; 甲 | 2023: 5; 乙 | 2021: 4; 乙 | 2023: 9; 丙 | 2021: 1; 丙 | 2021: 8; 丙 | 2023: 9',
    ];
    for (const data of UNLIKE) {
      assert.match(say(data, 'en'), /^甲 rose from 4 in 2021 to 5 in 2023, up 25\.0% \(calc/, data);
      assert.match(say(data, 'en', { highlight: '乙' }), /^乙 rose from 4 in 2021 to 9 in/, data);
      assert.doesNotMatch(say(data, 'zh-Hant') + say(data, 'zh-Hans'), /最大/, data);
    }
  });

  it('says how sure the figures and the change between them are', () => {
    assert.deepEqual(
      three('甲 | 2021: 5; 甲 | 2024: prelim 8').map((text) => text.split(/[。.] ?[前B]/)[0]),
      [
        '甲由2021年的5升至2024年的8（初步數字），升幅60.0%（推算）',
        '甲由2021年的5升至2024年的8（初步数字），升幅60.0%（推算）',
        '甲 rose from 5 in 2021 to 8 (preliminary) in 2024, up 60.0% (calculated)',
      ],
    );
    assert.match(say('甲 | 2021: prelim 5; 甲 | 2024: 5', 'en'), /at 5 \(preliminary\)\./);
    assert.match(say('甲: 5 (from 4, nearly +25%)', 'en'), /up nearly 25%\./);
    assert.match(say('甲 | 2027: target 5', 'en'), /^Only 甲 \(2027\) has a value: 5 \(target\)\./);
  });

  it('says the change that a source gives beside a value that stands alone', () => {
    assert.match(say('甲: 5 (+10.7%)', 'zh-Hant'), /^只有甲有數據，為5，增長10\.7%。/);
    assert.match(
      say('甲: 5 (+10.7%); 乙: 4 (-3%)', 'en', { highlight: '乙' }),
      /^乙: 4, down 3%\./,
    );
  });

  it('says of percentages how many points they moved', () => {
    assert.match(
      say('甲 | 2021: 5%; 甲 | 2023: 8%', 'en'),
      /up 3 percentage points \(calculated\)\./,
    );
  });

  it('has a percentage from an earlier figure without dates, and none where the author wants none', () => {
    assert.deepEqual(three('甲: 5 (from 4)'), [
      '甲由4升至5，升幅25.0%（推算）。前後對比圖，共1項。',
      '甲由4升至5，升幅25.0%（推算）。前后对比图，共1项。',
      '甲 rose from 4 to 5, up 25.0% (calculated). Before-and-after chart with 1 item.',
    ]);
    assert.doesNotMatch(say(RISE, 'en', { 'no-changes': true }), /%/);
    assert.match(
      say('甲 | end-2021: 5; 甲 | end-2023: 4', 'en'),
      /from 5 at end-2021 to 4 at end-2023/,
    );
  });

  it('says who stayed the same', () => {
    assert.deepEqual(
      three('甲 | 2021: 4; 甲 | 2023: 4.0').map((text) =>
        text.replace(/(?<=[。.]) ?(?:前|B).*/, ''),
      ),
      [
        '甲2021年與2023年持平，為4.0。',
        '甲2021年与2023年持平，为4.0。',
        '甲 was the same for 2021 and 2023, at 4.0.',
      ],
    );
  });

  it('says whose figures do not compare', () => {
    const data = table(
      ['item', 'date', 'value', 'break'],
      ['甲', '2025', '221', ''],
      ['甲', '2026', '332', '新口徑'],
    );
    assert.deepEqual(three(data), [
      '沒有可作前後比較的項目。甲的數字口徑不一，不能全部直接比較。前後對比圖，共1項。',
      '没有可作前后比较的项目。甲的数字口径不一，不能全部直接比较。前后对比图，共1项。',
      'No item has two figures to compare. Not all figures for 甲 are comparable. Before-and-after chart with 1 item.',
    ]);
  });

  it('says what is missing, and that there is one value only or none', () => {
    assert.deepEqual(three('甲 | 2021: —; 甲 | 2023: 5; 乙 | 2023: 未公布'), [
      '只有甲（2023年）有數據，為5。前後對比圖，共2項。其中2項缺少數據。',
      '只有甲（2023年）有数据，为5。前后对比图，共2项。其中2项缺少数据。',
      'Only 甲 (2023) has a value: 5. Before-and-after chart with 2 items. Figures are missing for 2 items.',
    ]);
    assert.match(say('甲 | 2021: —; 甲 | 2023: —', 'en'), /^No value is given\./);
  });

  it('reads out each item whole, with its times, how sure each value is, and its change', () => {
    const heard = (data: string, lang: string): readonly string[] =>
      [
        ...render('before-after', data, lang, { form: 'slope' }).html.matchAll(
          /<li>([^<]*)<\/li>/g,
        ),
      ].map(([, text]) => text!);
    const data =
      '甲 | 2021: 約4; 甲 | 2023: 5 (+20%); 甲 | 2027: target 9; 乙 | 2021: —; 乙 | 2023: 3';
    assert.deepEqual(heard(data, 'zh-Hant'), [
      '甲：2021年，約4；2023年，5；2027年，9（目標）；2021年至2023年增長20%',
      '乙：2021年，沒有數據；2023年，3',
    ]);
    assert.deepEqual(heard(data, 'en'), [
      '甲: 2021, about 4; 2023, 5; 2027, 9 (target); 2021 to 2023: up 20%',
      '乙: 2021, no data; 2023, 3',
    ]);
  });
});

describe('<before-after>', () => {
  const DATES = ['mixed-dates'];
  const EXPECTED: Readonly<Record<string, readonly string[]>> = {
    'labels that come twice': ['repeated-row'],
    'dates that come twice': ['repeated-row'],
    'dates of different precision': DATES,
    'dates of different precision close together': DATES,
  };

  for (const form of ['dumbbell', 'slope']) {
    for (const [name, data] of Object.entries(BAD_INPUT)) {
      it(`draws ${name} as ${form}, with every row accounted for`, () => {
        const given = data.split(';').length;
        for (const lang of ['zh-Hant-HK', 'zh-Hans', 'en']) {
          const report = render('before-after', data, lang, { form });
          const told = codesOf(report).filter((code) => code !== 'setting-impossible');
          assert.deepEqual(told, EXPECTED[name] ?? [], lang);
          const isNoticed = codesOf(report).includes('setting-impossible');
          assert.equal(report.state, isNoticed ? 'partial' : 'drawn');
          assert.deepEqual(report.rows, { given, read: given, setAside: [] });
          assert.doesNotMatch(report.html, /NaN|Infinity|undefined|\[object/, lang);
          assert.ok(summaryOf(report).length > 8, lang);
        }
      });
    }
  }

  it('draws rows in several units, each on a scale of its own, and says so', () => {
    const report = render(
      'before-after',
      '甲 | 2021: 5%; 乙 | 2021: 7人; 乙 | 2022: 8人',
      'zh-Hant',
    );
    assert.deepEqual([report.state, codesOf(report)], ['drawn', []]);
    assert.match(report.html, /單位不同，刻度也不同，長短只可在同一刻度內比較。/);
    assert.match(report.html, /7人/);
  });

  it('says over which rows a scale is shared', () => {
    const data = '甲 | 2021: 5家; 乙 | 2021: 7款; 乙 | 2022: 8款; 丙 | 2021: 9家';
    const said = ['zh-Hant', 'zh-Hans', 'en'].map(
      (lang) => render('before-after', data, lang).html,
    );
    assert.match(said[0]!, /以下同一刻度（家）<[^]*>甲<[^]*>丙<[^]*自成刻度（款）<[^]*>乙</);
    assert.match(said[1]!, /以下同一刻度（家）<[^]*>甲<[^]*>丙<[^]*自成刻度（款）<[^]*>乙</);
    assert.match(
      said[2]!,
      /These share one scale[^]*>甲<[^]*>丙<[^]*This has a scale of its own[^]*>乙</,
    );
  });

  it('has a badge for a change from an earlier figure, and for one given beside a single value', () => {
    const data = '甲: 718.1 (去年651.9); 乙: 35.1 (+10.7%); 丙: 逾240 (去年300)';
    for (const form of ['dumbbell', 'slope']) {
      const { html } = render('before-after', data, 'zh-Hant', { form });
      assert.match(html, /badge dashed rises"[^>]*>▲ 10\.2%/);
      assert.match(html, /badge solid rises"[^>]*>▲ 10\.7%/);
      assert.match(html, /甲：之前，651\.9；之後，718\.1；增長10\.2%（推算）/);
      assert.doesNotMatch(html, /badge[^>]*>▼/);
    }
  });

  it('tells the reader that a time stands twice, and gives no percentage across it', () => {
    const data = '甲 | 2021: 1; 甲 | 2021: 2; 甲 | 2022: 3; 甲 | 2022: 3';
    const { html } = render('before-after', data, 'en');
    assert.doesNotMatch(html.replaceAll(/<[^>]*>/g, ' '), /%|rose/);
    assert.match(html, /Not possible with these values: change/);
    const { problems } = render('before-after', data, 'en', { 'no-changes': true });
    assert.ok(problems.every(({ code }) => code !== 'setting-impossible'));
  });

  it('lists slopes whose names cannot be told apart once they are cut', () => {
    const rows = (name: string): string =>
      Array.from(
        { length: 30 },
        (_, at) => `${name} ${at} | 2021: ${at}; ${name} ${at} | 2023: 9`,
      ).join('; ');
    const near = render('before-after', rows('Row no.'), 'en', { form: 'slope' }).html;
    assert.match(near, /<div class="from-30">/);
    assert.equal(near.match(/<p class="tiny until-30">/g)!.length, 30);
    assert.match(near, /class="tiny until-30">[^]*?Row no. 1<[^]*?badge dashed rises/);
    const never = render('before-after', rows('A very long name of row'), 'en', {
      form: 'slope',
    }).html;
    assert.doesNotMatch(never, /class="slope"/);
    assert.equal(never.match(/<p class="tiny ">/g)!.length, 30);
  });

  it('says in the row what is not there', () => {
    const { html } = render(
      'before-after',
      '甲 | 2021: —; 甲 | 2023: 未公布; 乙 | 2021: 3; 乙 | 2023: 4',
      'zh-Hant',
    );
    assert.match(html, /2021年：沒有數據；2023年：未公布/);
  });

  it('has the changes that it worked out in its table, with their times', () => {
    assert.match(render('before-after', RISE, 'zh-Hant').html, /\+43\.3%（2021年至2023年）/);
    assert.doesNotMatch(
      render('before-after', RISE, 'zh-Hant', { 'no-changes': true }).html,
      /43\.3/,
    );
  });

  it('prints no percentage across a change of definition, in the picture or in the table', () => {
    const long = table(
      ['item', 'date', 'value', 'break'],
      ['甲', '2025', '221', ''],
      ['甲', '2026', '332', '口徑未必相同'],
    );
    const wide = table(
      ['item', 'value', 'previous', 'break'],
      ['甲', '332', '221', '口徑未必相同'],
    );
    for (const data of [long, wide]) {
      for (const form of ['dumbbell', 'slope']) {
        const { html } = render('before-after', data, 'zh-Hant', { form });
        assert.doesNotMatch(html.replaceAll(/<[^>]*>/g, ' '), /%|50\.2/);
        assert.match(html, /class="(?:join|stroke) dotted"/);
        assert.match(html, /口徑未必相同/);
      }
    }
  });
});

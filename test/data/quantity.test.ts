import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  parseQualifier,
  parseQuantity,
  parseStatus,
  unitOfCell,
  type Quantity,
} from '../../src/data/quantity.ts';
import { missingQuantity } from '../../src/data/quantity.ts';
import { toHalfWidth } from '../../src/text/half-width.ts';
import type { Language } from '../../src/locale/language.ts';
import { printDecimal } from '../../src/text/decimal.ts';
import { parseUnit } from '../../src/text/unit.ts';
import { Random } from './random.ts';

function read(text: string, unit = '', language: Language = 'zh-HK'): Quantity | null {
  return parseQuantity(text, { unit: parseUnit(unit, language), language });
}

/** The number in plain digits; `null` refused, '' missing. */
function digits(text: string, unit = '', language: Language = 'zh-HK'): string | null {
  const quantity = read(text, unit, language);
  return quantity && (quantity.decimal ? printDecimal(quantity.decimal) : '');
}

describe('parseQuantity', () => {
  it('reads numbers as printed', () => {
    const cases: Readonly<Record<string, string>> = {
      '718.1': '718.1',
      '11.0': '11.0',
      '1,089.6': '1089.6',
      '1,000,000': '1000000',
      '７００': '700',
      '１，０８９．６': '1089.6',
      ' 244 ': '244',
      '\u00a0244\u3000': '244',
      '\u200b244\ufeff': '244',
      '10.2%': '10.2',
      '10.2 %': '10.2',
      '６５．９％': '65.9',
      '+10.2%': '10.2',
      '＋10.2％': '10.2',
      '−3.8%': '-3.8',
      '-3.8%': '-3.8',
      '–3.8%': '-3.8',
      '－3.8%': '-3.8',
      '▲ 10.2%': '10.2',
      '▼3.8%': '-3.8',
      '10 percent': '10',
      '10 per cent': '10',
      '1.5 percentage points': '1.5',
      '0.5個百分點': '0.5',
      '6.5万': '65000',
      '6.5萬家': '65000',
      '1089.6億元': '108960000000',
      '2.63万亿元': '2630000000000',
      '約4,500億': '450000000000',
      '108.96 billion yuan': '108960000000',
      '108.96bn': '108960000000',
      'US$3.2bn': '3200000000',
      'over HK$4 billion': '4000000000',
      逾HK$5億: '500000000',
      '662 million people': '662000000',
      '165個': '165',
      '0': '0',
      '-0': '0',
    };
    for (const [text, expected] of Object.entries(cases))
      assert.equal(digits(text), expected, text);
  });

  it('reads a number whole or not at all', () => {
    const refused = [
      '12abc',
      '1,2,3',
      '10-20',
      '10–20',
      '0x10',
      '1 2',
      '3:45',
      '1.089,6',
      '12,34,567',
      '1,0000',
      ',100',
      "1'089",
      '1’089',
      '1 089.6',
      '1089.6²',
      '1089.6①',
      '1089.6*',
      '1089.6[2]',
      '20142)',
      '(3.8)',
      '1e3',
      '1e400',
      'NaN',
      'Infinity',
      '∞',
      '.5',
      '5.',
      '5..2',
      '--5',
      '+-5',
      '▼ -3.8%',
      '63%～68%',
      '100～150',
      '1/3',
      '½',
      '٣',
      '5m',
      '5k',
      '$5',
      'HK$5 million people',
      'HK$',
      '近百',
      '3百',
      '5千',
      '3成5',
      '13成',
      '三四成',
      '千餘家',
      '半數',
      '1億2000萬',
      '5萬8千',
      '2.63兆',
      '2.63兆元',
      'about',
      '逾',
      '%',
      '元',
      '12 34億',
      '718.1\n2',
      '1,2O0',
      'x'.repeat(10),
      `1${' '.repeat(300)}2`,
      '9'.repeat(41),
      `1.${'0'.repeat(90)}`,
    ];
    for (const text of refused) assert.equal(digits(text), null, JSON.stringify(text));
  });

  it('reads tenths as the shares that they are', () => {
    const tenths: Readonly<Record<string, string>> = {
      '3成': '30',
      近三成: '30 nearly',
      兩成: '20',
      四成半: '45',
      逾六成: '60 over',
      三成多: '30 over',
      '9成左右': '90 about',
    };
    for (const [text, expected] of Object.entries(tenths)) {
      const read = parseQuantity(text)!;
      const said = [printDecimal(read.decimal!), read.qualifier].filter(Boolean).join(' ');
      assert.deepEqual([said, read.noun], [expected, '%'], text);
    }
  });

  it('takes blanks and dashes for missing, which is never zero', () => {
    const missing = [
      '',
      ' ',
      '\u3000',
      '\u200b',
      '-',
      '–',
      '—',
      '――',
      '——',
      '--',
      '−',
      '－',
      '...',
      '…',
      '……',
      'N/A',
      'n/a',
      'NA',
      'null',
      'NULL',
      '無',
      '暫無',
      '暂无',
      '暂无数据',
      '沒有數據',
      '無資料',
      '不適用',
      '不适用',
    ];
    for (const text of missing) {
      assert.deepEqual(read(text), missingQuantity(text.trim()), JSON.stringify(text));
    }
    assert.notEqual(digits('0'), '');
  });

  it('keeps why a figure is not there', () => {
    for (const text of ['未列', '未公布', '未公佈', '没有公布', 'not given', 'not published']) {
      assert.deepEqual(read(text), missingQuantity(text, 'not-given'), text);
    }
    assert.deepEqual(read('target —'), missingQuantity('target —', 'target'));
  });

  it('keeps qualifiers before and after, and the text as printed', () => {
    const cases: readonly (readonly [string, string, string, string])[] = [
      ['逾７００億元', 'over', '70000000000', '元'],
      ['over 1,000', 'over', '1000', ''],
      ['more than 2,500', 'over', '2500', ''],
      ['超過8萬家', 'over', '80000', '家'],
      ['超8万', 'over', '80000', ''],
      ['>8万', 'over', '80000', ''],
      ['＞8万', 'over', '80000', ''],
      ['200多家', 'over', '200', '家'],
      ['200余家', 'over', '200', '家'],
      ['200餘', 'over', '200', ''],
      ['6.5萬餘', 'over', '65000', ''],
      ['200多萬家', 'over', '2000000', '家'],
      ['100以上', 'over', '100', ''],
      ['約170億', 'about', '17000000000', ''],
      ['大约170', 'about', '170', ''],
      ['about 16%', 'about', '16', '%'],
      ['16%左右', 'about', '16', '%'],
      ['≈16', 'about', '16', ''],
      ['近20%', 'nearly', '20', '%'],
      ['接近20%', 'nearly', '20', '%'],
      ['nearly 100', 'nearly', '100', ''],
      ['約−3%', 'about', '-3', '%'],
    ];
    for (const [text, qualifier, number, noun] of cases) {
      const quantity = read(text)!;
      assert.deepEqual(
        [quantity.qualifier, printDecimal(quantity.decimal!), quantity.noun, quantity.printed],
        [qualifier, number, noun, text],
      );
    }
  });

  it('keeps how sure a figure is', () => {
    const cases: readonly (readonly [string, string, string])[] = [
      ['calc −21.4%', 'calculated', '-21.4'],
      ['calc. -21.4%', 'calculated', '-21.4'],
      ['calculated: 5', 'calculated', '5'],
      ['計算 −21.4%', 'calculated', '-21.4'],
      ['计算值−21.4%', 'calculated', '-21.4'],
      ['推算3', 'calculated', '3'],
      ['初步統計1000', 'preliminary', '1000'],
      ['prelim. 5', 'preliminary', '5'],
      ['target 1000', 'target', '1000'],
      ['力爭1000億', 'target', '100000000000'],
      ['目标1000', 'target', '1000'],
      ['unconfirmed 3', 'unconfirmed', '3'],
      ['718.1', 'reported', '718.1'],
    ];
    for (const [text, status, number] of cases) {
      const quantity = read(text)!;
      assert.deepEqual([quantity.status, printDecimal(quantity.decimal!)], [status, number], text);
    }
  });

  it('takes a bare cell in the unit of its column, and a cell with a unit at its word', () => {
    assert.equal(digits('718.1', '億元'), '71810000000');
    assert.equal(digits('718.1億', '億元'), '71810000000');
    assert.equal(digits('5000萬', '億元'), '50000000');
    assert.equal(digits('71.81', 'billion yuan', 'en'), '71810000000');
    assert.equal(digits('5家', '萬'), '50000');
    assert.equal(digits('3.8%', '億元'), '3.8');
    assert.equal(digits('5 MW', 'MW'), '5');
  });

  it('refuses a cell that says half of its column’s unit, which may mean either', () => {
    assert.equal(digits('5元', '億元'), null);
    assert.equal(digits('71 yuan', 'billion yuan', 'en'), null);
    assert.equal(digits('3萬', '%'), null);
  });

  it('refuses a magnitude beside a unit that has one of its own in another spelling', () => {
    const own = '£bn|$m|US$ million|NT$ k|百萬元|千元|十億美元|千人|百人|千噸|千吨|千個|十萬人';
    for (const unit of own.split('|')) {
      assert.equal(digits('5 billion', unit), null, unit);
      assert.equal(digits('5億', unit), null, unit);
      assert.equal(digits('5', unit), '5', unit);
    }
    const none = '元|US$|kilometres|千克|千瓦|千瓦時|千米|百帕|百合|km|million yuan';
    for (const unit of none.split('|')) assert.equal(digits('5億', unit), '500000000', unit);
  });

  it('takes no limit for a unit', () => {
    for (const text of ['5以下', '5元以下', '5家以內', '5萬之內', '5不到'])
      assert.equal(digits(text), null, text);
  });

  it('reads 兆 for Taiwan, and elsewhere only where the author has declared it', () => {
    assert.equal(digits('2.63兆', '', 'zh-TW'), '2630000000000');
    assert.equal(digits('2.63兆元', '', 'zh-HK'), null);
    assert.equal(digits('2.63兆元', '兆元', 'zh-HK'), '2.63');
  });

  it('never calls percentage points per cent', () => {
    assert.equal(read('1.5pp')!.noun, 'pp');
    assert.equal(read('1.5個百分點')!.noun, 'pp');
    assert.equal(read('1.5%')!.noun, '%');
    assert.equal(read('1.5 percent')!.noun, '%');
  });

  it('gives back exactly the digits of any printed number, however it is dressed', () => {
    const random = new Random(6);
    const wide = (text: string): string =>
      text.replaceAll(/[!-~]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0));
    for (let run = 0; run < 400; run++) {
      const whole = `${random.whole(1, 9)}${random.digits(random.whole(0, 11))}`;
      const plain = whole + (random.whole(0, 1) ? `.${random.digits(random.whole(1, 3))}` : '');
      const grouped = plain.replace(/^\d+/, (part) => part.replaceAll(/\B(?=(?:\d{3})+$)/g, ','));
      const dressed =
        random.pick(['', '約', '逾', 'over ']) +
        random.pick(['', '+', '▲ ']) +
        random.pick([plain, grouped, wide(plain), wide(grouped)]) +
        random.pick(['', '%', '家', '左右']);
      assert.equal(digits(dressed), plain, dressed);
      assert.equal(digits(`${dressed}x9`), null, dressed);
    }
  });

  it('never throws and never reads a number out of noise', () => {
    const random = new Random(7);
    const signs = [...'0123456789.,-+%逾約多餘左右萬億元 :/()x▲−　１，％'];
    for (let run = 0; run < 3000; run++) {
      const text = random.text(signs, 12);
      const quantity = read(text);
      if (!quantity?.decimal) continue;
      const found = toHalfWidth(text).match(/\d[\d,.]*/g)!;
      assert.equal(found.length, 1, text);
      const significant = (number: string): string =>
        number.replaceAll(/\D/g, '').replaceAll(/^0+|0+$/g, '');
      assert.equal(significant(String(quantity.decimal.int)), significant(found[0]), text);
    }
  });
});

describe('unitOfCell', () => {
  it('gives the unit a cell says and nothing for a bare or unreadable one', () => {
    assert.deepEqual(unitOfCell('約4,500億元', 'zh-HK'), { magnitude: 8, noun: '元' });
    assert.deepEqual(unitOfCell('700多億元', 'zh-HK'), { magnitude: 8, noun: '元' });
    assert.deepEqual(unitOfCell('calc −3%', 'en'), { magnitude: 0, noun: '%' });
    for (const text of ['718.1', '—', 'abc', ''])
      assert.deepEqual(unitOfCell(text, 'en'), { magnitude: 0, noun: '' });
  });
});

describe('words in a cell of their own', () => {
  it('are read as a whole', () => {
    assert.equal(parseStatus('calculated'), 'calculated');
    assert.equal(parseStatus(' Target '), 'target');
    assert.equal(parseStatus('推算'), 'calculated');
    assert.equal(parseStatus('not given'), 'not-given');
    assert.equal(parseQualifier('over'), 'over');
    assert.equal(parseQualifier('逾'), 'over');
    assert.equal(parseQualifier('左右'), 'about');
    assert.equal(parseQualifier('近'), 'nearly');
    for (const text of ['', 'targeted', 'target 2027', 'estimated', '同比']) {
      assert.equal(parseStatus(text), null, text);
      assert.equal(parseQualifier(text), null, text);
    }
  });
});

describe('toHalfWidth', () => {
  it('narrows full-width signs, every minus and every space, and drops what cannot be seen', () => {
    assert.equal(toHalfWidth('（ａ：１，０）　'), '(a:1,0)');
    assert.equal(toHalfWidth('−‐‑–'), '----');
    assert.equal(toHalfWidth('\u200e1\u2060\u202f2\u202c'), '1 2');
    assert.equal(toHalfWidth('x'.repeat(999)).length, 200);
  });
});

describe('parseStatus', () => {
  it('reads the words that newspapers use', () => {
    const cases: Readonly<Record<string, string>> = {
      計劃: 'target',
      拟: 'target',
      scheduled: 'target',
      expected: 'forecast',
      预计: 'forecast',
      未證實: 'unconfirmed',
      未经证实: 'unconfirmed',
      傳聞: 'unconfirmed',
      rumoured: 'unconfirmed',
      未經核實: 'unconfirmed',
    };
    for (const [text, status] of Object.entries(cases))
      assert.equal(parseStatus(text), status, text);
    for (const text of ['取消', 'cancelled', '計劃生育'])
      assert.equal(parseStatus(text), null, text);
  });
});

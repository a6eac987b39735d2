import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { splitMeasures, splitMembers } from '../../src/data/members.ts';

describe('splitMembers', () => {
  const three = ['甲', '乙', '丙'];

  it('parts keywords at whatever stands between them', () => {
    for (const text of [
      '甲—乙—丙',
      '甲——乙——丙',
      '甲 – 乙 – 丙',
      '甲→乙→丙',
      '甲、乙、丙',
      '甲，乙, 丙',
      '甲;乙；丙',
      '甲 / 乙/丙',
      '甲 - 乙 - 丙',
      '甲\n乙\n丙',
      ' 甲 > 乙 ＞ 丙、',
    ])
      assert.deepEqual(splitMembers(text), three, text);
  });

  it('leaves alone what parts nothing: thousands, years, hyphens, and AI/IP', () => {
    assert.deepEqual(splitMembers('1,000 homes, 2025–27, low-cost, AI/IP'), [
      '1,000 homes',
      '2025–27',
      'low-cost',
      'AI/IP',
    ]);
    assert.deepEqual(splitMembers(''), []);
  });
});

describe('splitMeasures', () => {
  it('parts measures at semicolons, or at lines where there are any', () => {
    assert.deepEqual(splitMeasures('種樹；修路; 建橋；'), ['種樹', '修路', '建橋']);
    assert.deepEqual(splitMeasures('種樹；養樹\n修路\r\n'), ['種樹；養樹', '修路']);
    assert.deepEqual(splitMeasures(' '), []);
  });

  it('parts measures where an editor has numbered them, and at full stops between sentences in Han', () => {
    const two = ['做甲', '做乙'];
    for (const text of [
      '1.做甲 2.做乙',
      '1. 做甲；2. 做乙；',
      '1、做甲\n2、做乙',
      '（一）做甲（二）做乙',
      '一、做甲 二、做乙',
      '①做甲②做乙',
      '1）做甲；2）做乙',
    ])
      assert.deepEqual(splitMeasures(text), two, text);
    assert.deepEqual(splitMeasures('做丙。做丁。'), ['做丙', '做丁。']);
    assert.deepEqual(splitMeasures('包括：1.做甲 2.做乙'), ['包括：做甲', '做乙']);
    assert.deepEqual(splitMeasures('包括：\n做甲\n做乙'), ['包括：做甲', '做乙']);
    assert.deepEqual(splitMeasures('1. 做甲，投資1.5億元、分2. 期 3. 期'), [
      '做甲，投資1.5億元、分',
      '期',
      '期',
    ]);
  });

  it('leaves alone numbers that count something, and full stops that end nothing', () => {
    for (const text of ['投資1.5億元', '第1、2期', 'AI.建設', '建成2。0版', '統一、開放'])
      assert.deepEqual(splitMeasures(text), [text], text);
  });
});

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
});

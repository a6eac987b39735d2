import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { wrapText } from '../../src/scale/wrap.ts';
import { estimateWidth } from '../../src/text/width.ts';
import { Random } from '../data/random.ts';

describe('wrapText', () => {
  it('breaks between Han characters', () =>
    assert.deepEqual(wrapText('科幻影視與文旅', 4, 3), ['科幻影視', '與文旅']));

  it('breaks between words, and never inside one', () => {
    assert.deepEqual(wrapText('Film and television', 6, 3), ['Film and', 'television']);
    assert.deepEqual(wrapText('GDP增速', 2, 3), ['GDP', '增速']);
  });

  it('begins no line with a stop and ends none with an opening bracket', () => {
    assert.deepEqual(wrapText('一二三四，五六', 4, 3), ['一二三', '四，五六']);
    assert.deepEqual(wrapText('一二三（四五）六', 4, 3), ['一二三', '（四五）', '六']);
  });

  it('breaks before a remark or a name rather than within it, where a line has room for it', () => {
    assert.deepEqual(wrapText('增長超過十倍（《證券時報》）', 9, 3), [
      '增長超過十倍',
      '（《證券時報》）',
    ]);
    assert.deepEqual(wrapText('25% a year (Wang Xin)', 9, 3), ['25% a year', '(Wang Xin)']);
    assert.deepEqual(wrapText('一二三（四五六七八）九', 5, 3), ['一二三（四', '五六七八）', '九']);
  });

  it('breaks within one before it leaves anything out', () =>
    assert.deepEqual(wrapText('一二《三四》五六', 4, 2), ['一二《三', '四》五六']));

  it('keeps what fits on one line as it is', () => {
    assert.deepEqual(wrapText('短名', 9, 3), ['短名']);
    assert.deepEqual(wrapText('', 9, 3), []);
    assert.deepEqual(wrapText('   ', 9, 3), []);
  });

  it('marks what it leaves out', () => {
    assert.deepEqual(wrapText('一二三四五六七八九十', 3, 2), ['一二三', '四五六…']);
  });

  it('loses no sign where the lines are enough, and holds the width but for words and stops', () => {
    const random = new Random(6);
    const signs = [...'一二三四五六七八九十天地，。（）「」', 'word ', 'GDP', '10.2%'];
    for (let run = 0; run < 2000; run++) {
      const text = random.text(signs, 20);
      const width = random.whole(4, 9);
      const lines = wrapText(text, width, 99);
      assert.equal(lines.join('').replaceAll(' ', ''), text.replaceAll(' ', ''), text);
      lines.forEach((line, index) => {
        if (index > 0) assert.doesNotMatch(line, /^[，。）」]/, text);
        if (index < lines.length - 1) assert.doesNotMatch(line, /[（「]$/, text);
        // Brackets and stops hang together with the word they belong to.
        const isPlain = /^\p{Script=Han}*$/u.test(line);
        assert.ok(!isPlain || estimateWidth(line) <= width, `${line} of ${text}`);
      });
    }
  });
});

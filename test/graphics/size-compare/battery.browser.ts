/** Sizes as squares and as unit squares, with versions, and the two stories told by them. */
import { assert } from 'chai';
import { renderElement } from '../../../src/static/render-element.ts';
import type { GraphicElement } from '../../../src/frame/graphic-element.ts';
import { battery } from '../../battery/battery.ts';
import { textBoxes } from '../../battery/checks.ts';
import { emulate, orSkip } from '../../support/browser.ts';
import { bothWays, heardText, mountFresh, settled } from '../../support/fixture.ts';

const words = { headline: '標題', source: '來源' } as const;
const long = '極長的類別名稱'.repeat(12);

battery('size-compare', {
  'three versions, a lens, a long name and rows without a size': {
    tag: 'size-compare',
    attributes: {
      ...words,
      data: `館 | 初版: 約8,000平方呎; 館 | 再版: 8,000平方米; 館 | 更正: 約8,100平方米 (含外牆); ${long}: 約123,456.5平方公里; 甲: 未公布; 乙: 500人; 丙: −3公頃`,
    },
    problems: ['size-impossible', 'size-impossible'],
  },
  'twelve rows in several units, one of them a target': {
    tag: 'size-compare',
    attributes: {
      ...words,
      highlight: '第3區',
      data: JSON.stringify([
        ['label', 'value', 'status', 'date', 'note'],
        ...[120, 88, 75.5, 60, 44, 31, 20, 12, 8, 3, 1, 0.04].map((value, index) => [
          `第${index + 1}區`,
          `${value}${index % 2 ? '公頃' : '英畝'}`,
          index === 4 ? 'target' : '',
          index === 5 ? '2024-03' : '',
          index === 6 ? 'Incomprehensibilities of land' : '',
        ]),
      ]),
    },
  },
  'unit squares, a part of one, a missing value and a unit size that is too small': {
    tag: 'size-compare',
    attributes: {
      ...words,
      form: 'units',
      'unit-size': '10',
      unit: '人',
      highlight: '乙校',
      data: `甲校: 1250; 乙校: 約28,300; ${long}: 90; 丁校: 未公布; 戊校: target 3`,
    },
    problems: ['setting-impossible'],
  },
});

battery('hangzhou-sellers', {
  'its own story': { tag: 'hangzhou-sellers', authored: true },
});

battery('sky-eye-areas', {
  'its own story': { tag: 'sky-eye-areas', authored: true },
  'other people’s data': {
    tag: 'sky-eye-areas',
    attributes: { ...words, data: '東: 3公頃; 西: 50平方米' },
  },
});

const radiosOf = (element: Element): HTMLInputElement[] => [
  ...element.shadowRoot!.querySelectorAll<HTMLInputElement>('input[type=radio]'),
];

const seen = (element: Element): string =>
  textBoxes(element)
    .map(({ text }) => text)
    .join(' ');

describe('the switch between versions', () => {
  bothWays('shows the corrected figures until the reader chooses those printed', async (mount) => {
    const element = await mount({ tag: 'sky-eye-areas' });
    // The headline keeps the corrected one, as the deck says.
    const timesSeen = (text: string): number => seen(element).split(text).length - 1;
    assert.deepEqual([timesSeen('440'), timesSeen('4700')], [2, 0]);
    radiosOf(element)[1]!.click();
    assert.deepEqual([timesSeen('440'), timesSeen('4700')], [1, 1]);
  });

  it('is chosen by its visible name', async () => {
    const element = await mountFresh({ tag: 'sky-eye-areas' });
    element.shadowRoot!.querySelectorAll<HTMLElement>('.versions > label')[1]!.click();
    assert.isTrue(radiosOf(element)[1]!.checked);
  });

  it('keeps both versions for who listens, each under its name', async () => {
    const element = await mountFresh({ tag: 'sky-eye-areas' });
    const heard = heardText(element);
    assert.match(heard, /香港太空館（更正），8000平方米/);
    assert.match(heard, /香港太空館（專欄所載），約8000平方呎/);
    // What is not displayed, or not visible, is not read out either.
    const panels = [...element.shadowRoot!.querySelectorAll('.sizes')];
    assert.deepEqual(
      panels.map((panel) => panel.checkVisibility({ visibilityProperty: true })),
      [true, true],
    );
  });

  it('prints both, each under its name', async function () {
    await orSkip(this, emulate({ type: 'print' }));
    const printed = seen(await mountFresh({ tag: 'sky-eye-areas' }));
    assert.match(printed, /更正.*440.*專欄所載.*4700/);
  });

  it('has a choice for each of two figures on a page', async () => {
    const one = await mountFresh({ tag: 'sky-eye-areas' });
    const other = await mountFresh({ tag: 'sky-eye-areas' });
    radiosOf(other)[1]!.click();
    assert.isTrue(radiosOf(one)[0]!.checked);
    assert.isTrue(radiosOf(other)[1]!.checked);
  });

  it('keeps what the reader chose before the script came', async () => {
    const place = document.createElement('div');
    place.lang = 'zh-Hant-HK';
    document.body.append(place);
    place.setHTMLUnsafe(renderElement('sky-eye-areas', { lang: 'zh-Hant-HK' }));
    const element = place.firstElementChild as GraphicElement;
    const [served] = radiosOf(element);
    radiosOf(element)[1]!.checked = true;
    await settled(element);
    assert.notEqual(radiosOf(element)[0], served);
    assert.isTrue(radiosOf(element)[1]!.checked);
  });

  it('keeps what the reader chose when the figure is drawn again', async () => {
    const element = await mountFresh({ tag: 'sky-eye-areas' });
    radiosOf(element)[1]!.click();
    element.headline = '別的標題';
    await settled(element);
    assert.include(element.shadowRoot!.querySelector('.headline')!.textContent, '別的標題');
    assert.include(seen(element), '4700');
  });
});

describe('two squares', () => {
  it('are to one scale and no wall, however narrow their figure is for its type', async () => {
    const element = await mountFresh({
      tag: 'size-compare',
      attributes: { ...words, data: '甲: 8000平方米; 乙: 1公頃' },
    });
    element.style.fontSize = '2em';
    for (const width of [280, 320, 640, 736, 900]) {
      element.style.inlineSize = `${width}px`;
      const [a, b] = [...element.shadowRoot!.querySelectorAll('rect.square')].map(
        (square) => square.getBoundingClientRect().width,
      );
      const size = parseFloat(getComputedStyle(element).fontSize);
      assert.isAtMost(b!, 16 * size, `at ${width}`);
      if (width < 24 * size) assert.isAtMost(b!, 9 * size + 1, `at ${width}`);
      assert.closeTo(a! / b!, Math.sqrt(0.8), 0.01, `at ${width}`);
    }
  });
});

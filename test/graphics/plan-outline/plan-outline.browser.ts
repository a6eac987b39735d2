import { assert } from 'chai';
import { renderElement } from '../../../src/static/render-element.ts';
import type { GraphicElement } from '../../../src/frame/graphic-element.ts';
import { mountFresh, openTable, settled } from '../../support/fixture.ts';

const PLAN = {
  headline: '標題',
  source: '來源',
  data: '[["方面","措施"],["甲","種樹；修路"],["乙","建橋；疏浚"]]',
} as const;

const disclosures = (host: Element): readonly HTMLDetailsElement[] => [
  ...host.shadowRoot!.querySelectorAll('details'),
];

describe('the measures of a plan outline', () => {
  it('keep what a reader has opened when a server’s drawing is taken over', async () => {
    const place = document.createElement('div');
    place.lang = 'zh-Hant';
    document.body.append(place);
    const html = renderElement('plan-outline', { attributes: PLAN, lang: 'zh-Hant' });
    place.setHTMLUnsafe(html.replaceAll('plan-outline', 'late-plan'));
    const host = place.firstElementChild as GraphicElement;
    assert.lengthOf(disclosures(host), 3);
    disclosures(host)[1]!.open = true;
    const { PlanOutlineElement } = await import('../../../src/index.ts');
    customElements.define('late-plan', class extends PlanOutlineElement {});
    await settled(host);
    assert.equal(host.state, 'drawn');
    assert.deepEqual(
      disclosures(host).map(({ open }) => open),
      [false, true, false],
    );
  });

  it('stay as they are when the table is opened, and open with a click on their number', async () => {
    const host = await mountFresh({ tag: 'plan-outline', attributes: PLAN });
    await openTable(host);
    assert.deepEqual(
      disclosures(host).map(({ open }) => open),
      [false, false, true],
    );
    host.shadowRoot!.querySelector<HTMLElement>('.measures summary')!.click();
    assert.isTrue(disclosures(host)[0]!.open);
    assert.isTrue(host.shadowRoot!.querySelector('.measures li')!.checkVisibility());
  });
});

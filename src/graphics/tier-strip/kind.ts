import type { Dataset } from '../../data/dataset.ts';
import { formatQuantity } from '../../data/format-quantity.ts';
import { NOTHING } from '../../data/quantity.ts';
import { figureShell } from '../../frame/figure-shell.ts';
import { figureStyles } from '../../frame/figure-styles.ts';
import type { DerivedColumn, Drawing, GraphicKind, Subject } from '../../frame/kind.ts';
import { shellStyles } from '../../frame/styles.ts';
import { barWords } from '../../locale/bar-words.ts';
import type { Language } from '../../locale/language.ts';
import { tierWords } from '../../locale/tier-words.ts';
import { ladderStyles } from '../../marks/ladder.ts';
import { untilStyles } from '../../marks/until.ts';
import { PER_CENT } from '../../text/unit.ts';
import { describeHead, describeTiers, figuresOfTiers, ownHeader } from './describe.ts';
import {
  layoutTiers,
  TIER_STRIP_ATTRIBUTES,
  type TierLayout,
  type TierStripSettings,
} from './layout.ts';
import { takeMembers } from './members.ts';
import { tierStripStyles } from './styles.ts';
import { tiersTemplate } from './template.ts';

/** Parts of a whole in order, as one strip: each with its value, its share and its members. */
export const tierStrip: GraphicKind<TierStripSettings> = {
  name: 'tier-strip',
  roles: ['label', 'value', 'share', 'qualifier', 'status', 'members', 'note'],
  hasTotal: true,
  attributes: TIER_STRIP_ATTRIBUTES,
  wants: ['headline', 'source'],
  styles: [shellStyles, figureStyles, tierStripStyles, ladderStyles, untilStyles],
  shell: figureShell,
  admit: takeMembers,
  draw: drawTiers,
};

function drawTiers({ dataset, settings, locale }: Subject<TierStripSettings>): Drawing {
  const { language } = locale;
  const layout = layoutTiers(dataset, settings, language);
  const head = describeHead(dataset, layout, language);
  const membersHead = ownHeader(dataset, 'members');
  const areApart = isOfOtherYear(membersHead, ownHeader(dataset, 'value'));
  return {
    body: tiersTemplate(layout, { locale, head, membersHead, areApart }),
    summary: describeTiers(layout, language),
    figures: () => figuresOfTiers(layout, dataset),
    derived: shareColumn(layout, dataset, language),
    remarks: remarksOn(layout, language),
    problems: layout.problems,
  };
}

/** Names of one year are not those that were counted in another. */
function isOfOtherYear(head: string, counted: string): boolean {
  const [year, other] = [head, counted].map((text) => /(?:19|20)\d\d/.exec(text)?.[0]);
  return year !== undefined && other !== undefined && year !== other;
}

/** Why no shares stand where a reader looks for them, or why they do not add to 100. */
function remarksOn({ shares, whyNoShares, rounds }: TierLayout, language: Language): string[] {
  if (rounds) return [barWords[language].rounding];
  return shares === 'none' && whyNoShares ? [tierWords[language].noShares[whyNoShares]] : [];
}

function shareColumn(
  { tiers, shares: whose }: TierLayout,
  { columns }: Dataset,
  language: Language,
): readonly DerivedColumn[] {
  if (whose === 'none' || columns.some(({ role }) => role === 'share')) return [];
  const shares = new Map(tiers.map(({ row, share }) => [row, share]));
  return [
    {
      header: { role: 'share', status: 'calculated' },
      cell: (row) => formatQuantity(shares.get(row) ?? NOTHING, PER_CENT, language),
    },
  ];
}

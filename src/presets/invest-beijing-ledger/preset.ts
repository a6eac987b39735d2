import { gridOf } from '../../data/grid.ts';
import type { Preset } from '../../frame/kind.ts';
import { presetOf } from '../story.ts';
import { investBeijingLedgerSentences } from './words.ts';

/** Invest in Beijing: offered and signed. */
export const investBeijingLedger: Preset = presetOf({
  tag: 'invest-beijing-ledger',
  settings: {},
  ownSettings: { en: {}, 'zh-Hans': {}, 'zh-HK': {}, 'zh-TW': {} },
  sentences: investBeijingLedgerSentences,
  grid: () => gridOf([], []),
});

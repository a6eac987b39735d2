import { formatDecimal } from '../../data/format-quantity.ts';
import type { Share, ShareQualifier } from '../../data/share.ts';
import { figureWords } from '../../locale/figure-words.ts';
import type { Language } from '../../locale/language.ts';
import { shareWords } from '../../locale/share-words.ts';
import { PER_CENT } from '../../text/unit.ts';

/** A share with its word: 43.4%, 逾31.6%, under 48%; a dash when missing. */
export const formatShare = ({ decimal, qualifier }: Share, language: Language): string =>
  decimal ? qualifyShare(qualifier, formatDecimal(decimal, PER_CENT, language), language) : '—';

/** The word before a share, and what is put behind it. */
export const qualifyShare = (
  qualifier: ShareQualifier | null,
  figure: string,
  language: Language,
): string =>
  qualifier === 'under'
    ? shareWords[language].under(figure)
    : figureWords[language].qualify(qualifier, figure);

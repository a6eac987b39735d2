import { figureWords } from '../../locale/figure-words.ts';
import type { Locale } from '../../locale/language.ts';
import { quoteWords } from '../../locale/quote-words.ts';
import { isolate } from '../../text/isolate.ts';
import type { QuoteLayout } from './layout.ts';
import { familyOf } from './quote-language.ts';

/** What the figure is called: whose words these are. The words themselves are its text. */
export function nameQuote({ speaker }: QuoteLayout, { language }: Locale): string {
  const { quotation } = quoteWords[language];
  return speaker ? figureWords[language].titled(quotation, isolate(speaker)) : quotation;
}

/**
 * What a reader has to know of the language: that it was said in Cantonese, that the words are in one
 * that is not the page's, that they are a translation, and whose; '' where there is nothing to add.
 */
export function describeLanguage(layout: QuoteLayout, { language, tag }: Locale): string {
  const { saidIn, isTranslated, isOurs } = layout;
  const words = quoteWords[language];
  const spoken = (saidIn !== tag && saidIn && words.spoken[saidIn.replace(/-.*/, '')]) || '';
  const family = saidIn ? familyOf(saidIn) : '';
  const name = words.languages[family] ?? '';
  const isForeign = name !== '' && family !== familyOf(tag);
  return [
    spoken && words.saidIn(spoken),
    !spoken && isForeign && !isTranslated && words.writtenIn(name),
    isTranslated && words.translated(isOurs, spoken ? '' : name),
  ]
    .filter(Boolean)
    .join(words.and);
}

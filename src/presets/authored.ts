import type { ByLanguage } from '../locale/language.ts';

/** Words authored for each script, never converted; Hong Kong and Taiwan share one text. */
export const authored = (english: string, simplified: string, traditional: string): ByLanguage<string> => ({
  en: english,
  'zh-Hans': simplified,
  'zh-HK': traditional,
  'zh-TW': traditional,
});

/** Every page of the paper, by the file it is written to. */
import { articlePage } from './article.mjs';
import { beijingClusters } from './articles/beijing-clusters.mjs';
import { hkAstronaut } from './articles/hk-astronaut.mjs';
import { pilotZones } from './articles/pilot-zones.mjs';
import { scifiIndustry } from './articles/scifi-industry.mjs';
import { frontPage } from './front.mjs';
import { LANGS } from './parts.mjs';
import { fileOf, WAYS } from './site.mjs';

/** Each says itself how large it stands on the front page, and with which figure. */
const ARTICLES = [scifiIndustry, pilotZones, beijingClusters, hkAstronaut];

/** Each page with its language and way; a page for the server still has its tags undrawn. */
export const paperPages = () =>
  LANGS.flatMap((lang) =>
    WAYS.flatMap((way) => [
      { file: fileOf('index', lang, way), way, html: frontPage(lang, way, ARTICLES) },
      ...ARTICLES.map((article) => ({
        file: fileOf(article.name, lang, way),
        way,
        html: articlePage(article, lang, way, ARTICLES),
      })),
    ]),
  );

/** Every page of the paper, by the file it is written to. */
import { articlePage } from './article.mjs';
import { beijingClusters } from './articles/beijing-clusters.mjs';
import { hkAstronaut } from './articles/hk-astronaut.mjs';
import { pilotZones } from './articles/pilot-zones.mjs';
import { scifiIndustry } from './articles/scifi-industry.mjs';
import { frontPage } from './front.mjs';
import { LANGS } from './parts.mjs';
import { fileOf, WAYS } from './site.mjs';

const ARTICLES = [scifiIndustry, pilotZones, beijingClusters, hkAstronaut];

/** Where each article stands on the front page. */
const FRONT = {
  lead: scifiIndustry,
  beside: [beijingClusters, hkAstronaut],
  below: pilotZones,
};

/** Each page with its language and way; a page for the server still has its tags undrawn. */
export const paperPages = () =>
  LANGS.flatMap((lang) =>
    WAYS.flatMap((way) => [
      { file: fileOf('index', lang, way), way, html: frontPage(lang, way, FRONT) },
      ...ARTICLES.map((article) => ({
        file: fileOf(article.name, lang, way),
        way,
        html: articlePage(article, lang, way, ARTICLES),
      })),
    ]),
  );

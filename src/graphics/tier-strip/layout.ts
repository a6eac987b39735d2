import type { SettingsOf } from '../../data/attributes.ts';

/** What an author can tell a tier strip beyond what every graphic takes. */
export const TIER_STRIP_ATTRIBUTES = {} as const;

export type TierStripSettings = SettingsOf<typeof TIER_STRIP_ATTRIBUTES>;

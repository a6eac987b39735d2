import type { SettingsOf } from '../../data/attributes.ts';

/** What an author can tell a size compare beyond what every graphic takes. */
export const SIZE_COMPARE_ATTRIBUTES = {} as const;

export type SizeCompareSettings = SettingsOf<typeof SIZE_COMPARE_ATTRIBUTES>;

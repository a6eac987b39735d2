import type { SettingsOf } from '../../data/attributes.ts';

/** What an author can tell a share grid beyond what every graphic takes. */
export const SHARE_GRID_ATTRIBUTES = {} as const;

export type ShareGridSettings = SettingsOf<typeof SHARE_GRID_ATTRIBUTES>;

import type { SettingsOf } from '../../data/attributes.ts';

/** What an author can tell a target progress beyond what every graphic takes. */
export const TARGET_PROGRESS_ATTRIBUTES = {} as const;

export type TargetProgressSettings = SettingsOf<typeof TARGET_PROGRESS_ATTRIBUTES>;

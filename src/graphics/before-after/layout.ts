import type { SettingsOf } from '../../data/attributes.ts';

/** What an author can tell a before after beyond what every graphic takes. */
export const BEFORE_AFTER_ATTRIBUTES = {} as const;

export type BeforeAfterSettings = SettingsOf<typeof BEFORE_AFTER_ATTRIBUTES>;

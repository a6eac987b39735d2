import type { SettingsOf } from '../../data/attributes.ts';

/** What an author can tell a tile map beyond what every graphic takes. */
export const TILE_MAP_ATTRIBUTES = {} as const;

export type TileMapSettings = SettingsOf<typeof TILE_MAP_ATTRIBUTES>;

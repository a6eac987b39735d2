/**
 * Stands in for the clean readers where the thorough ones are at hand anyway, as in the one file
 * with everything: the build puts it in their place.
 */
export const gridOfCleanTable = (): null => null;
export const readCleanGrid = (): null => null;

/** axe is a classic script: loaded as a module it exports nothing and hangs itself on the window. */
import 'axe-core';
import type axeCore from 'axe-core';

export const axe = (globalThis as unknown as { axe: typeof axeCore }).axe;

import { readDataset, type Dataset } from '../../src/data/dataset.ts';
import { readWritten } from '../../src/data/written.ts';
import type { GraphicKind } from '../../src/frame/kind.ts';

/** A dataset of the notation or JSON, as a kind would read it on a page for Hong Kong. */
export const readBars = (data: string, kind: Partial<GraphicKind<never>>): Dataset =>
  readDataset(readWritten({ format: 'attribute', content: data }), {
    roles: kind.roles ?? [],
    needs: kind.needs ?? [],
    hasTotal: kind.hasTotal ?? false,
    mixesUnits: kind.mixesUnits ?? false,
    isTable: kind.isTable ?? false,
    drawsBy: kind.drawsBy,
    eachAlone: kind.eachAlone ?? false,
    ...(kind.melt ? { melt: kind.melt } : {}),
    named: '',
    unit: '',
    language: 'zh-HK',
  });

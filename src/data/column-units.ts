import type { Role } from '../locale/vocabulary.ts';
import { NO_UNIT, PER_CENT, sameNoun, type Unit } from '../text/unit.ts';
import type { Column } from './columns.ts';
import { POINTS, ratioNoun } from './quantity.ts';

/**
 * What a bare figure of each column means; null where its header names a unit that the column's
 * role cannot have, so that only cells with a unit of their own can be read.
 */
export type ColumnUnits = Readonly<Record<FigureRole, Unit | null>>;

/** Roles of figures that stand beside a value. */
export type FigureRole = Extract<Role, 'revoked' | 'total' | 'previous' | 'share' | 'change'>;

/** Brackets that say something else: a year, what a change is measured against, a revision. */
const REMARK =
  /\d|[同環环]比|按[年月季]|同期|全年|[調调修重][整訂订述正]|估|^(?:yoy|mom|qoq|annual|yearly|monthly|quarterly|restated|revised|adjusted|actual|estimated?|est\.?|final|prior|previous)\b|\b(?:on|over|vs|since|from|before|earlier)\b/i;

/**
 * Each column's own header counts before the unit of the value: 上年（萬元） beside 營收（億元） is in
 * 萬元. A header without a noun has the value's, one without a unit the value's unit; shares and
 * changes are in per cent unless theirs says points.
 */
export function unitsOfColumns(columns: readonly Column[], value: Unit): ColumnUnits {
  const said = (role: Role): Unit => {
    const unit = columns.find((column) => column.role === role)?.unit ?? NO_UNIT;
    return REMARK.test(unit.noun) ? NO_UNIT : { ...unit, noun: ratioNoun(unit.noun) };
  };
  const amount = (role: Role): Unit | null => {
    const { magnitude, noun } = said(role);
    if (magnitude === 0 && noun === '') return value;
    return sameNoun(noun, value.noun) ? { magnitude, noun: noun || value.noun } : null;
  };
  const share = asRatio(said('share'));
  return {
    revoked: amount('revoked'),
    total: amount('total'),
    previous: amount('previous'),
    share: share === POINTS ? null : share,
    change: asRatio(said('change')),
  };
}

function asRatio({ magnitude, noun }: Unit): Unit | null {
  if (magnitude > 0) return null;
  if (noun === POINTS.noun) return POINTS;
  return noun === '' || noun === PER_CENT.noun ? PER_CENT : null;
}

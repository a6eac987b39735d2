/**
 * How sure a figure is: reported by its source; calculated from reported figures; preliminary; a
 * forecast; a target; what somebody claims; not given by the source though it might have been;
 * unconfirmed by any source.
 */
export type Status =
  | 'reported'
  | 'calculated'
  | 'preliminary'
  | 'forecast'
  | 'target'
  | 'claim'
  | 'not-given'
  | 'unconfirmed';

/** Over 逾, about 約, nearly 近: part of the figure, never dropped. */
export type Qualifier = 'over' | 'about' | 'nearly';

/** What a change is measured against: a year, a month or a quarter before; '' when not said. */
export type Basis = '' | 'yoy' | 'mom' | 'qoq';

/**
 * What a column holds. `change` is a comparison in per cent, `previous` the earlier figure it can
 * be calculated from, `revoked` a count that was taken back, `total` the running total, `break` what
 * changed in the definition from this row on.
 */
export type Role =
  | 'label'
  | 'group'
  | 'date'
  | 'value'
  | 'revoked'
  | 'total'
  | 'previous'
  | 'share'
  | 'change'
  | 'qualifier'
  | 'status'
  | 'change-status'
  | 'break'
  | 'note';

/**
 * How sure a figure is: reported by its source; calculated from reported figures; preliminary; a
 * forecast; a target; what somebody claims; not given by the source though it might have been; out of
 * the scope of what is counted, which is neither zero nor missing; unconfirmed by any source.
 */
export type Status =
  | 'reported'
  | 'calculated'
  | 'preliminary'
  | 'forecast'
  | 'target'
  | 'claim'
  | 'not-given'
  | 'out-of-scope'
  | 'unconfirmed';

/** Over 逾, about 約, nearly 近: part of the figure, never dropped. */
export type Qualifier = 'over' | 'about' | 'nearly';

/** What a change is measured against: a year, a month or a quarter before; '' when not said. */
export type Basis = '' | 'yoy' | 'mom' | 'qoq';

/**
 * What a column holds. `change` is a comparison in per cent, `previous` the earlier figure it can
 * be calculated from, `revoked` a count that was taken back, `total` the running total, `break` what
 * changed in the definition from this row on, `whole` what the value is a part of, `members` the names
 * of those counted, `row` and `column` a place in a grid of tiles, from 1. What is told in words rather
 * than figures: `text` what is said of the row, `measures` what is to be done, `direction` where a
 * point lies from the core, `source` and `source-href` who says so of this row alone, `speaker-role`
 * who the speaker is, `lang` the language a text was said in and `original` its words in it.
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
  | 'whole'
  | 'members'
  | 'row'
  | 'column'
  | 'change'
  | 'qualifier'
  | 'status'
  | 'change-status'
  | 'break'
  | 'note'
  | 'text'
  | 'measures'
  | 'direction'
  | 'source'
  | 'source-href'
  | 'speaker-role'
  | 'lang'
  | 'original';

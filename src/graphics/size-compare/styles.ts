import { css, type CSSResult } from 'lit';

export const sizeCompareStyles: CSSResult = css``;

import { css, type CSSResult } from 'lit';

export const tierStripStyles: CSSResult = css``;

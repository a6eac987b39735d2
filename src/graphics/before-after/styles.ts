import { css, type CSSResult } from 'lit';

export const beforeAfterStyles: CSSResult = css``;

import { css, type CSSResult } from 'lit';

export const targetProgressStyles: CSSResult = css``;

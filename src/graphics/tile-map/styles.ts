import { css, type CSSResult } from 'lit';

export const tileMapStyles: CSSResult = css``;

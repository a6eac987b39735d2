import { css, type CSSResult } from 'lit';

export const shareGridStyles: CSSResult = css``;

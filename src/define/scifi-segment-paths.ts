import { ScifiSegmentPathsElement } from '../presets/scifi-segment-paths/scifi-segment-paths-element.ts';
import { defineElement } from '../frame/define-element.ts';

defineElement('scifi-segment-paths', ScifiSegmentPathsElement);

declare global {
  interface HTMLElementTagNameMap {
    'scifi-segment-paths': ScifiSegmentPathsElement;
  }
}

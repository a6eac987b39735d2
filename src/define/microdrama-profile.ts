/** The story is made of other tags, which are registered with it, and before it. */
import './bar-chart.ts';
import './share-grid.ts';
import './stat-callout.ts';
import { defineElement } from '../frame/define-element.ts';
import { MicrodramaProfileElement } from '../presets/microdrama-profile/microdrama-profile-element.ts';

defineElement('microdrama-profile', MicrodramaProfileElement);

declare global {
  interface HTMLElementTagNameMap {
    'microdrama-profile': MicrodramaProfileElement;
  }
}

import { TileMapElement } from '../graphics/tile-map/tile-map-element.ts';
import { defineElement } from '../frame/define-element.ts';

defineElement('tile-map', TileMapElement);

declare global {
  interface HTMLElementTagNameMap {
    'tile-map': TileMapElement;
  }
}

/** The Node entry: prints tags as HTML that needs no script. */
export {
  renderElement,
  renderReport,
  RenderError,
  type ElementRequest,
  type RenderedElement,
} from './render-element.ts';
export { renderPage, type PageRequest } from './render-page.ts';
export { styleHashes } from './style-hashes.ts';
export { stylesheet } from './styles.ts';

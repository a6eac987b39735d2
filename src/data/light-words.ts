import { findSources, isPart } from './light-content.ts';
import { cellText, type LightNode } from './light-node.ts';

/**
 * What is said between the tags, such as a quote; '' beside data. It stands as it is: what emphasis
 * parts in the middle of a sentence has no space around it.
 */
export function wordsBetween(children: readonly LightNode[]): string {
  if (findSources(children).length > 0) return '';
  const said = children.filter((child) => child.name === '' || isPart(child));
  return cellText({ name: '', attribute: () => null, children: said, text: '' });
}

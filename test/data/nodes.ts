/** A small tree of light nodes, as the browser's and the server's readers make them. */
import type { LightNode } from '../../src/data/light-node.ts';

type Attributes = Readonly<Record<string, string>>;

const textNode = (text: string): LightNode => ({
  name: '',
  attribute: () => null,
  children: [],
  text,
});

/** `h('td', { colspan: '2' }, '遊戲')`. */
export const h = (
  name: string,
  attributes: Attributes = {},
  ...children: readonly (LightNode | string)[]
): LightNode => ({
  name,
  attribute: (key) => attributes[key] ?? null,
  children: children.map((child) => (typeof child === 'string' ? textNode(child) : child)),
  text: '',
});

const rowOf = (cell: string, texts: readonly (LightNode | string)[]): LightNode =>
  h('tr', {}, ...texts.map((text) => (typeof text === 'string' ? h(cell, {}, text) : text)));

export const th = (...texts: readonly (LightNode | string)[]): LightNode => rowOf('th', texts);
export const td = (...texts: readonly (LightNode | string)[]): LightNode => rowOf('td', texts);
export const table = (...parts: readonly LightNode[]): LightNode => h('table', {}, ...parts);
export const thead = (...rows: readonly LightNode[]): LightNode => h('thead', {}, ...rows);
export const tbody = (...rows: readonly LightNode[]): LightNode => h('tbody', {}, ...rows);
export const tfoot = (...rows: readonly LightNode[]): LightNode => h('tfoot', {}, ...rows);

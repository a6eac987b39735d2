/// <reference types="vite/client" />

declare module 'virtual:custom-elements-manifest' {
  import type { Manifest } from '../stories/support/arg-types.ts';
  const manifest: Manifest;
  export default manifest;
}

declare module '@custom-elements-manifest/analyzer/cli.js' {
  export function cli(options: {
    argv: readonly string[];
    cwd: string;
    noWrite: boolean;
  }): Promise<never>;
}

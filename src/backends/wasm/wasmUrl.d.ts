/** The address that a binary is served at. */
declare module '*.wasm?url' {
  const url: string;

  // biome-ignore lint/style/noDefaultExport: it is what Vite makes of such an import.
  export { url as default };
}

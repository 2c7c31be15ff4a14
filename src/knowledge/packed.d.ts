/** The YAML of this folder, merged and packed by the bundler (scripts/bundle.ts). */
declare module 'communique:knowledge' {
  const packed: string;
  export default packed;
}

// The part of the library `edtf` that we use; it ships no types.
declare module 'edtf' {
  export type EdtfValue = {
    readonly type: string
    /** First and last millisecond since 1970 (UTC) that it may mean; null or infinite where open. */
    readonly min: number | null
    readonly max: number | null
  }
  /** @throws SyntaxError where the text is no date in EDTF */
  export default function edtf(text: string): EdtfValue
  /** The classes that it makes of dates; it tells them by their names, which a build makes short. */
  type EdtfType = { readonly type: string }
  export const Century: EdtfType
  // biome-ignore lint/suspicious/noShadowRestrictedNames: as the library names it
  export const Date: EdtfType
  export const Decade: EdtfType
  export const Interval: EdtfType
  export const List: EdtfType
  export const Season: EdtfType
  // biome-ignore lint/suspicious/noShadowRestrictedNames: as the library names it
  export const Set: EdtfType
  export const Year: EdtfType
}

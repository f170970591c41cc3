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
}

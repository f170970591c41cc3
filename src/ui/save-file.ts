// Saves a file that was made on this device.

/** Milliseconds for which the file is kept for the browser to take. */
const KEPT = 60_000
/** Without it a spreadsheet takes UTF-8 for the old encoding of its system. Decoders of UTF-8 leave it out. */
const BYTE_ORDER_MARK = '\uFEFF'

export function saveFile(name: string, type: string, content: string | Uint8Array<ArrayBuffer>) {
  const start = type.startsWith('text/csv') ? [BYTE_ORDER_MARK] : []
  const address = URL.createObjectURL(new Blob([...start, content], { type }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), KEPT)
}

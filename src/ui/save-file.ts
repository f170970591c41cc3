// Saves a file that was made on this device.

/** Milliseconds for which the file is kept for the browser to take. */
const KEPT = 60_000

export function saveFile(name: string, type: string, content: string | Uint8Array<ArrayBuffer>) {
  const address = URL.createObjectURL(new Blob([content], { type }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), KEPT)
}

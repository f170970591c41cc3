// Puts a text where the reader can paste it from. A browser may refuse: then it is selected, for the reader's own hand.

/** @param field where the text stands @returns false where the reader must copy it */
export async function copyFrom(field: HTMLInputElement | HTMLTextAreaElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(field.value)
    return true
  } catch {
    field.focus()
    field.select()
    return false
  }
}

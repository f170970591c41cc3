/** Whether nothing on the page has the focus, as when what had it is gone. */
export const isFocusLost = (): boolean =>
  document.activeElement === null || document.activeElement === document.body

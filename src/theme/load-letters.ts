// Rarer letters are files of their own: those that a story's names need come before a card with them is opened.
import { INTERFACE } from './fonts.ts'

export function loadLetters(names: readonly string[]): void {
  const letters = [...new Set(names.join(''))].join('')
  // A font that does not come is replaced by the browser's own.
  document.fonts?.load(`400 1em ${INTERFACE}`, letters).catch(() => {})
}

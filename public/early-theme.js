// Before the first paint: the theme that the reader chose last, as src/theme/theme-choice.ts keeps it.
try {
  const chosen = localStorage.getItem('standpoint:theme')
  if (chosen === 'light' || chosen === 'dark') document.documentElement.dataset.theme = chosen
} catch {
  // Storage is closed to us: the system's theme it is.
}

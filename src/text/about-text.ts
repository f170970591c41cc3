// The text of the page about the map in the language in use. Apart from `text.ts`, as it loads with that page.
export { aboutEn as aboutText } from './about.en.ts'

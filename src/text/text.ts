// The text of the interface in the language in use; today there is one.
export { en as text } from './en.ts'

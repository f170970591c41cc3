// The words of the interface in the language in use, for every component.
import { createContext, useContext } from 'react'
import { type Text, texts } from './text.ts'

/** English where nothing else is given: on a page that is still loading, and for a component in a test. */
export const TextContext = createContext<Text>(texts.en)

export const useText = (): Text => useContext(TextContext)

// The words on the map, from those of the interface.
import type { Words } from '../scene/scene-words.ts'
import { nameOf } from '../story/name-of.ts'
import { formatEdtf } from './edtf.ts'
import type { Text } from './text.ts'

export const sceneWords = (text: Text): Words => ({
  nameOf: (area) => nameOf(area, text.language),
  noun: (effect, noun) => {
    const words: Readonly<Record<string, (noun: string) => string>> = text.effectsOn
    return words[effect]?.(noun) ?? noun
  },
  arc: (from, isToTheWest) => text.map.arc(nameOf(from, text.language), isToTheWest),
  schematic: (date) => text.map.schematic + formatEdtf(date, text),
  stand: ({ standing, grounds, voice }, on) => {
    const word = text.standings[standing]
    const words = text.map.stand(word, on?.label, grounds.length)
    return voice === 'beyond' ? `${words} · ${text.beyond.short}` : words
  },
})

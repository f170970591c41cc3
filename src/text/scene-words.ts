// The words on the map, from those of the interface.
import type { Words } from '../scene/scene-words.ts'
import { formatEdtf } from './edtf.ts'
import { text } from './text.ts'

export const sceneWords: Words = {
  nameOf: (area) => area.names.en,
  schematic: (date) => text.map.schematic + formatEdtf(date),
}

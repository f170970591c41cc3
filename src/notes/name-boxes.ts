// The boxes of names that stand on the map, in CSS pixels of the map.
import { projectWorld, type View } from '../geometry/mercator.ts'
import type { Box } from '../paint/boxes.ts'
import type { Measure } from '../paint/pen.ts'
import { LINE_HEIGHT } from '../paint/pen-metrics.ts'
import type { PlacedName } from '../paint/place-names.ts'
import { atZoom } from '../scene/marks.ts'

export type NameBox = { readonly words: string; readonly box: Box }

export function nameBoxes(
  placed: readonly PlacedName[],
  view: View,
  measure: Measure,
): readonly NameBox[] {
  return placed.flatMap(({ mark, at, lines, letters, hasIcon }) => {
    const { x, y } = projectWorld(at, view)
    const around = (dx: number, dy: number, width: number, height: number): Box => [
      x + dx - width / 2,
      y + dy - height / 2,
      x + dx + width / 2,
      y + dy + height / 2,
    ]
    const size = atZoom(mark.size, view.camera.zoom)
    const icon = hasIcon && mark.icon
    const [iconX, iconY] = (icon && icon.offset) || [0, 0]
    const boxes = [
      ...lines.map((line): NameBox => {
        const letters = measure(line.words, mark.font, line.size)
        const width = letters + line.spacing * (line.words.length - 1)
        return { words: line.words, box: around(line.x, line.y, width, line.size * LINE_HEIGHT) }
      }),
      ...letters.map((letter) => ({
        words: letter.words,
        box: around(letter.x, letter.y, size, size),
      })),
      ...(icon ? [{ words: '', box: around(iconX, iconY, icon.tile.size, icon.tile.size) }] : []),
    ]
    return boxes
  })
}

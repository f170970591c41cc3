// What the groups cost, as a table: a group's own cost is what a frame with it takes beyond one without it.
import { median } from '../statistics.ts'
import { OTHER } from './groups.ts'
import type { FrameCost, Groups, Round } from './in-page.ts'

export function formatLayers(groups: Groups, rounds: readonly Round[]): string {
  const shown = rounds.map((round) => round.shown)
  return [
    ['Group', 'Layers', 'Draw calls', 'Time of a frame'],
    ['---', '--:', '--:', '--:'],
    ...Object.entries(groups).map(([group, ids]) => {
      const own = rounds.filter((round) => round.group === group)
      // Pair by pair, as what else the machine does changes from round to round.
      const calls = median(own.map((round) => round.shown.calls - round.hidden.calls))
      const time = median(own.map((round) => timeOf(round.shown) - timeOf(round.hidden)))
      const title = group === OTHER ? `${group} (${ids.join(', ')})` : group
      return [title, String(ids.length), String(calls), `${time.toFixed(1)} ms`]
    }),
    [
      'The whole frame',
      String(Object.values(groups).flat().length),
      String(median(shown.map(({ calls }) => calls))),
      `${median(shown.map(timeOf)).toFixed(1)} ms`,
    ],
  ]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n')
}

const timeOf = ({ times }: FrameCost): number => median(times)

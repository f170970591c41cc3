// story stats: the fairness report, as data or as text.
import type { Answer, Call } from './answer.ts'
import { countFairness } from './fairness.ts'
import { formatStats } from './format-stats.ts'
import { readFaultlessStory } from './read-story.ts'

export function stats({ operands: [operand = '.'], folder }: Call): Answer {
  const data = countFairness(readFaultlessStory(operand, folder).story)
  return { exit: 0, data, format: (paint) => formatStats(data, paint) }
}

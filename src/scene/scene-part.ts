// Some marks of a scene, with the sources that they need.
import type { Mark, Scene } from './marks.ts'

export function partOfScene(
  { ground, sources }: Omit<Scene, 'marks'>,
  marks: readonly Mark[],
): Scene {
  const used = new Set(marks.map(({ source }) => source))
  const kept = Object.entries(sources).filter(([name]) => used.has(name))
  return { ground, sources: Object.fromEntries(kept), marks }
}

// Files of the repository, as the tests read them.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

export const ROOT = join(import.meta.dirname, '../../..')
export const STORY_FILE = 'public/stories/ukraine-peace-talks/story.json'
export const MINIMAL_FILE = 'tests/fixtures/stories/minimal.json'

export const readText = (path: string): string => readFileSync(join(ROOT, path), 'utf8')
export const readJson = (path: string): unknown => JSON.parse(readText(path))

// story new: a folder with a small story that checks clean, and a page that explains its parts.
import { basename, dirname, join, relative, resolve } from 'node:path'
import { isId } from '../story/ids.ts'
import { type Answer, type Call, Refusal } from './answer.ts'
import { isFree, ROOT, shortPath, shown, writeFile } from './files.ts'
import { makeFirstStory } from './first-story.ts'
import { formatJson } from './format-json.ts'
import { text } from './text.ts'

export function makeNew({ operands: [operand = ''], options, folder }: Call): Answer {
  const at = resolve(folder, operand)
  const id = basename(at)
  if (!isId(id)) throw new Refusal(text.refusals.noId(shown(id)))
  if (!isFree(at)) throw new Refusal(text.refusals.notFree(shown(operand)))
  const title = typeof options.title === 'string' ? options.title.trim() : titleOf(id)
  if (title === '') throw new Refusal(text.refusals.noTitle)
  const schema = relative(at, join(ROOT, 'public/schema/story.schema.json')).replaceAll('\\', '/')
  const short = shortPath(at, folder)
  const readme = text.readme({ title, id, folder: short, isServed: isServed(at) })
  writeFile(join(at, 'README.md'), readme, folder)
  writeFile(join(at, 'story.json'), formatJson(makeFirstStory({ id, title, schema })), folder)
  const files = ['story.json', 'README.md'].map((name) => `${short}/${name}`)
  return {
    exit: 0,
    data: { id, title, files },
    format: () => `${text.made(files, short)}\n`,
  }
}

const isServed = (path: string): boolean => dirname(path) === join(ROOT, 'public/stories')

const titleOf = (id: string): string => {
  const words = id.replaceAll('-', ' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}

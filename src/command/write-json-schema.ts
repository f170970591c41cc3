// npm run schema: writes public/schema/story.schema.json, by which an editor's tool completes and checks.
import { mkdirSync, writeFileSync } from 'node:fs'
import { storyJsonSchema } from './json-schema.ts'

const FOLDER = 'public/schema'
mkdirSync(FOLDER, { recursive: true })
writeFileSync(`${FOLDER}/story.schema.json`, storyJsonSchema())

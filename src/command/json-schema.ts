// The JSON Schema of a story (draft 2020-12), generated from the schema; used by tools only, not by the app.
import { toJsonSchema } from '@valibot/to-json-schema'
import { Story } from '../story/schema.ts'

/** The schema as formatted JSON text. Brands and trims have no counterpart in JSON Schema and are left out. */
export function storyJsonSchema(): string {
  const schema = toJsonSchema(Story, { target: 'draft-2020-12', errorMode: 'ignore' })
  return `${JSON.stringify({ title: 'Standpoint story', ...schema }, null, 2)}\n`
}

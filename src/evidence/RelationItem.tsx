// One relation: how several actors stand to each other.
import type { Relation } from '../story/types.ts'
import { useText } from '../text/use-text.ts'
import { RelationGlyph } from '../ui/RelationGlyph.tsx'
import { ViewItem } from './ViewItem.tsx'

type Props = { readonly relation: Relation; readonly showsTarget?: boolean }

export function RelationItem({ relation, showsTarget = false }: Props) {
  const text = useText()
  const stance = (
    <>
      <RelationGlyph kind={relation.kind} />
      {text.relations[relation.kind]}
    </>
  )
  return <ViewItem view={relation} stance={stance} showsTarget={showsTarget} />
}

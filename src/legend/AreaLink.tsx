// The name of an area within the legend; it leads to the area.
import { useSelectArea } from '../state/viewer-context.ts'
import { nameOf } from '../story/name-of.ts'
import type { Area } from '../story/types.ts'
import { useText } from '../text/use-text.ts'

export function AreaLink({ area }: { readonly area: Area }) {
  const selectArea = useSelectArea()
  const { language } = useText()
  return (
    <button type="button" className="link-button" onClick={() => selectArea(area.id)}>
      {nameOf(area, language)}
    </button>
  )
}

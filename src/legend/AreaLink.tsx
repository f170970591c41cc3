// The name of an area within the legend; it leads to the area.
import { useSelectArea } from '../state/viewer-context.ts'
import type { Area } from '../story/types.ts'

export function AreaLink({ area }: { readonly area: Area }) {
  const selectArea = useSelectArea()
  return (
    <button type="button" className="link-button" onClick={() => selectArea(area.id)}>
      {area.names.en}
    </button>
  )
}

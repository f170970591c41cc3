// The scale and the north mark. The map is never turned, so that north always points up.
import type { Camera } from '../geometry/mercator.ts'
import { useText } from '../text/use-text.ts'
import { scaleBar, WIDEST } from './scale.ts'

export function ScaleBar({ camera }: { readonly camera: Camera | null }) {
  const text = useText()
  const scale = camera && scaleBar(camera, WIDEST)
  return (
    <div className="map-scale">
      <span className="north-mark" role="img" aria-label={text.map.northLong}>
        {text.map.north}
      </span>
      <span className="scale-place">
        {scale && (
          <span className="scale-bar" style={{ width: `${scale.pixels}px` }}>
            {text.map.scale(scale.metres)}
          </span>
        )}
      </span>
    </div>
  )
}

// The scale and the north mark. The map is never turned, so that north always points up.
import type { Camera } from '../geometry/mercator.ts'
import { useText } from '../text/use-text.ts'
import { scaleBar } from './scale.ts'

/** CSS pixels. */
const WIDEST = 120

export function ScaleBar({ camera }: { readonly camera: Camera | null }) {
  const text = useText()
  const scale = camera && scaleBar(camera, WIDEST)
  return (
    <div className="map-scale">
      <span className="north-mark" role="img" aria-label={text.map.northLong}>
        {text.map.north}
      </span>
      {/* As wide as it can become: what stands beside it stays where it is. */}
      <span className="scale-place" style={{ width: `${WIDEST}px` }}>
        {scale && (
          <span className="scale-bar" style={{ width: `${scale.pixels}px` }}>
            {text.map.scale(scale.metres)}
          </span>
        )}
      </span>
    </div>
  )
}

// A small picture of how something is drawn on the map, by the same definition and the same painter.
import { useId, useMemo } from 'react'
import { SWATCH, swatchNodes } from '../paint/swatch.ts'
import type { SwatchLooks } from '../scene/swatch-looks.ts'
import { SvgPicture } from './SvgPicture.tsx'

const WIDTH = 28

export function Swatch({ looks }: { readonly looks: SwatchLooks }) {
  const id = useId()
  const nodes = useMemo(() => swatchNodes(looks, id), [looks, id])
  return <SvgPicture className="swatch" nodes={nodes} {...SWATCH} shownWidth={WIDTH} />
}

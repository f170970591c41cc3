// How a provision's effect is drawn, in its proposal's colour.
import { useMemo } from 'react'
import { effectLooks } from '../scene/swatch-looks.ts'
import type { Effect } from '../story/types.ts'
import type { ColourToken } from '../theme/tokens.ts'
import { Swatch } from './Swatch.tsx'

type Props = { readonly effect: Effect; readonly colour: ColourToken }

export function EffectSwatch({ effect, colour }: Props) {
  const looks = useMemo(() => effectLooks(effect, colour), [effect, colour])
  return <Swatch looks={looks} />
}

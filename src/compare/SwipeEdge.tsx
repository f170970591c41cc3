// The edge between two maps that lie over each other: a slider, moved by pointer, touch or keys.
import { useRef } from 'react'
import { mergeProps, useFocusRing, useSlider, useSliderThumb, VisuallyHidden } from 'react-aria'
import { useSliderState } from 'react-stately'
import { useCompareText } from '../text/compare-text.ts'
import { useText } from '../text/use-text.ts'

const COVER = { position: 'absolute', inset: 0 } as const

type Props = {
  /** Share of the width that the left map has, 0 to 1. */
  readonly share: number
  readonly onShare: (share: number) => void
  readonly left: string
  readonly right: string
}

export function SwipeEdge({ share, onShare, left, right }: Props) {
  const words = useCompareText()
  const { language } = useText()
  const track = useRef<HTMLDivElement>(null)
  const input = useRef<HTMLInputElement>(null)
  const state = useSliderState<number>({
    value: share,
    onChange: onShare,
    minValue: 0,
    maxValue: 1,
    step: 0.01,
    numberFormatter: new Intl.NumberFormat(language, { style: 'percent' }),
  })
  const { groupProps, trackProps } = useSlider({ 'aria-label': words.maps.edge }, state, track)
  const { thumbProps, inputProps } = useSliderThumb(
    { index: 0, trackRef: track, inputRef: input, 'aria-label': words.maps.edge },
    state,
  )
  const { focusProps, isFocusVisible } = useFocusRing()
  return (
    <div {...groupProps} className="swipe">
      {/* Only the edge is touched: what lies beside it is the maps'. */}
      <div {...trackProps} ref={track} className="swipe-track" style={COVER}>
        <div
          {...thumbProps}
          className="swipe-edge"
          data-focused={isFocusVisible || undefined}
          style={{ position: 'absolute', left: `${share * 100}%` }}
        >
          <span className="swipe-handle" aria-hidden="true" />
          <VisuallyHidden>
            <input
              ref={input}
              {...mergeProps(inputProps, focusProps, {
                'aria-valuetext': words.maps.edgeAt(share, left, right),
              })}
            />
          </VisuallyHidden>
        </div>
      </div>
    </div>
  )
}

// What is computed of the layers comes when it is done, and never in the place of something else.
import { renderHook, waitFor } from '@testing-library/react'
import type { ReactNode } from 'react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { Layers } from '../../../src/geometry/layers.ts'
import { createCameraCommands } from '../../../src/state/camera-commands.ts'
import { type Computation, useComputed } from '../../../src/state/use-computed.ts'
import { ViewerContext } from '../../../src/state/viewer-context.ts'
import { createViewerStore } from '../../../src/state/viewer-state.ts'
import { makeIndex, makeLayers } from '../support/small-story.ts'

const AREA_FACTS = '../../../src/geometry/area-facts.ts'
const index = makeIndex()

function renderComputed(compute: Computation<string>, layers: Layers | null) {
  const viewer = { index, layers, store: createViewerStore(index), camera: createCameraCommands() }
  const wrapper = ({ children }: { children: ReactNode }) => (
    <ViewerContext value={viewer}>{children}</ViewerContext>
  )
  return renderHook(useComputed<string>, { initialProps: compute, wrapper })
}

afterEach(() => {
  vi.doUnmock(AREA_FACTS)
  vi.resetModules()
})

describe('useComputed', () => {
  it('waits for the layers', async () => {
    const compute = vi.fn(() => 'done')
    const { result } = renderComputed(compute, null)
    await new Promise((resolve) => setTimeout(resolve, 20))
    expect(result.current).toBe('pending')
    expect(compute).not.toHaveBeenCalled()
  })

  it('is pending and then done, with the code, the story and the layers', async () => {
    const layers = makeLayers([])
    const compute = vi.fn<Computation<string>>(() => 'done')
    const { result } = renderComputed(compute, layers)
    expect(result.current).toBe('pending')
    await waitFor(() => expect(result.current).toBe('done'))
    expect(compute.mock.calls).toEqual([
      [expect.objectContaining({ computeFacts: expect.any(Function) }), index, layers],
    ])
  })

  it('is pending again when another thing is asked for, and the first is shown no more', async () => {
    const { result, rerender } = renderComputed(() => 'one', makeLayers([]))
    await waitFor(() => expect(result.current).toBe('one'))
    const seen: string[] = []
    rerender(() => 'two')
    seen.push(result.current)
    await waitFor(() => expect(result.current).toBe('two'))
    expect(seen).toEqual(['pending'])
  })

  it('says so where the code does not come', async () => {
    vi.doMock(AREA_FACTS, () => {
      throw new Error('offline')
    })
    const { result } = renderComputed(() => 'done', makeLayers([]))
    await waitFor(() => expect(result.current).toBe('failed'))
  })
})

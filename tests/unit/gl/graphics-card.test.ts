// Whether a graphics card is there: software that pretends to be one is known by its name.
import { beforeEach, describe, expect, it, vi } from 'vitest'

const RENDERER = 0x1f01
const UNMASKED = 0x9246

type Page = {
  /** Null where the browser gives no context that is not slow. */
  readonly renderer: string | null
  readonly isMasked?: boolean
}

async function look({ renderer, isMasked = false }: Page) {
  vi.resetModules()
  const asked: unknown[][] = []
  const lose = vi.fn()
  const context = {
    RENDERER,
    getExtension: (name: string) => {
      if (name === 'WEBGL_lose_context') return { loseContext: lose }
      return isMasked ? null : { UNMASKED_RENDERER_WEBGL: UNMASKED }
    },
    getParameter: (name: number) =>
      name === (isMasked ? RENDERER : UNMASKED) ? renderer : 'WebKit WebGL',
  }
  vi.stubGlobal('document', {
    createElement: () => ({
      getContext: (...args: unknown[]) => {
        asked.push(args)
        return renderer === null ? null : context
      },
    }),
  })
  const { hasGraphicsCard } = await import('../../../src/gl/graphics-card.ts')
  return { is: hasGraphicsCard(), again: hasGraphicsCard(), asked, lose }
}

beforeEach(() => vi.unstubAllGlobals())

describe('hasGraphicsCard', () => {
  it.each([
    'ANGLE (NVIDIA, NVIDIA GeForce RTX 3060 Direct3D11 vs_5_0 ps_5_0, D3D11)',
    'Apple GPU',
    'Mesa Intel(R) UHD Graphics 620 (KBL GT2)',
    'Mali-G78',
  ])('is true with %s', async (renderer) => {
    expect((await look({ renderer })).is).toBe(true)
  })

  it.each([
    'ANGLE (Google, Vulkan 1.3.0 (SwiftShader Device (Subzero) (0x0000C0DE)), SwiftShader driver)',
    'llvmpipe (LLVM 15.0.7, 256 bits)',
    'softpipe',
    'ANGLE (Microsoft, Microsoft Basic Render Driver Direct3D11 vs_5_0 ps_5_0, D3D11)',
    'Generic Software Rasterizer',
  ])('is false with %s', async (renderer) => {
    expect((await look({ renderer })).is).toBe(false)
    expect((await look({ renderer, isMasked: true })).is).toBe(false)
  })

  it('is false where the browser gives none, or none that is not slow', async () => {
    const { is, asked } = await look({ renderer: null })
    expect(is).toBe(false)
    expect(asked).toEqual([['webgl2', { failIfMajorPerformanceCaveat: true }]])
  })

  it('looks once, and gives back what it took', async () => {
    const { again, asked, lose } = await look({ renderer: 'Apple GPU' })
    expect(again).toBe(true)
    expect(asked).toHaveLength(1)
    expect(lose).toHaveBeenCalledOnce()
  })
})

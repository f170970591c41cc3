// The three ways in which a Chromium without a graphics card turns a page into pixels.

export const MODE_NAMES = ['gpu', 'cpu', 'none'] as const
export type ModeName = (typeof MODE_NAMES)[number]

export type Mode = {
  readonly name: ModeName
  readonly title: string
  readonly args: readonly string[]
  readonly hasWebGl: boolean
}

export const MODES: readonly Mode[] = [
  {
    name: 'gpu',
    title:
      "GPU rasterisation (on software GL where there is no card: Debian's Chromium as it comes)",
    args: ['--enable-gpu-rasterization'],
    hasWebGl: true,
  },
  {
    name: 'cpu',
    title: 'CPU rasterisation',
    args: ['--disable-gpu-rasterization'],
    hasWebGl: true,
  },
  {
    name: 'none',
    title: 'No GPU process: software compositing, no WebGL',
    args: ['--disable-gpu', '--disable-software-rasterizer'],
    hasWebGl: false,
  },
]

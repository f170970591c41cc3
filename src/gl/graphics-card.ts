// Whether a graphics card is there: WebGL 2 that the browser does not call slow, and no software by its name.

/** As they call themselves: SwiftShader, Mesa's llvmpipe and softpipe, Microsoft's basic renderer. */
const SOFTWARE = /swiftshader|llvmpipe|softpipe|software|basic render/i

let known: boolean | undefined

export function hasGraphicsCard(): boolean {
  known ??= look()
  return known
}

function look(): boolean {
  const canvas = document.createElement('canvas')
  const context = canvas.getContext('webgl2', { failIfMajorPerformanceCaveat: true })
  if (!context) return false
  const info = context.getExtension('WEBGL_debug_renderer_info')
  const name = String(context.getParameter(info?.UNMASKED_RENDERER_WEBGL ?? context.RENDERER))
  context.getExtension('WEBGL_lose_context')?.loseContext()
  return !SOFTWARE.test(name)
}

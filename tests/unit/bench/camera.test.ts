// Where the bench clicks: a camera from a link, a place on the screen.
import { describe, expect, it } from 'vitest'
import { cameraKey, mapCentre, pixelAt, readCamera, USUAL_CAMERA } from '../../bench/camera.ts'

describe('readCamera', () => {
  it('reads what the link says', () => {
    expect(readCamera(`#${cameraKey(USUAL_CAMERA)}&area=donetsk`)).toEqual(USUAL_CAMERA)
  })

  it.each(['', '#area=donetsk', '#map=5/48', '#map=a/b/c'])('finds none in %j', (hash) => {
    expect(readCamera(hash)).toBeNull()
  })
})

describe('pixelAt', () => {
  it('has the middle of the map right of the pane', () => {
    expect(mapCentre(USUAL_CAMERA)).toEqual({ x: 816, y: 400 })
  })

  it('has east on the right and north above', () => {
    const { lng, lat } = USUAL_CAMERA
    expect(pixelAt(USUAL_CAMERA, lng + 1, lat).x).toBeGreaterThan(816)
    expect(pixelAt(USUAL_CAMERA, lng, lat + 1).y).toBeLessThan(400)
  })
})

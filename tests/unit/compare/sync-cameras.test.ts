// One camera for several maps: the one that is moved leads, the others follow, and no echo comes back.
import { describe, expect, it, vi } from 'vitest'
import { syncCameras } from '../../../src/compare/sync-cameras.ts'
import type { Camera } from '../../../src/geometry/mercator.ts'
import type { CameraCommand } from '../../../src/state/camera-commands.ts'

const at = (lng: number): Camera => ({ zoom: 5, lng, lat: 48 })

function start(...names: string[]) {
  const onRest = vi.fn()
  const mapOf = syncCameras(onRest)
  const maps = names.map((name) => {
    const map = mapOf(name)
    const heard: CameraCommand[] = []
    map.commands.receive((command) => {
      heard.push(command)
      // A map says where it is, also where it was told to go.
      if (command.type !== 'follow') return
      if (command.isMoving) map.onMove(at(command.camera.lng + 1))
      else map.onRest(at(command.camera.lng + 1))
    })
    return { map, heard }
  })
  return { maps, onRest, mapOf }
}

describe('synced cameras', () => {
  it('tell the others each move of the one that leads, and none to itself', () => {
    const { maps, onRest } = start('a', 'b', 'c')
    maps[1]?.map.onMove(at(31))
    expect(maps.map(({ heard }) => heard)).toEqual([
      [{ type: 'follow', camera: at(31), isMoving: true }],
      [],
      [{ type: 'follow', camera: at(31), isMoving: true }],
    ])
    expect(onRest).not.toHaveBeenCalled()
  })

  it('tell once where it rests', () => {
    const { maps, onRest } = start('a', 'b')
    maps[0]?.map.onRest(at(30))
    expect(maps[1]?.heard).toEqual([{ type: 'follow', camera: at(30), isMoving: false }])
    expect(onRest.mock.calls).toEqual([[at(30)]])
  })

  it('let any of them lead in turn', () => {
    const { maps } = start('a', 'b')
    maps[0]?.map.onMove(at(1))
    maps[1]?.map.onMove(at(2))
    expect(maps[0]?.heard).toEqual([{ type: 'follow', camera: at(2), isMoving: true }])
    expect(maps[1]?.heard).toEqual([{ type: 'follow', camera: at(1), isMoving: true }])
  })

  it('give the same map for the same name', () => {
    const { mapOf } = start()
    expect(mapOf('a')).toBe(mapOf('a'))
    expect(mapOf('a')).not.toBe(mapOf('b'))
  })
})

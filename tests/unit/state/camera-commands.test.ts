// Commands to the camera reach whoever listens, and nobody after the end of the subscription.
import { expect, it } from 'vitest'
import { type CameraCommand, createCameraCommands } from '../../../src/state/camera-commands.ts'

it('sends each command to all receivers until they stop', () => {
  const camera = createCameraCommands()
  const heard: [string, CameraCommand][] = []
  const stop = camera.receive((command) => heard.push(['first', command]))
  camera.receive((command) => heard.push(['second', command]))
  camera.send({ type: 'fit-story' })
  stop()
  camera.send({ type: 'zoom', by: 1 })
  expect(heard).toEqual([
    ['first', { type: 'fit-story' }],
    ['second', { type: 'fit-story' }],
    ['second', { type: 'zoom', by: 1 }],
  ])
})

it('keeps the last command that there is nobody for, until somebody is there', () => {
  const camera = createCameraCommands()
  camera.send({ type: 'zoom', by: 1 })
  camera.send({ type: 'fit-story' })
  const heard: CameraCommand[] = []
  camera.receive((command) => heard.push(command))
  camera.receive((command) => heard.push(command))
  expect(heard).toEqual([{ type: 'fit-story' }])
})

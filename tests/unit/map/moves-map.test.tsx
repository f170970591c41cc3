// A hand on the map is told from a key that only passes by, and from what lies on the map.
import { describe, expect, it } from 'vitest'
import { movesMap } from '../../../src/map/moves-map.ts'

document.body.innerHTML = `
  <div class="map-layers"><canvas id="map"></canvas></div>
  <div class="map-buttons"><button id="zoom"></button><button id="print" class="print-button"></button></div>
  <section id="legend"></section>`
const at = (id: string) => document.getElementById(id) as HTMLElement

describe('a hand on the map', () => {
  it.each([
    ['map', null],
    ['map', 'ArrowLeft'],
    ['map', '+'],
    ['zoom', null],
    ['zoom', 'Enter'],
  ])('moves it: %s, %s', (id, key) => expect(movesMap(at(id), key)).toBe(true))

  it.each([
    ['map', 'Tab'],
    ['map', 'Shift'],
    ['map', 'Control'],
    ['map', 'f'],
    ['zoom', 'Shift'],
    ['print', null],
    ['print', 'Enter'],
    ['legend', null],
  ])('does not: %s, %s', (id, key) => expect(movesMap(at(id), key)).toBe(false))
})

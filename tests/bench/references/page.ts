// What stands around the map of every reference page: the link that is read, a card, a switch per overlay,
// and the two moments that the bench asks for.
import './reference.css'
import { OVERLAYS } from './overlays.ts'

const hash = new URLSearchParams(location.hash.slice(1))
const [zoom = 0, lat = 0, lng = 0] = (hash.get('map') ?? '').split('/').map(Number)

/** MapLibre's zoom: the world is 512 CSS pixels wide at 0. */
export const camera = { zoom, lat, lng }
/** Names of the overlays that are on. */
export const shown: readonly string[] = (hash.get('proposals') ?? '').split(',')

const panel = document.querySelector('main')

/** Said in the frame that shows the areas on their land for the first time. */
export function tellAreasDrawn(): void {
  if (performance.getEntriesByName('bench:areas').length === 0) performance.mark('bench:areas')
}

export const tellComplete = (): void => panel?.setAttribute('aria-busy', 'false')

/** @param name null takes the card away */
export function showCard(name: string | null): void {
  panel?.querySelector('.card')?.remove()
  if (name === null) return
  const card = document.createElement('aside')
  const heading = document.createElement('h2')
  card.className = 'card'
  heading.textContent = name
  card.append(heading)
  panel?.append(card)
}

export function addSwitches(onChange: (name: string, isOn: boolean) => void): void {
  for (const name of Object.keys(OVERLAYS)) {
    const label = document.createElement('label')
    const box = document.createElement('input')
    box.type = 'checkbox'
    box.role = 'switch'
    box.checked = shown.includes(name)
    box.addEventListener('change', () => onChange(name, box.checked))
    label.append(box, name)
    document.querySelector('#pane')?.append(label)
  }
}

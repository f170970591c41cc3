// The north mark beside the scale: the map is never turned, so that it always points up.
import type { IControl } from 'maplibre-gl'

export class NorthMark implements IControl {
  readonly #element: HTMLElement

  /**
   * @param letter what stands under the arrow
   * @param label what it means, in words
   */
  constructor(letter: string, label: string) {
    this.#element = document.createElement('div')
    this.#element.className = 'maplibregl-ctrl north-mark'
    this.#element.setAttribute('role', 'img')
    this.#element.setAttribute('aria-label', label)
    this.#element.textContent = letter
  }

  onAdd(): HTMLElement {
    return this.#element
  }

  onRemove(): void {
    this.#element.remove()
  }
}

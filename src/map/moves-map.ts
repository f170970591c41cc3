// Whether what a reader does is a hand on the map: on the map itself or a button that moves it, not on what lies on it.

/** The keys that move the map while it has the focus. */
const MOVING = /^(Arrow(Up|Down|Left|Right)|[+=_-])$/
const PRESSING = ['Enter', ' ']

/** @param key null for a pointer or a wheel */
export function movesMap(target: Element, key: string | null): boolean {
  if (target.closest('.print-button')) return false
  if (target.closest('.map-buttons')) return key === null || PRESSING.includes(key)
  return target.closest('.map-layers') !== null && (key === null || MOVING.test(key))
}

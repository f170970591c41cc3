// A part of the page whose code is fetched when it is needed; where it does not come, its place says so. React keeps a
// rejection for ever, so that only a reload can help, which that place offers.
import { type ComponentType, lazy } from 'react'
import { MissingPart } from './MissingPart.tsx'

export function lazyPart<Props extends object>(load: () => Promise<ComponentType<Props>>) {
  return lazy(() => load().then(asDefault, () => asDefault<ComponentType<Props>>(MissingPart)))
}

const asDefault = <Component>(component: Component) => ({ default: component })

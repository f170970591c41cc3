// A part whose code comes later: something stands in its place until then, and no longer.
import { act, render, screen } from '@testing-library/react'
import { createRoot } from 'react-dom/client'
import { afterEach, expect, it, vi } from 'vitest'
import { texts } from '../../../src/text/text.ts'
import { lazyPart } from '../../../src/ui/lazy-part.tsx'

type Props = { readonly name: string }
const Greeting = ({ name }: Props) => <p>Good day, {name}</p>
const Missing = ({ name }: Props) => <p>No word from {name}</p>
const Waiting = ({ name }: Props) => <p>Where is {name}?</p>

/** Turns in which the page does what it has to do next, and nothing that waits for a time. */
async function turns(count: number) {
  for (let i = 0; i < count; i++) await new Promise((resolve) => setImmediate(resolve))
}

afterEach(() => vi.unstubAllGlobals())

it('comes as soon as its code is there', async () => {
  // As in a browser: in tests React holds nothing back.
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', false)
  let come = (_: typeof Greeting) => {}
  const Part = lazyPart(() => new Promise<typeof Greeting>((resolve) => (come = resolve)), Waiting)
  const place = document.createElement('div')
  const root = createRoot(place)
  root.render(<Part name="Ada" />)
  await turns(20)
  expect(place).toHaveTextContent('Where is Ada?')
  come(Greeting)
  await turns(20)
  expect(place).toHaveTextContent('Good day, Ada')
  root.unmount()
})

it('is there at once where it was shown before', async () => {
  const Part = lazyPart(() => Promise.resolve(Greeting), Waiting)
  render(<Part name="Ada" />).unmount()
  await act(() => turns(1))
  render(<Part name="Ben" />)
  expect(screen.getByText('Good day, Ben')).toBeInTheDocument()
})

it('is there at once where it was prepared', async () => {
  const Part = lazyPart(() => Promise.resolve(Greeting), Waiting)
  Part.prepare()
  await turns(1)
  render(<Part name="Ada" />)
  expect(screen.getByText('Good day, Ada')).toBeInTheDocument()
})

it('is asked for again where preparing it failed', async () => {
  const load = vi.fn(() => Promise.resolve(Greeting)).mockRejectedValueOnce(new Error('offline'))
  const Part = lazyPart(load, Waiting)
  Part.prepare()
  await turns(1)
  render(<Part name="Ada" />)
  expect(await screen.findByText('Good day, Ada')).toBeInTheDocument()
})

it('says so where its code does not come, also when it is shown again', async () => {
  const Part = lazyPart<Props>(() => Promise.reject(new Error('no such file')), Waiting)
  render(<Part name="Ada" />).unmount()
  await act(() => turns(1))
  render(<Part name="Ben" />)
  expect(screen.getByRole('alert')).toHaveTextContent(texts.en.panels.missing)
})

it('leaves its place as it is told to where its code does not come', async () => {
  const Part = lazyPart<Props>(() => Promise.reject(new Error('no such file')), Waiting, Missing)
  render(<Part name="Ada" />)
  await act(() => turns(1))
  expect(screen.getByText('No word from Ada')).toBeInTheDocument()
  expect(screen.queryByRole('alert')).toBeNull()
})

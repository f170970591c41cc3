// Notices: few at a time, each once, and none that cannot be sent away.
import { act, render, renderHook, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { Notices } from '../../../src/notices/Notices.tsx'
import { type Notice, useNotices } from '../../../src/notices/use-notices.ts'

const FOUR = ['One is missing.', 'Two is missing.', 'Three is missing.', 'Four is missing.']
const NOTICES = FOUR.map((words) => ({ words }))
const shown = () => FOUR.filter((notice) => screen.queryByText(notice))

describe('notices', () => {
  it('stand in a place that is read out when one comes', () => {
    render(<Notices notices={[]} onDismiss={() => {}} />)
    expect(screen.getByRole('status', { name: 'Notices' })).toBeEmptyDOMElement()
  })

  it('show two at first and the rest when they are asked for', async () => {
    render(<Notices notices={NOTICES} onDismiss={() => {}} />)
    expect(shown()).toEqual(FOUR.slice(0, 2))
    await userEvent.click(screen.getByRole('button', { name: 'Show 2 more' }))
    expect(shown()).toEqual(FOUR)
    expect(screen.queryByRole('button', { name: /more/ })).toBeNull()
  })

  it('go one by one, and the focus stays with those that are left', async () => {
    const onDismiss = vi.fn()
    render(<Notices notices={NOTICES.slice(0, 2)} onDismiss={onDismiss} />)
    const [, second] = screen.getAllByRole('button', { name: 'Dismiss' })
    await userEvent.click(second as HTMLElement)
    expect(onDismiss.mock.calls).toEqual([[NOTICES[1]]])
    expect(screen.getByRole('status')).toHaveFocus()
  })
})

describe('a notice with a way', () => {
  it('offers it beside its words', async () => {
    const go = vi.fn()
    const notices = [{ words: 'There is more.', way: { label: 'Show it', go } }]
    render(<Notices notices={notices} onDismiss={() => {}} />)
    await userEvent.click(screen.getByRole('button', { name: 'Show it' }))
    expect(go).toHaveBeenCalledOnce()
  })
})

describe('useNotices', () => {
  it('keeps a message once, in the order in which they came', () => {
    const { result } = renderHook(useNotices)
    act(() => result.current.notify('b'))
    act(() => result.current.notify('a'))
    act(() => result.current.notify('b'))
    expect(result.current.notices).toEqual([{ words: 'b' }, { words: 'a' }])
  })

  it('forgets a message that was sent away, and hears it when it comes again', () => {
    const { result } = renderHook(useNotices)
    act(() => result.current.notify('a'))
    act(() => result.current.dismiss(result.current.notices[0] as Notice))
    expect(result.current.notices).toEqual([])
    act(() => result.current.notify('a'))
    expect(result.current.notices).toEqual([{ words: 'a' }])
  })
})

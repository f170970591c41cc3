// "Who says so, and where?": each claim leads to the passage or the source under it.
import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { Evidence } from '../../../src/evidence/Evidence.tsx'
import { VoiceTag } from '../../../src/evidence/VoiceTag.tsx'
import type { Evidence as EvidenceItem } from '../../../src/story/types.ts'
import { renderViewer } from '../support/render-viewer.tsx'

const sources = [
  {
    id: 'letter',
    role: 'primary',
    title: 'A letter',
    publisher: 'A press',
    address: 'https://example.org/letter',
  },
  {
    id: 'treaty',
    role: 'context',
    title: 'A treaty',
    publisher: 'Two states',
    document: 'Treaty of the north',
    date: '1994-12-05',
    address: 'https://example.org/treaty',
  },
]
const PASSAGE = { passage: 'p1' } as EvidenceItem
const CLAUSE = { source: 'treaty', clause: 'article 2' } as EvidenceItem

const renderEvidence = (...items: EvidenceItem[]) =>
  renderViewer(<Evidence items={items} />, { story: { sources } })

const chip = (name: RegExp) => screen.getByRole('button', { name })
const opened = () => screen.queryByRole('blockquote')

describe('evidence', () => {
  it('is folded at first, and says of each piece where it leads', () => {
    renderEvidence(PASSAGE, CLAUSE)
    expect(opened()).toBeNull()
    expect(chip(/paragraph 1/i)).toHaveAttribute('aria-expanded', 'false')
    expect(chip(/treaty of the north, article 2/i)).toHaveAttribute('aria-expanded', 'false')
  })

  it('opens the passage in place, with its source, and folds it again', async () => {
    const { user } = renderEvidence(PASSAGE)
    await user.click(chip(/paragraph 1/i))
    expect(opened()).toHaveTextContent('The envoy spoke of the north.')
    expect(opened()).toHaveTextContent('A press, paragraph 1')
    expect(chip(/paragraph 1/i)).toHaveAttribute('aria-controls', opened()?.id)
    await user.click(chip(/paragraph 1/i))
    expect(opened()).toBeNull()
  })

  it('shows one piece at a time', async () => {
    const { user } = renderEvidence(PASSAGE, CLAUSE)
    await user.click(chip(/paragraph 1/i))
    await user.click(chip(/treaty/i))
    expect(opened()).not.toHaveTextContent('The envoy')
    expect(opened()).toHaveTextContent('Two states, A treaty, Treaty of the north, 5 December 1994')
  })

  it('leads to the source itself', async () => {
    const { user } = renderEvidence(CLAUSE)
    await user.click(chip(/treaty/i))
    expect(screen.getByRole('link')).toHaveAttribute('href', 'https://example.org/treaty')
  })

  it('leads from a passage to the article, and from another source not', async () => {
    const { user, state } = renderEvidence(PASSAGE, CLAUSE)
    await user.click(chip(/treaty/i))
    expect(screen.queryByRole('button', { name: 'Show in the article' })).toBeNull()
    await user.click(chip(/paragraph 1/i))
    await user.click(screen.getByRole('button', { name: 'Show in the article' }))
    expect(state()).toMatchObject({ link: { panel: 'article', passage: 'p1' } })
  })

  it('can be opened without a mouse', async () => {
    const { user } = renderEvidence(PASSAGE)
    await user.tab()
    await user.keyboard('{Enter}')
    expect(within(opened() as HTMLElement).getByText(/the envoy spoke/i)).toBeVisible()
  })
})

describe('the tag of another voice', () => {
  it.each([
    ['is there where other sources alone say so', [CLAUSE], true],
    ['is not there where the article says so', [PASSAGE], false],
    ['is not there where the article says so too', [CLAUSE, PASSAGE], false],
  ] as const)('%s', (_, evidence, isThere) => {
    renderViewer(<VoiceTag evidence={evidence} />, { story: { sources } })
    expect(screen.queryByText('beyond the article') !== null).toBe(isThere)
  })
})

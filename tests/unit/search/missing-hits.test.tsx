// Where the code of the hits does not come, the search says so, and offers what can help.
import { screen } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import { SearchField } from '../../../src/search/SearchField.tsx'
import { texts } from '../../../src/text/text.ts'
import { renderViewer } from '../support/render-viewer.tsx'

vi.mock('../../../src/search/Hits.tsx', () => Promise.reject(new Error('no such file')))

it('offers a reload, and no other try, which would fail the same way', async () => {
  const { user } = renderViewer(<SearchField />)
  await user.click(screen.getByRole('searchbox', { name: 'Search' }))
  expect(await screen.findByText(texts.en.panels.missing)).toBeVisible()
  expect(screen.getByRole('button', { name: texts.en.broken.reload })).toBeVisible()
  expect(screen.queryByRole('button', { name: texts.en.broken.again })).toBeNull()
})

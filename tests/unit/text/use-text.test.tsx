// The words of a component are those that stand around it; what the story says is marked as in the story's language.
import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { Card } from '../../../src/card/Card.tsx'
import type { Language } from '../../../src/text/language.ts'
import { sceneWords } from '../../../src/text/scene-words.ts'
import { type Text, texts } from '../../../src/text/text.ts'
import { TextContext } from '../../../src/text/use-text.ts'
import { renderViewer } from '../support/render-viewer.tsx'
import { areaId, makeArea, makeIndex } from '../support/small-story.ts'

const german: Text = {
  ...texts.en,
  language: 'de' as string as Language,
  map: { ...texts.en.map, schematic: 'schematisch, ' },
  card: { ...texts.en.card, inTheArticle: 'Im Artikel' },
}
const story = {
  language: 'de',
  areas: [
    makeArea('island', { names: { en: 'Island', de: 'Insel' } }),
    makeArea('northland', { names: { en: 'Northland' }, partOf: ['island'] }),
  ],
}
const start = { selection: { type: 'area' as const, area: areaId('island') } }

describe('the words of a component', () => {
  it('are English where no language is given', () => {
    renderViewer(<Card isShown />, { story, start })
    expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent('Island')
    expect(screen.getByRole('heading', { name: 'In the article' })).toBeVisible()
  })

  it('are those of the context, names of areas among them', () => {
    renderViewer(
      <TextContext value={german}>
        <Card isShown />
      </TextContext>,
      { story, start },
    )
    expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent('Insel')
    expect(screen.getByText('Island')).toHaveAttribute('lang', 'en')
    expect(screen.getByRole('heading', { name: 'Im Artikel' })).toBeVisible()
  })
})

describe('a passage on a card', () => {
  it('is marked as in the language of the story', () => {
    renderViewer(<Card isShown />, {
      story,
      start: { selection: { type: 'area', area: areaId('northland') } },
    })
    const [passage] = makeIndex(story).passagesByArea.get(areaId('northland')) ?? []
    expect(screen.getByText(passage?.text ?? 'a passage')).toHaveAttribute('lang', 'de')
  })
})

describe('the words on the map', () => {
  it('are of the language that they are asked for', () => {
    const [island] = makeIndex(story).story.areas
    const words = sceneWords(german)
    expect(island && words.nameOf(island)).toBe('Insel')
    expect(words.schematic('2025')).toBe('schematisch, 2025')
  })
})

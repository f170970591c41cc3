// What machines read of a story: schema.org Article, with its places and the claims that it reports.
// https://schema.org/Article, https://schema.org/Claim, https://schema.org/Place
import { boundsOf } from '../geometry/bounds.ts'
import { featuresOf } from '../geometry/layers.ts'
import { indexStory } from '../story/index-story.ts'
import { nameOf } from '../story/name-of.ts'
import { voiceOf } from '../story/voice.ts'
import type { PageInput } from './page-data.ts'

export function structuredData({ story, layers }: PageInput): object {
  const index = indexStory(story)
  return {
    '@context': 'https://schema.org',
    '@type': 'Article',
    headline: story.title,
    abstract: story.summary,
    inLanguage: story.language,
    isBasedOn: story.sources
      .filter(({ role }) => role === 'primary')
      .map(({ title, publisher, date, address }) => ({
        '@type': 'Article',
        headline: title,
        publisher: { '@type': 'Organization', name: publisher },
        ...(date ? { datePublished: date } : {}),
        ...(address ? { url: address } : {}),
      })),
    contentLocation: story.view.focus.flatMap((id) => {
      const area = index.areas.get(id)
      const bounds = area && boundsOf(featuresOf(area, layers))
      if (!area) return []
      return {
        '@type': 'Place',
        name: nameOf(area, story.language),
        ...(area.codes?.wikidata
          ? { sameAs: `https://www.wikidata.org/entity/${area.codes.wikidata}` }
          : {}),
        ...(bounds
          ? {
              geo: {
                '@type': 'GeoShape',
                box: `${bounds[1]} ${bounds[0]} ${bounds[3]} ${bounds[2]}`,
              },
            }
          : {}),
      }
    }),
    hasPart: story.positions
      .filter(({ evidence }) => voiceOf(evidence, index) === 'article')
      .map(({ text, actors }) => ({
        '@type': 'Claim',
        text,
        claimInterpreter: actors.map((id) => ({
          '@type': 'Thing',
          name: index.actors.get(id)?.name,
        })),
      })),
  }
}

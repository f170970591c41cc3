// A story as a page that needs no script: React's static rendering of the viewer as it begins, the first map's
// links, the sections that they lead to. Run by the build, never in the page.
import { renderToStaticMarkup } from 'react-dom/server'
import { FIRST_VIEWS, firstCamera } from '../map/first-view.ts'
import { openStory } from '../open-story.ts'
import { formatCamera } from '../state/camera-room.ts'
import { Viewer } from '../Viewer.tsx'
import { FirstLinks } from './first-links.tsx'
import { pictureView } from './first-scene.ts'
import type { PageInput, RenderedPage } from './page-data.ts'
import { Sections } from './Sections.tsx'
import { structuredData } from './structured-data.ts'

export { drawPictures } from './draw-pictures.ts'
export { firstMapCss } from './first-map-css.ts'

export function renderPage(input: PageInput): RenderedPage {
  const { story, layers } = input
  const opened = openStory(story, '')
  const desk = FIRST_VIEWS.at(-1)
  if (!desk) throw new Error('there is no first view')
  return {
    title: story.title,
    cameras: FIRST_VIEWS.map(
      (first) => `${first.media} ${formatCamera(firstCamera(story.view.bounds, first))}`,
    ).join(';'),
    description: story.summary,
    language: story.language,
    firstMap: renderToStaticMarkup(
      <div className="first-picture">
        <FirstLinks input={input} view={pictureView(input, desk)} />
      </div>,
    ),
    viewer: renderToStaticMarkup(<Viewer story={opened} layers={layers} loading={null} />),
    sections: renderToStaticMarkup(<Sections index={opened.index} />),
    structuredData: JSON.stringify(structuredData(input)).replaceAll('<', '\\u003c'),
  }
}

// What goes from the build into a story's page and comes out of it.
import type { FeatureCollection } from 'geojson'
import type { Layers } from '../geometry/layers.ts'
import type { Story } from '../story/types.ts'

export type PageInput = {
  readonly story: Story
  readonly layers: Layers
  /** A file of the site by its path, such as `geo/land.geojson`. */
  readonly file: (path: string) => FeatureCollection
}

export type RenderedPage = {
  readonly title: string
  /** Where the map begins, for `early.js`: `MEDIA CAMERA; …`. */
  readonly cameras: string
  readonly description: string
  readonly language: string
  /** The first map's links, the viewer as it begins, and the sections that its links lead to. */
  readonly firstMap: string
  readonly viewer: string
  readonly sections: string
  /** schema.org, as JSON. */
  readonly structuredData: string
}

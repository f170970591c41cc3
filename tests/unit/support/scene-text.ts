// A scene as text that a person can review: a line a mark, from the bottom to the top.
import {
  ALL_ZOOMS,
  type ByState,
  type ByZoom,
  isByState,
  type Mark,
  type Scene,
  type SceneSource,
  type Test,
} from '../../../src/scene/marks.ts'

const testText = (test: Test): string => {
  switch (test[0]) {
    case 'not':
      return `not (${testText(test[1])})`
    case 'has':
      return `has ${test[1]}`
    case 'in':
      return `${test[1]} in ${test[2].join(' ') || 'nothing'}`
    default:
      return `${test[1]} ${test[0]} ${test[2]}`
  }
}

const round = (value: number) => Math.round(value * 100) / 100

const byZoom = (value: ByZoom): string =>
  typeof value === 'number'
    ? String(round(value))
    : value.map(([zoom, one]) => `${zoom}:${round(one)}`).join(' ')

const byState = <Value extends ByZoom>(value: Value | ByState<Value>): string =>
  isByState(value)
    ? `${byZoom(value.rest)} / ${byZoom(value.pointed)} / ${byZoom(value.selected)}`
    : byZoom(value)

function lookText(mark: Mark): string[] {
  switch (mark.type) {
    case 'fill':
      return [mark.tile ? `tile ${mark.tile.name}` : `opacity ${mark.opacity ?? 1}`]
    case 'stroke':
      return [
        `width ${byState(mark.width)}`,
        ...(mark.dash ? [`dash ${mark.dash.join(' ')}`] : []),
        ...(mark.offset ? [`offset ${byZoom(mark.offset)}`] : []),
        ...(mark.gap ? [`gap ${byZoom(mark.gap)}`] : []),
        ...(mark.soft ? [`soft ${byZoom(mark.soft)}`] : []),
        ...(mark.opacity === undefined ? [] : [`opacity ${byState(mark.opacity)}`]),
      ]
    case 'name':
      return [
        `${mark.font} ${byZoom(mark.size)}`,
        mark.lines.map(({ key }) => key).join(' + '),
        ...(mark.along ? [`along ${mark.along}`] : []),
        ...(mark.icon ? [`icon ${mark.icon.tile.name}`] : []),
      ]
  }
}

function markText(mark: Mark): string {
  const [from, below] = mark.zoom ?? ALL_ZOOMS
  return [
    mark.id,
    `${mark.type} ${mark.colour}`,
    `from ${mark.source}`,
    `zoom ${from} to ${below}`,
    ...lookText(mark),
    ...(mark.where ?? []).map(testText),
  ].join(' | ')
}

const sourceText = ([name, source]: readonly [string, SceneSource]): string =>
  'path' in source
    ? `${name}: ${source.path}`
    : `${name}: ${source.data.features.length} features${source.isStory ? ', of the story' : ''}`

export const sceneText = ({ ground, sources, marks }: Scene): string =>
  [
    `ground ${ground}`,
    '',
    ...Object.entries(sources).map(sourceText),
    '',
    ...marks.map(markText),
    '',
  ].join('\n')

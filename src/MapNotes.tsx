// Notes on the areas that the story opens with, at the first view: they find their places beside names and panels
// where the map rests, and leave when the reader comes nearer or asks for something else.
import './theme/notes.css'
import { useEffect, useMemo, useState } from 'react'
import { project, type View } from './geometry/mercator.ts'
import { firstCamera, firstViewOf } from './map/first-view.ts'
import { findBusyGround } from './notes/busy-ground.ts'
import { useOpenNotes } from './notes/closed-notes.ts'
import { NoteLayer, type ShownNote } from './notes/NoteLayer.tsx'
import { nameBoxes } from './notes/name-boxes.ts'
import { boxesOnMap, pointOfNote } from './notes/note-point.ts'
import { placeNotes } from './notes/place-notes.ts'
import { createMeasure } from './paint/canvas-pen.ts'
import { createFeatureFinder } from './paint/features.ts'
import { layOut } from './paint/name-layout.ts'
import type { Measure } from './paint/pen.ts'
import { placeNames } from './paint/place-names.ts'
import { pageMaker } from './plain/page-maker.ts'
import type { NameLook, Scene } from './scene/marks.ts'
import { partOfScene } from './scene/scene-part.ts'
import { useViewer, useViewerState } from './state/viewer-context.ts'
import { isBare } from './state/viewer-state.ts'
import { nameOf } from './story/name-of.ts'
import { useText } from './text/use-text.ts'
import { useSceneFiles } from './use-scene-files.ts'

/** Levels of zoom from the first view at which the reader has come nearer, or gone away. */
const ELSEWHERE = 0.4
/** CSS pixels round the words of a note, with room for the button that closes it. */
const PADDING = { left: 8, right: 26, top: 5, bottom: 6 }
/** Measured as names of the map are; the style sheet has the same font and size. */
const LOOK: NameLook = {
  type: 'name',
  lines: [{ key: 'name' }, { key: 'text' }],
  font: 'sans',
  size: 13,
  colour: 'label',
  halo: 'halo',
  haloWidth: 0,
  maxWidth: 13,
  padding: 0,
}

type Props = {
  /** Where the camera rests; null while it moves. */
  readonly view: View | null
  readonly scene: Scene
}

export function MapNotes({ view, scene }: Props) {
  const { index, layers } = useViewer()
  const { language } = useText()
  const { notes, close } = useOpenNotes(index)
  const isAlone = useViewerState(isBare)
  const [first] = useState(() =>
    firstCamera(
      index.story.view.bounds,
      firstViewOf((media) => matchMedia(media).matches),
    ),
  )
  const isFirst = view !== null && Math.abs(view.camera.zoom - first.zoom) < ELSEWHERE
  const isWanted = notes.length > 0 && isAlone && isFirst
  const named = useMemo(() => namesAlone(scene), [scene])
  const files = useSceneFiles(isWanted ? named : null)
  const [placed, setPlaced] = useState<readonly ShownNote[]>([])

  useEffect(() => {
    if (!isWanted || !files || !view || !layers) return setPlaced([])
    const measure = makeMeasure()
    const panel = document.querySelector('.map-panel')
    if (!measure || !panel) return
    const laid = notes.flatMap((note) => {
      const area = index.areas.get(note.area)
      const at = area && pointOfNote(area, layers)
      const name = area && nameOf(area, language)
      const words = layOut(LOOK, { name, text: note.text }, view.camera.zoom, measure)
      if (!at || !name || !words) return []
      const [left, top, right, bottom] = words.box
      return {
        id: note.area,
        area: note.area,
        name,
        lines: words.lines,
        at: project(at, view),
        width: right - left + PADDING.left + PADDING.right,
        height: bottom - top + PADDING.top + PADDING.bottom,
      }
    })
    const panels = boxesOnMap(panel)
    const drawnBy = createFeatureFinder()(scene, files)
    const names = nameBoxes(placeNames(scene, drawnBy, view, measure, panels), view, measure)
    const labelOf = (name: string) =>
      names.find(({ words }) => words.toLowerCase() === name.toLowerCase())?.box
    const found = placeNotes(
      laid.map((note) => {
        const label = labelOf(note.name)
        return label ? { ...note, label } : note
      }),
      [0, 0, view.width, view.height],
      panels,
      names.map(({ box }) => box),
      findBusyGround(scene, drawnBy, view, pageMaker),
    )
    setPlaced(
      found.flatMap((one) => {
        const note = laid.find(({ id }) => id === one.id)
        return note ? { ...note, ...one } : []
      }),
    )
  }, [isWanted, files, view, scene, notes, index, layers, language])

  return isWanted && <NoteLayer notes={placed} onClose={close} />
}

const makeMeasure = (): Measure | undefined => {
  const context = document.createElement('canvas').getContext('2d')
  return context ? createMeasure(context) : undefined
}

/** The files of the basemap that have names are wanted alone. */
const namesAlone = (scene: Scene): Scene =>
  partOfScene(
    scene,
    scene.marks.filter(({ type }) => type === 'name'),
  )

// Area by area and line by line, what each side says: its effect, by whom and to whom, its words, clause and evidence.
import { useId } from 'react'
import { Evidence } from '../evidence/Evidence.tsx'
import { effectWords, kindWords } from '../evidence/effect-words.ts'
import { ProvisionText } from '../evidence/ProvisionText.tsx'
import { VoiceTag } from '../evidence/VoiceTag.tsx'
import { provisionColour } from '../grammar/provision-colour.ts'
import { useViewer, useViewerState } from '../state/viewer-context.ts'
import { selectedArea } from '../state/viewer-state.ts'
import { nameOf } from '../story/name-of.ts'
import type { AreaId } from '../story/types.ts'
import { useCompareText } from '../text/compare-text.ts'
import { useText } from '../text/use-text.ts'
import { EdtfDate } from '../ui/EdtfDate.tsx'
import { EffectSwatch } from '../ui/EffectSwatch.tsx'
import type { Cell, Differences, Row } from './differences.ts'
import type { Saying, Side } from './sayings.ts'
import { areaNames, titleOf } from './sentences.ts'

type Props = {
  readonly differences: Differences
  readonly onArea: (area: AreaId) => void
}

export function DifferenceTable({ differences: { sides, rows }, onArea }: Props) {
  const text = useCompareText()
  const { store } = useViewer()
  const isChangesOnly = useViewerState((state) => state.link.isChangesOnly)
  const id = useId()
  const shown = rows.filter(({ isChanged }) => isChanged || !isChangesOnly)
  return (
    <section className="compare-table">
      <div className="section-bar">
        <h2 id={id}>{text.table.title}</h2>
        <label className="compare-only">
          <input
            type="checkbox"
            checked={isChangesOnly}
            onChange={({ target }) =>
              store.dispatch({ type: 'changes-chosen', isChangesOnly: target.checked })
            }
          />
          {text.table.onlyChanges}
        </label>
      </div>
      {shown.length === 0 ? (
        <p className="empty">{text.table.allSame}</p>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys
        // biome-ignore lint/a11y/useSemanticElements: it is no section of the page, it only scrolls
        <div className="compare-scroll" role="group" aria-labelledby={id} tabIndex={0}>
          <table aria-labelledby={id}>
            <thead>
              <tr>
                <th scope="col">{text.table.area}</th>
                {sides.map((side, place) => (
                  <th key={side.key} scope="col">
                    {titleOf(side, text)}
                    {place === 0 && <span className="hint"> · {text.choose.baseline}</span>}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {shown.map((row) => (
                <TableRow key={row.area.id} row={row} sides={sides} onArea={onArea} />
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  )
}

type RowProps = {
  readonly row: Row
  readonly sides: readonly Side[]
  readonly onArea: Props['onArea']
}

function TableRow({ row: { area, cells, isChanged }, sides, onArea }: RowProps) {
  const text = useCompareText()
  const own = useText()
  const { index, store } = useViewer()
  const isSelected = useViewerState((state) => selectedArea(state) === area.id)
  const isPointed = useViewerState((state) => state.session.hover === area.id)
  const point = (to: AreaId | null) => store.dispatch({ type: 'area-hovered', area: to })
  return (
    <tr
      data-area={area.id}
      data-selected={isSelected || undefined}
      data-pointed={isPointed || undefined}
      onPointerEnter={() => point(area.id)}
      onPointerLeave={() => point(null)}
    >
      <th scope="row">
        <button
          type="button"
          className="link-button"
          aria-current={isSelected || undefined}
          onClick={() => onArea(area.id)}
        >
          {nameOf(area, own.language)}
        </button>
        <span className="hint"> {kindWords(area, index, own)}</span>
        <span className="compare-mark" title={isChanged ? undefined : text.table.alikeLong}>
          {isChanged ? text.table.differs : text.table.alike}
        </span>
      </th>
      {cells.map((cell, place) => {
        const side = sides[place]
        return side && <TableCell key={side.key} cell={cell} side={side} />
      })}
    </tr>
  )
}

function TableCell({ cell, side }: { readonly cell: Cell; readonly side: Side }) {
  const text = useCompareText()
  const { language } = useText()
  const { index } = useViewer()
  if (cell.sayings.length > 0) {
    return (
      <td>
        <ul>
          {cell.sayings.map((saying) => (
            <li key={saying.doing}>
              <SayingText saying={saying} side={side} />
            </li>
          ))}
        </ul>
      </td>
    )
  }
  const nothing =
    side.type === 'proposal'
      ? text.table.nothing
      : side.convention
        ? text.table.nothingNow
        : text.table.notSaid
  const through = areaNames(cell.through, { index, text, language })
  return (
    <td className="compare-nothing">
      {nothing}
      {through.length > 0 && <>, {text.table.through(through)}</>}
    </td>
  )
}

function SayingText({ saying, side }: { readonly saying: Saying; readonly side: Side }) {
  const text = useCompareText()
  const own = useText()
  const { index } = useViewer()
  if (saying.type === 'provision' && side.type === 'proposal') {
    const { provision } = saying
    return (
      <>
        <p className="compare-effect">
          <EffectSwatch
            effect={index.grammar.lookOf(provision.effect)}
            colour={provisionColour(index, side.proposal, provision)}
          />
          <strong>{effectWords(provision, index, own)}</strong>
        </p>
        <ProvisionText provision={provision} />
      </>
    )
  }
  if (saying.type !== 'holding') return null
  const { label, since, lines, evidence } = saying.holding
  const line = lines[0] && index.areas.get(lines[0])
  return (
    <>
      <p>
        <strong>{label}</strong>
        {saying.isBeside && line && <>, {text.table.beside(nameOf(line, own.language))}</>}
      </p>
      {since && (
        <p className="hint">
          {text.table.since} <EdtfDate date={since} />
        </p>
      )}
      <div className="position-foot">
        <Evidence items={evidence} />
        <VoiceTag evidence={evidence} />
      </div>
    </>
  )
}

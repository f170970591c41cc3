// What was found, a group a kind, with what was found marked; or what to do where there is nothing.
import type { KeyboardEvent } from 'react'
import { kindWords } from '../evidence/effect-words.ts'
import { passageLabel } from '../evidence/source-words.ts'
import { useViewer } from '../state/viewer-context.ts'
import type { StoryIndex } from '../story/index-story.ts'
import type { ActorId, AreaId, PassageId, ProposalId, SourceId } from '../story/types.ts'
import { formatEdtf } from '../text/edtf.ts'
import { useSearchText } from '../text/search-text.ts'
import type { Text } from '../text/text.ts'
import { useText } from '../text/use-text.ts'
import type { Answer, Hit } from './searcher.ts'
import type { SnippetPart } from './snippet.ts'
import type { AnswerState } from './use-answer.ts'

type Props = {
  readonly id: string
  readonly optionId: (place: number) => string
  readonly query: string
  readonly answer: Answer | null
  readonly state: AnswerState
  /** The place of the hit that Enter chooses. */
  readonly active: number
  readonly onActive: (place: number) => void
  readonly onChoose: (hit: Hit) => void
  readonly onSuggestion: (words: string) => void
  /** The keys of the field, also where the list has the focus: it scrolls. */
  readonly onKeyDown: (event: KeyboardEvent) => void
}

export function Hits(props: Props) {
  const words = useSearchText()
  const { answer, state, query, onSuggestion } = props
  const listed = answer?.groups.reduce((sum, { hits }) => sum + hits.length, 0) ?? 0
  const isNothing = state === 'answered' && listed === 0
  const status = () => {
    if (state === 'failed') return words.missing
    if (isNothing) return words.none(query.trim())
    return state === 'answered' ? words.found(listed) : ''
  }
  return (
    <>
      <p role="status" className={listed > 0 ? 'visually-hidden' : 'search-status'}>
        {status()}
      </p>
      {state === 'empty' && <p className="hint">{words.start}</p>}
      {state === 'pending' && listed === 0 && <p className="hint">{words.working}</p>}
      {isNothing && answer?.suggestion && (
        <p className="hint">
          {words.perhaps}{' '}
          <button
            type="button"
            className="link-button"
            onClick={() => onSuggestion(answer.suggestion ?? '')}
          >
            {answer.suggestion}
          </button>
        </p>
      )}
      {listed > 0 && answer && <HitList {...props} answer={answer} />}
    </>
  )
}

type ListProps = Props & { readonly answer: Answer }

function HitList(props: ListProps) {
  const { id, optionId, answer, active, onActive, onChoose, onKeyDown } = props
  const words = useSearchText()
  let place = 0
  return (
    <div
      id={id}
      role="listbox"
      aria-label={words.hits}
      aria-activedescendant={optionId(active)}
      tabIndex={0}
      className="hits"
      onKeyDown={onKeyDown}
    >
      {answer.groups.map(({ kind, hits, count, isAll }) => (
        // biome-ignore lint/a11y/useSemanticElements: a group of options
        <div key={kind} role="group" aria-labelledby={`${id}-${kind}`}>
          <p id={`${id}-${kind}`} role="presentation" className="hits-heading">
            {words.kinds[kind]}
            {count > hits.length && (
              <span className="count">{words.more(hits.length, count, isAll)}</span>
            )}
          </p>
          {hits.map((hit) => {
            const own = place++
            return (
              <Option
                key={hit.id}
                id={optionId(own)}
                hit={hit}
                isActive={own === active}
                onActive={() => onActive(own)}
                onChoose={() => onChoose(hit)}
              />
            )
          })}
        </div>
      ))}
    </div>
  )
}

type OptionProps = {
  readonly id: string
  readonly hit: Hit
  readonly isActive: boolean
  readonly onActive: () => void
  readonly onChoose: () => void
}

function Option({ id, hit, isActive, onActive, onChoose }: OptionProps) {
  const text = useText()
  const { index } = useViewer()
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are heard in the field, which keeps the focus
    <div
      ref={(element) => {
        if (isActive) element?.scrollIntoView({ block: 'nearest' })
      }}
      id={id}
      role="option"
      aria-selected={isActive}
      tabIndex={-1}
      className="hit"
      onPointerDown={(event) => event.preventDefault()}
      onPointerMove={onActive}
      onClick={onChoose}
    >
      <span className="hit-head">
        {hit.name.length > 0 && (
          <span className="hit-name">
            <Marked parts={hit.name} />
          </span>
        )}
        <span className="hit-about">{aboutHit(hit, index, text)}</span>
      </span>
      {hit.snippet.length > 0 && (
        <span
          className="hit-snippet"
          lang={hit.kind === 'passage' ? index.story.language : undefined}
        >
          <Marked parts={hit.snippet} />
        </span>
      )}
    </div>
  )
}

const Marked = ({ parts }: { readonly parts: readonly SnippetPart[] }) =>
  parts.map(({ words, isFound }, i) =>
    // biome-ignore lint/suspicious/noArrayIndexKey: parts of one text never move
    isFound ? <mark key={i}>{words}</mark> : <span key={i}>{words}</span>,
  )

/** What a hit is, beside its name. */
function aboutHit({ kind, id }: Hit, index: StoryIndex, text: Text): string {
  switch (kind) {
    case 'area': {
      const area = index.areas.get(id as AreaId)
      return area ? kindWords(area, index, text) : ''
    }
    case 'actor':
      return index.actors.get(id as ActorId)?.role ?? ''
    case 'proposal': {
      const proposal = index.proposals.get(id as ProposalId)
      return proposal ? text.statuses[proposal.status] : ''
    }
    case 'passage':
      return passageLabel(index.passages.get(id as PassageId), index, text)
    case 'source': {
      const source = index.sources.get(id as SourceId)
      return [source?.publisher, source?.date && formatEdtf(source.date, text)]
        .filter(Boolean)
        .join(', ')
    }
  }
}

// The field that searches the whole story, in the bar over the page. What answers is fetched when it is first used.
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import { useViewer } from '../state/viewer-context.ts'
import { useText } from '../text/use-text.ts'
import { ErrorBoundary } from '../ui/ErrorBoundary.tsx'
import { Icon } from '../ui/Icon.tsx'
import { lazyPart } from '../ui/lazy-part.tsx'
import { leadTo } from './lead-to.ts'
import type { Hit } from './searcher.ts'
import { useAnswer } from './use-answer.ts'
import { useSlashKey } from './use-slash-key.ts'

const Hits = lazyPart(() => import('./Hits.tsx').then((m) => m.Hits))

export function SearchField() {
  const text = useText()
  const viewer = useViewer()
  const id = useId()
  const field = useRef<HTMLInputElement>(null)
  const [query, setQuery] = useState('')
  const [isOpen, setOpen] = useState(false)
  const [active, setActive] = useState(0)
  const { answer, state } = useAnswer(viewer.index, text.language, query, isOpen)
  const hits = answer?.groups.flatMap((group) => group.hits) ?? []
  const optionId = (place: number) => `${id}-${place}`
  const isListed = isOpen && hits.length > 0
  useSlashKey(field)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another answer begins at its first hit
  useEffect(() => setActive(0), [answer])

  const ask = (next: string) => {
    setQuery(next)
    setOpen(true)
  }
  const choose = (hit: Hit | undefined) => {
    if (!hit) return
    setOpen(false)
    // What it leads to takes the focus, or leaves it to the page; a phone's keyboard goes.
    field.current?.blur()
    leadTo(hit, viewer)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    switch (event.key) {
      case 'ArrowDown':
      case 'ArrowUp': {
        event.preventDefault()
        setOpen(true)
        const step = event.key === 'ArrowDown' ? 1 : -1
        if (isListed) setActive((active + step + hits.length) % hits.length)
        return
      }
      case 'Enter':
        event.preventDefault()
        if (isListed) choose(hits[active])
        return
      case 'Escape':
        // The card stays as it is.
        event.preventDefault()
        if (isOpen && query !== '') {
          setQuery('')
          field.current?.focus()
        } else {
          setOpen(false)
          field.current?.blur()
        }
        return
    }
  }
  return (
    <search
      className="search"
      data-open={isOpen || undefined}
      onBlur={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget)) setOpen(false)
      }}
    >
      <Icon name="search" />
      <input
        ref={field}
        type="search"
        aria-label={text.tools.search}
        placeholder={text.tools.search}
        title={text.tools.searchKey}
        autoComplete="off"
        spellCheck={false}
        enterKeyHint="go"
        aria-autocomplete="list"
        aria-controls={isListed ? `${id}-hits` : undefined}
        aria-activedescendant={isListed ? optionId(active) : undefined}
        value={query}
        onFocus={() => setOpen(true)}
        onClick={() => setOpen(true)}
        onChange={({ target }) => ask(target.value)}
        onKeyDown={onKeyDown}
      />
      <button
        type="button"
        className="icon-button search-close"
        onClick={() => {
          setOpen(false)
          field.current?.blur()
        }}
      >
        <Icon name="close" label={text.tools.closeSearch} />
      </button>
      {isOpen && (
        <div className="search-panel">
          <ErrorBoundary part={text.tools.search}>
            <Hits
              id={`${id}-hits`}
              optionId={optionId}
              query={query}
              answer={answer}
              state={state}
              active={active}
              onActive={setActive}
              onChoose={choose}
              onKeyDown={onKeyDown}
              onSuggestion={(words) => {
                ask(words)
                field.current?.focus()
              }}
            />
          </ErrorBoundary>
        </div>
      )}
    </search>
  )
}

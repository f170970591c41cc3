// The list of areas: the same choice as the map gives, for keyboard and screen reader as for the mouse.
// React Aria's hooks give it the keys and roles of a list box; its ready-made component weighs twice as much.
import { useRef } from 'react'
import { mergeProps, useListBox, useListBoxSection, useOption } from 'react-aria'
import { Item, type ListState, type Node, Section, useListState } from 'react-stately'
import { kindWords } from '../evidence/effect-words.ts'
import { useSelectArea, useViewer, useViewerState } from '../state/viewer-context.ts'
import { selectedArea } from '../state/viewer-state.ts'
import { nameOf } from '../story/name-of.ts'
import { areasWith } from '../story/traits.ts'
import type { Area, AreaId } from '../story/types.ts'
import { useText } from '../text/use-text.ts'
import { useGrowing } from '../ui/use-growing.ts'

type AreaSection = { readonly id: string; readonly areas: readonly Area[] }

export function AreaList() {
  const text = useText()
  const { index, store } = useViewer()
  const selected = useViewerState(selectedArea)
  const selectArea = useSelectArea()
  const list = useRef<HTMLUListElement>(null)
  /** Takes the focus when the button that had it goes. */
  const heading = useRef<HTMLHeadingElement>(null)
  const only = useViewerState((state) => state.link.only)
  const { view } = index.story
  const areas = areasWith(only, index.story)
  const sections: AreaSection[] = [
    { id: text.areas.inFocus, areas: areas.filter((area) => view.focus.includes(area.id)) },
    { id: text.areas.around, areas: areas.filter((area) => !view.focus.includes(area.id)) },
  ].filter((section) => section.areas.length > 0)

  const props = {
    'aria-label': text.areas.title,
    items: sections,
    selectionMode: 'single' as const,
    selectedKeys: selected ? [selected] : [],
    onSelectionChange: (keys: Iterable<unknown> | 'all') => {
      const [area] = [...keys] as AreaId[]
      if (area) selectArea(area)
      else store.dispatch({ type: 'selection-cleared' })
    },
    children: (section: AreaSection) => (
      <Section key={section.id} title={section.id} items={section.areas}>
        {(area: Area) => (
          <Item key={area.id} textValue={nameOf(area, text.language)}>
            {nameOf(area, text.language)}
          </Item>
        )}
      </Section>
    ),
  }
  const state = useListState<AreaSection>(props)
  const { listBoxProps } = useListBox(props, state, list)

  return (
    <section className="pane-section">
      <h2 ref={heading} tabIndex={-1}>
        {text.areas.title}
      </h2>
      {only ? (
        <p className="hint">
          <span>{text.areas.filtered(text.legend[only], areas.length)}</span>{' '}
          <button
            type="button"
            className="link-button"
            onClick={() => {
              store.dispatch({ type: 'areas-filtered', only: null })
              heading.current?.focus()
            }}
          >
            {text.areas.all}
          </button>
        </p>
      ) : (
        <p className="hint">{text.areas.hint}</p>
      )}
      <ul {...listBoxProps} ref={list} className="areas">
        {[...state.collection].map((section) => (
          <AreaGroup key={section.key} section={section} state={state} />
        ))}
      </ul>
    </section>
  )
}

type GroupProps = { readonly section: Node<AreaSection>; readonly state: ListState<AreaSection> }

function AreaGroup({ section, state }: GroupProps) {
  const { itemProps, headingProps, groupProps } = useListBoxSection({ heading: section.rendered })
  const options = [...(state.collection.getChildren?.(section.key) ?? [])]
  const selected = options.findIndex(({ key }) => state.selectionManager.isSelected(key))
  const { shown, end } = useGrowing<HTMLLIElement>(options.length, Math.max(0, selected))
  return (
    <li {...itemProps}>
      <span {...headingProps} className="areas-heading">
        {section.rendered}
      </span>
      <ul {...groupProps}>
        {options.slice(0, shown).map((option) => (
          <AreaOption key={option.key} option={option} state={state} />
        ))}
        {shown < options.length && <li ref={end} role="presentation" />}
      </ul>
    </li>
  )
}

type OptionProps = { readonly option: Node<AreaSection>; readonly state: ListState<AreaSection> }

function AreaOption({ option, state }: OptionProps) {
  const text = useText()
  const { index, store } = useViewer()
  const isPointedAt = useViewerState((viewer) => viewer.session.hover === option.key)
  const element = useRef<HTMLLIElement>(null)
  const { optionProps, labelProps, descriptionProps } = useOption(
    { key: option.key },
    state,
    element,
  )
  const area = index.areas.get(option.key as AreaId)
  if (!area) return null
  const passages = index.passagesByArea.get(area.id)?.length ?? 0
  return (
    <li
      {...mergeProps(optionProps, {
        onPointerEnter: () => store.dispatch({ type: 'area-hovered', area: area.id }),
        onPointerLeave: () => store.dispatch({ type: 'area-hovered', area: null }),
        onFocus: () => store.dispatch({ type: 'area-hovered', area: area.id }),
        onBlur: () => store.dispatch({ type: 'area-hovered', area: null }),
      })}
      ref={element}
      className="area-option"
      data-pointed={isPointedAt || undefined}
    >
      <span {...labelProps} className="area-name">
        {option.rendered}
      </span>
      <span {...descriptionProps} className="area-description">
        {kindWords(area, index, text)} ·{' '}
        {passages > 0 ? text.areas.passages(passages) : text.areas.notNamed}
      </span>
    </li>
  )
}

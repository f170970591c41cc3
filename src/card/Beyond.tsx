// What other sources add about the area: another voice, in a block of its own, each with its source.
import { ContextItem } from '../evidence/ContextItem.tsx'
import { ViewList } from '../evidence/ViewList.tsx'
import { useViewer } from '../state/viewer-context.ts'
import { contextReaching, countReaching, viewsReaching } from '../story/reaching.ts'
import type { Area } from '../story/types.ts'
import { useText } from '../text/use-text.ts'
import { Reached } from './Reached.tsx'
import { Section } from './Section.tsx'

type Props = { readonly area: Area }

export function Beyond({ area }: Props) {
  const text = useText()
  const { index } = useViewer()
  const views = viewsReaching(area.id, index, 'beyond')
  const facts = contextReaching(area.id, index)
  if (countReaching(views) + countReaching(facts) === 0) return null
  return (
    <div className="beyond">
      <Section name="beyond" title={text.beyond.title}>
        <p className="hint">{text.beyond.hint}</p>
        <Reached reaching={views}>{(items) => <ViewList views={items} />}</Reached>
        <Reached reaching={facts}>
          {(items) => (
            <ul className="positions">
              {items.map((fact) => (
                <ContextItem key={fact.id} fact={fact} />
              ))}
            </ul>
          )}
        </Reached>
      </Section>
    </div>
  )
}

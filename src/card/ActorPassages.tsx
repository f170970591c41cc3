// The passages that mean the actor by a place word, or on which its views and silences rest, in reading order.
import { useViewer } from '../state/viewer-context.ts'
import type { Actor } from '../story/types.ts'
import { useText } from '../text/use-text.ts'
import { useVoiceText } from '../text/voice-text.ts'
import { metonymsIn, passagesOf } from './actor-lists.ts'
import { PassageList } from './PassageList.tsx'
import { Section } from './Section.tsx'

type Props = { readonly actor: Actor }

export function ActorPassages({ actor }: Props) {
  const text = useText()
  const words = useVoiceText()
  const { index } = useViewer()
  const passages = passagesOf(actor, index)
  return (
    <Section name="article" title={words.inTheArticle}>
      {passages.length === 0 && <p className="empty">{words.notInTheArticle}</p>}
      <PassageList
        passages={passages}
        note={(passage) =>
          [...new Set(metonymsIn(passage, actor).map((metonym) => metonym.words))].map(
            (metonym) => (
              <p key={metonym} className="caveat">
                {text.card.metonym(metonym)}
              </p>
            ),
          )
        }
      />
    </Section>
  )
}

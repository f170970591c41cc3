// Says that something is not the article's own: it comes from another source.
import { useViewer } from '../state/viewer-context.ts'
import type { Evidence } from '../story/types.ts'
import { voiceOf } from '../story/voice.ts'
import { useText } from '../text/use-text.ts'

export function VoiceTag({ evidence }: { readonly evidence: readonly Evidence[] }) {
  const text = useText()
  const { index } = useViewer()
  if (voiceOf(evidence, index) === 'article') return null
  return <span className="voice-tag">{text.beyond.tag}</span>
}

// Whether the map follows what is read; the same button resumes it after the reader has moved the map.
import { useViewer } from '../state/viewer-context.ts'
import { useText } from '../text/use-text.ts'
import { useIsFollowing } from './use-follow.ts'

export function FollowButton() {
  const text = useText()
  const { store } = useViewer()
  const isFollowing = useIsFollowing()
  return (
    <button
      type="button"
      className="chip follow"
      aria-pressed={isFollowing}
      title={text.article.followHelp}
      onClick={() => store.dispatch({ type: 'follow-chosen', on: !isFollowing })}
    >
      {text.article.follow}
    </button>
  )
}

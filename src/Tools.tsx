// What can be done with the whole page, in the bar over it: to search, to share, to export.
import { SearchField } from './search/SearchField.tsx'
import { useViewer } from './state/viewer-context.ts'
import { useText } from './text/use-text.ts'
import { Icon } from './ui/Icon.tsx'

export function Tools() {
  const text = useText()
  const { store } = useViewer()
  return (
    <div className="page-tools" data-on-map>
      <SearchField />
      {(['share', 'export'] as const).map((type) => (
        <button
          key={type}
          type="button"
          className="tool-button"
          aria-haspopup="dialog"
          onClick={() => store.dispatch({ type: 'dialog-opened', dialog: { type } })}
        >
          <Icon name={type} />
          <span className="tool-word">{text.tools[type]}</span>
        </button>
      ))}
    </div>
  )
}

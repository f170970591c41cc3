// What keeps a fault in one part of the page from the others: in its place stands what a reader can do.
import { Component, type ReactNode } from 'react'
import { useText } from '../text/use-text.ts'
import { reloadPage } from './reload.ts'

type Props = {
  /** What the part is called: "Map". */
  readonly part: string
  /** What the part shows; where this changes, it is tried anew. */
  readonly shows?: unknown
  readonly onBroken?: () => void
  readonly children: ReactNode
}
type State = { readonly isBroken: boolean; readonly shows: unknown }

export class ErrorBoundary extends Component<Props, State> {
  override state: State = { isBroken: false, shows: this.props.shows }

  static getDerivedStateFromError(): Partial<State> {
    return { isBroken: true }
  }

  static getDerivedStateFromProps({ shows }: Props, state: State): State | null {
    return Object.is(shows, state.shows) ? null : { isBroken: false, shows }
  }

  override componentDidCatch(): void {
    this.props.onBroken?.()
  }

  override render(): ReactNode {
    if (!this.state.isBroken) return this.props.children
    return <Broken part={this.props.part} onRetry={() => this.setState({ isBroken: false })} />
  }
}

type BrokenProps = { readonly part: string; readonly onRetry: () => void }

function Broken({ part, onRetry }: BrokenProps) {
  const text = useText()
  return (
    <section className="broken" aria-label={part} role="alert">
      <p>{text.broken.title(part)}</p>
      <p>{text.broken.rest}</p>
      <p className="broken-ways">
        <button type="button" className="button" onClick={onRetry}>
          {text.broken.again}
        </button>
        <button type="button" className="button" onClick={() => void reloadPage()}>
          {text.broken.reload}
        </button>
      </p>
    </section>
  )
}

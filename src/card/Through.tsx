// What reaches the area through one that contains it: folded, and made only when it is opened.
import { type ReactNode, useState } from 'react'

type Props = {
  readonly title: string
  readonly count: number
  readonly children: () => ReactNode
}

export function Through({ title, count, children }: Props) {
  const [isOpen, setOpen] = useState(false)
  return (
    <details className="through" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        {title} <span className="count">{count}</span>
      </summary>
      {isOpen && children()}
    </details>
  )
}

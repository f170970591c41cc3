// The page about the map: its sources, method, borders, accuracy and doubts, and how it was checked.
import '../theme/about.css'
import { useEffect, useRef } from 'react'
import { useViewer, useViewerState } from '../state/viewer-context.ts'
import { useAboutText } from '../text/about-text.ts'
import { useText } from '../text/use-text.ts'
import { Icon } from '../ui/Icon.tsx'
import { AboutSection } from './AboutSection.tsx'
import { Accuracy } from './Accuracy.tsx'
import { Convention } from './Convention.tsx'
import { Doubts } from './Doubts.tsx'
import { Drawing } from './Drawing.tsx'
import { Sources } from './Sources.tsx'
import { StorySources } from './StorySources.tsx'
import { Voices } from './Voices.tsx'

export function AboutPanel() {
  const text = useText()
  const aboutText = useAboutText()
  const { store } = useViewer()
  const back = useViewerState((state) => state.session.back)
  const title = useRef<HTMLHeadingElement>(null)
  const opener = useRef<Element | null>(null)

  useEffect(() => {
    // Opened by a link, nothing has the focus, and nothing needs to move; what is sought in it has been gone to.
    if (document.activeElement === document.body || store.getState().session.sought) return
    opener.current = document.activeElement
    title.current?.focus({ preventScroll: true })
    title.current?.scrollIntoView({ block: 'start' })
  }, [store])

  const goBack = () => {
    store.dispatch({ type: 'panel-opened', panel: back })
    if (opener.current instanceof HTMLElement) opener.current.focus()
  }
  return (
    <article className="about" aria-labelledby="about-title">
      <header className="pane-section">
        <button type="button" className="button-plain about-back" onClick={goBack}>
          <Icon name="back" />
          {aboutText.back(text.panels[back])}
        </button>
        <h2 ref={title} id="about-title" tabIndex={-1}>
          {text.panels.about}
        </h2>
        <p className="reading">{aboutText.lead}</p>
      </header>
      <Sources />
      <AboutSection title={aboutText.method.title}>
        <Steps steps={aboutText.method.steps} />
      </AboutSection>
      <Convention />
      <Drawing />
      <Voices />
      <StorySources />
      <Accuracy />
      <Doubts />
      <AboutSection title={aboutText.checks.title}>
        <Steps steps={aboutText.checks.steps} />
      </AboutSection>
    </article>
  )
}

function Steps({ steps }: { readonly steps: readonly string[] }) {
  return (
    <ul className="about-list">
      {steps.map((step) => (
        <li key={step}>{step}</li>
      ))}
    </ul>
  )
}

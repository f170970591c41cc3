// What the map is made of, from whom, and under which licence.
import { useAboutText } from '../text/about-text.ts'
import { AboutSection } from './AboutSection.tsx'

export function Sources() {
  const { sources } = useAboutText()
  return (
    <AboutSection title={sources.title}>
      <dl className="about-sources">
        {sources.rows.map(({ what, from, through, address, licence, licenceAddress }) => (
          <div key={what}>
            <dt>{what}</dt>
            <dd>
              <Linked address={address} words={from} />
              {through && <span className="hint">{through}</span>}
              <Linked address={licenceAddress} words={licence} />
            </dd>
          </div>
        ))}
      </dl>
      <p className="hint">{sources.changes}</p>
      <p className="hint">
        <a href="./licences/packages.txt">{sources.packages}</a>
      </p>
    </AboutSection>
  )
}

type LinkedProps = { readonly address: string | undefined; readonly words: string }

function Linked({ address, words }: LinkedProps) {
  if (!address) return <span>{words}</span>
  return (
    <a href={address} rel="noreferrer external">
      {words}
    </a>
  )
}

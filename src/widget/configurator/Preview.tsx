import { useEffect, useRef } from 'react'
import { tagName } from '../protocol'
import { attributesOf } from './options'
import type { PartProps } from './props'
import { fileBeside } from './snippets'

/** The real tag, whose attributes follow what is chosen. */
export function Preview({ words, base, options }: PartProps) {
  const place = useRef<HTMLDivElement>(null)
  const chamber = fileBeside(base, options)
  const attributes = JSON.stringify(attributesOf({ ...options, chamber }))
  useEffect(() => {
    const tag = document.createElement(tagName)
    const link = document.createElement('a')
    link.href = base
    link.textContent = words.preview.waiting
    tag.append(link)
    place.current?.append(tag)
    return () => tag.remove()
  }, [base, words])
  useEffect(() => {
    const tag = place.current?.querySelector(tagName)
    const wanted = new Map<string, string>(JSON.parse(attributes))
    for (const name of tag?.getAttributeNames() ?? []) if (!wanted.has(name)) tag?.removeAttribute(name)
    for (const [name, value] of wanted) {
      if (tag?.getAttribute(name) !== value) tag?.setAttribute(name, value)
    }
  }, [attributes, base, words])
  return (
    <section className="maker-part maker-preview" aria-labelledby="maker-preview">
      <h2 id="maker-preview">{words.preview.heading}</h2>
      <p className="secondary">{words.preview.text}</p>
      {chamber !== options.chamber.trim() && <p className="secondary">{words.preview.elsewhere}</p>}
      <div className="maker-stage" ref={place} />
    </section>
  )
}

import type { ReactNode } from 'react'

/** One kind of part with its heading. */
export function Part({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section className="part" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  )
}

/** One state of a part with its name below. */
export function State({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="part-state">
      {children}
      <p className="secondary">{name}</p>
    </div>
  )
}

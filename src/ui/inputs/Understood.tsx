import { useEffect, useState } from 'react'

/** Milliseconds without a key after which a figure counts as typed. */
const typingPause = 500

/**
 * What was understood of a figure, below its field: to be seen at once, and announced when typing pauses, so that
 * nobody hears every digit.
 */
export function Understood({ text }: { text: string }) {
  const [said, setSaid] = useState('')
  useEffect(() => {
    const timer = setTimeout(() => setSaid(text), typingPause)
    return () => clearTimeout(timer)
  }, [text])
  return (
    <>
      <p className="understood" aria-hidden="true">
        {text}
      </p>
      <output className="visually-hidden">{said}</output>
    </>
  )
}

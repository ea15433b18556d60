/** Texts as paragraphs; the same text may stand twice. */
export function Paragraphs({ texts, className }: { texts: readonly string[]; className?: string }) {
  return (
    <>
      {texts.map((text, index) => (
        <p key={index} className={className}>
          {text}
        </p>
      ))}
    </>
  )
}

/** Pixels kept free for the first screen at a width, so that nothing moves when it comes. */
export function reservedHeight(width: number): number {
  if (width < 380) return 900
  if (width < 560) return 760
  return 620
}

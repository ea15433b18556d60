import type { Page } from 'playwright-core'
import { expect } from 'vitest'

/** The summary has the focus and says these sentences, and each stands at its field, too. */
export async function expectSummary(page: Page, sentences: readonly string[]): Promise<void> {
  const summary = page.locator('[role=alert]:focus')
  await summary.waitFor()
  expect(await summary.getByRole('button').allTextContents()).toEqual(sentences)
  const described = await page
    .locator('main form [aria-describedby]')
    .evaluateAll((fields) =>
      fields.flatMap((field) =>
        (field.getAttribute('aria-describedby') ?? '')
          .split(' ')
          .map((id) => document.getElementById(id)?.textContent ?? ''),
      ),
    )
  for (const sentence of sentences)
    expect(
      described.some((words) => words.includes(sentence)),
      `at the field: ${sentence}`,
    ).toBe(true)
}

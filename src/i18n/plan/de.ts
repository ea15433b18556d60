/** Words of the screen around what the report says. */
export const de = {
  title: 'Förderung und Fahrplan',
}

export type PlanMessages = typeof de

import type { PlanMessages } from './de'

export const en: PlanMessages = {
  title: 'Funding and timetable',
}

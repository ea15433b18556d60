import type { kindsDe } from './kinds.de'

export const kindsEn: typeof kindsDe = {
  'competence-centre': 'Advice centres',
  'test-lab': 'Test labs',
  'cooperation-programme': 'Cooperations',
  'funding-programme': 'Funding programmes',
  network: 'Networks',
  chamber: 'Chambers',
}

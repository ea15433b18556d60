import { configure } from '@testing-library/dom'

// Waiting ends as soon as what is waited for is there; a busy machine may need more than the second that is usual.
configure({ asyncUtilTimeout: 20_000 })

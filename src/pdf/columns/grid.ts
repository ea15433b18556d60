/** Room between the two columns, with a thin line in it. */
export const columnGap = 24

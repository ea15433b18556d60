/** Stands in for packages that jsPDF names but that we never call. */
export default null

/** Hands a text to the browser as a file to be saved: where to, whoever sits there says. */
export function saveFile(
  name: string,
  text: string,
  type: 'text/csv' | 'text/markdown' | 'text/html' | 'text/plain',
) {
  const address = URL.createObjectURL(new Blob([text], { type }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  URL.revokeObjectURL(address)
}

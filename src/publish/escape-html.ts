const MARKS: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}
/** Marks that turn the direction of the text around them, and control characters that no text needs. */
const UNWANTED = /[\u202A-\u202E\u2066-\u2069\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/g

/** Text as text within HTML, in elements and in quoted attributes. */
export function escapeHtml(text: string): string {
  return text.replace(UNWANTED, '').replace(/[&<>"']/g, mark => MARKS[mark] ?? mark)
}

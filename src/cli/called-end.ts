/** What one side of a link is called: an incident by its name, where a name stands by the name and the number of its record. */
export function calledEnd(end: string, incidents: ReadonlyMap<string, string>): string {
  const incident = incidents.get(end)
  if (incident !== undefined) return `${end.slice(0, 8)} (${incident})`
  const [, where = '', name] = /^([0-9a-f]{16,})\/.*?:(.+)$/.exec(end) ?? []
  return name === undefined ? end : `${name} in ${where.slice(0, 8)}`
}

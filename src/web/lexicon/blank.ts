/** What a new file of own words begins with: one of each, to be corrected or deleted. */
export const BLANK = `# Delete what you do not need. Verbs stand in their base form; the star is whom it is done to.
ways:
  - kind: detention # a kind of record
    verbs:
      - whizz off * # "Officers whizzed off the activist"
    examples: # read whenever the words are kept
      - text: On 3 May officers whizzed off Asan Bekov in Osh.
        finds: { target: [Asan Bekov] }
      - text: Officers may whizz off Asan Bekov.
        finds: nothing
titles: [aksakal] # before a name
organisations:
  - { name: The Morning Kettle, also: [Kettle], type: outlet } # group, outlet or authority
places: [Tash Bulak]
offences: [besmirching the banner]
institutions:
  - { noun: akyikatchy, type: authority } # authority, police, court, legislature, organisation, outlet
`

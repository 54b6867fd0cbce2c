/** The texts of notes and paper forms. */
export const enNotes = {
  notes: {
    new: 'New note',
    lead: 'An interview, a call, a hearing observed, a paper form: cited as “source on file”.',
    template: 'Template',
    about: 'About the note',
    fields: 'Fields',
    title: 'Title (optional)',
    taken: 'Taken on',
    consent: 'What the source agreed to',
    consentHint:
      'What was not asked about counts as not agreed. Without the first, nothing is stored. All of it can be withdrawn: vigil consent.',
    uses: {
      store: 'The note is stored',
      publish: 'What it says is published',
      name: 'People in it are named',
      share: 'It is shared with the UN',
    },
    yes: 'Yes',
    no: 'No',
    notAsked: 'Not asked',
    source: 'Who the source is (sealed apart)',
    sourceHint:
      'Kept under the second passphrase, which opening the vault does not ask for. Do not write it anywhere else here.',
    sourceLater:
      'Who the source is can be sealed here once the vault has a second passphrase: vigil seal, in the terminal.',
    required: 'has to be answered',
    oneALine: 'One a line',
    date: 'Such as 2026-03-02',
    choose: '–',
    save: 'Take in the note',
    saving: 'Saving …',
    saved: 'The note was taken in.',
    failed: 'Not saved. {{message}}',
  },
} as const

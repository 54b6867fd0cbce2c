import type { Evidence } from '../codebook/index.ts'
import { STAMP } from './outgoing.ts'
import type { ReleaseOptions } from './release.ts'

type GuideOptions = ReleaseOptions & { readonly notCleared: readonly string[] | null }

const number = (count: number, one: string, many: string): string =>
  `${count} ${count === 1 ? one : many}`

/** The page that comes with evidence: what is there, and how to check each of it with what every system has. */
export function evidenceGuide(
  { documents, entries, chains, stamps }: Evidence,
  { at, version, notCleared }: GuideOptions,
): string {
  const parts = [
    ...(notCleared ? [`**${STAMP}**\n\n${notCleared.map(why => `- ${why}`).join('\n')}`] : []),
    `# Evidence

Packed on ${at} by vigil ${version}: ${number(documents.length, 'document', 'documents')}, ${number(entries.length, 'entry', 'entries')} of the journal, ${number(stamps.length, 'time stamp', 'time stamps')}.`,
    CONTENTS,
    CHECKS,
    CHAINS,
    stamps.length > 0 ? STAMPS : NO_STAMPS,
    MEANING,
  ]
  return `${parts.filter(part => chains.length > 0 || part !== CHAINS).join('\n\n')}\n`
}

const CONTENTS = `## What is here

| where | what |
| --- | --- |
| \`originals/\` | each file as it was taken in, under the SHA-256 of its bytes |
| \`texts/\` | the clean text that was taken out of it, under the same number |
| \`journal/entries/\` | entries of the journal on these documents: taking in, decisions, tiers, consents; each under the SHA-256 of its bytes |
| \`journal/contents/\` | what each entry says (\`.json\`), and 16 random bytes (\`.salt\`) that are hashed before it |
| \`journal/chains/\` | for each feed (the row of entries that one device writes): all entries from the first of the above to its end, a line each, with the device's public key and its signature over the last |
| \`timestamps/\` | what time-stamping authorities have stated of the journal's ends (RFC 3161) |
| \`manifest.json\` | all of this as data: names, addresses, dates of the documents, and the SHA-256 of every file |
| \`SHA256SUMS\` | the SHA-256 of every file |`

const CHECKS = `## How to check it

With what Linux and macOS have (\`sha256sum\` is called \`shasum -a 256\` on macOS, \`certutil -hashfile FILE SHA256\` on Windows), in the unpacked folder. Nothing of it needs Vigil. Each step prints a line that ends with OK.

No file was changed since the pack was made:

\`\`\`sh
sha256sum --check --quiet SHA256SUMS && echo "files: OK"
\`\`\`

The originals are the bytes whose SHA-256 the journal names:

\`\`\`sh
for file in originals/*; do name=\${file##*/}; echo "\${name%%.*}  $file"; done > originals.sums
sha256sum --check --quiet originals.sums && echo "originals: OK"
\`\`\`

Each entry is what its number says, and each content is what its entry says (\`body\`):

\`\`\`sh
for file in journal/entries/*.json; do name=\${file##*/}; echo "\${name%.json}  $file"; done > entries.sums
sha256sum --check --quiet entries.sums && echo "entries: OK"
failed=0
for file in journal/entries/*.json; do
  entry=\${file##*/}; entry=\${entry%.json}
  body=$(cat "journal/contents/$entry.salt" "journal/contents/$entry.json" | sha256sum | cut -c1-64)
  grep -q "\\"body\\":\\"$body\\"" "$file" || { echo "content of $entry: FAILED"; failed=1; }
done
[ "$failed" = 0 ] && echo "contents: OK"
\`\`\``

const CHAINS = `Each line of a chain names the SHA-256 of the line before it (\`prev\`), the entries above are among the lines, and the last is signed by the device (Ed25519; needs OpenSSL 3):

\`\`\`sh
cat /dev/null > all.hashes
for chain in journal/chains/*; do
  while IFS= read -r line; do printf %s "$line" | sha256sum | cut -c1-64; done < "$chain/headers.jsonl" > chain.hashes
  sed 's/.*"prev":"\\([0-9a-f]*\\)".*/\\1/' "$chain/headers.jsonl" | tail -n +2 > chain.prevs
  sed '$d' chain.hashes | cmp -s - chain.prevs && echo "$chain: OK"
  [ "vigil-journal-1:$(tail -n 1 chain.hashes)" = "$(cat "$chain/signed.txt")" ] &&
    openssl pkeyutl -verify -pubin -keyform DER -inkey "$chain/key.der" -rawin \\
      -in "$chain/signed.txt" -sigfile "$chain/signature.bin" > /dev/null && echo "signature of $chain: OK"
  cat chain.hashes >> all.hashes
done
for file in journal/entries/*.json; do name=\${file##*/}; echo "\${name%.json}"; done |
  grep -v -x -F -f all.hashes || echo "entries in chains: OK"
\`\`\`

Whether a key is that of the people who say so, ask them: the first eight digits of \`feed\` in an entry, and the end of the chain, are what \`vigil head\` prints.`

const STAMPS = `A time stamp proves that the journal up to the named ends was there at that time. Get the root certificate of the authority from the authority itself, and name its file:

\`\`\`sh
for stamp in timestamps/*; do
  openssl ts -verify -data "$stamp/heads.txt" -in "$stamp/answer.tsr" -CAfile "$ROOT" > /dev/null 2>&1 && echo "$stamp: OK"
  cut -d' ' -f3 "$stamp/heads.txt" | grep -q -x -F -f - all.hashes && echo "$stamp is over a line of a chain here: OK"
done
openssl ts -reply -in timestamps/1/answer.tsr -text | grep "Time stamp"
\`\`\`

Entries that stand in a chain before or at a stamped line are covered by the stamp, later ones are not.`

const NO_STAMPS =
  'No time stamp covers these entries: when they were written rests on the clock of the device and on the word of its people.'

const MEANING = `## What it shows, and what not

That these bytes were in the journal when the chain's last line was signed (and stamped, where it was), with these decisions, and that none of it was changed since. Not that what a source says is true, nor that an address gave these bytes to others too; and not what else the journal holds: entries that are not here stand in the chains as lines without their contents. \`author\` in an entry is a pseudonym.`

import { expect, test } from 'vitest'
import { captureBytes } from './index.ts'

const capture = (name: string, head: string) =>
  captureBytes({ name, bytes: new Uint8Array(Buffer.from(head.padEnd(64, '\0'), 'latin1')) })

test.each([
  ['smime.p7m', '0\x82\x01#\x06\x09*\x86H\x86\xf7\x0d\x01\x07\x02\xa0', 'S/MIME.*Open the mail'],
  ['winmail.dat', 'x\x9f>"\x01\0', 'TNEF.*Unpack it'],
  ['a.7z', '7z\xbc\xaf\x27\x1c', 'a 7z archive.*Unpack it and add the files'],
  ['a.tgz', '\x1f\x8b\x08', 'a gzip archive.*Unpack it and add the files'],
  ['a.psd', '8BPS\0\x01', 'a Photoshop image.*save it as JPEG or PNG'],
  ['a.jxl', '\0\0\0\x0cJXL \r\n\x87\n', 'a JPEG XL image.*save it as JPEG or PNG'],
  ['a.warc.zst', '\x5d\x2a\x4d\x18\x10\0', 'a web archive packed .*write \\.warc\\.gz or WACZ'],
  ['b.warc.zst', '\x28\xb5\x2f\xfd\x04', 'a Zstandard archive.*zstd -d'],
])('%s is named, with what to do', async (name, head, said) => {
  const error = await capture(name, head).catch((thrown: unknown) => String(thrown))
  expect(error).toMatch(new RegExp(said))
  expect(error).toContain(`${name} is a`)
  expect(error).toContain('which Vigil does not read. Nothing was stored. ')
})

test.each([
  ['a.xml', '<w:wordDocument xmlns:w="w"/>', 'a Word document saved as XML.*save it as DOCX'],
  ['a.xml', '<pkg:package xmlns:pkg="p"/>', 'an Office document saved as XML'],
  ['a.xls', '<ss:Workbook xmlns:ss="s"/>', 'an Excel workbook saved as XML.*XLSX'],
  ['sitemap.xml', '<urlset/>', 'a list of addresses .sitemap.*vigil add https'],
  [
    'a.fodp',
    '<office:document office:mimetype="application/vnd.oasis.opendocument.presentation"/>',
    'a flat OpenDocument file.*PDF',
  ],
])('%s, %s, is named, with what to do', async (name, element, said) => {
  const bytes = new TextEncoder().encode(`<?xml version="1.0"?>\n<!-- made -->${element}`)
  const error = await captureBytes({ name, bytes }).catch((thrown: unknown) => String(thrown))
  expect(error).toMatch(new RegExp(said))
})

test.each([
  ['a.amr', '#!AMR\n', 'audio/amr'],
  ['a.aac', '\xff\xf1\x50\x80', 'audio/aac'],
  ['a.wmv', '0&\xb2u\x8ef\xcf\x11\xa6\xd9\0\xaa\0b\xcel', 'video/x-ms-asf'],
  ['a.mpg', '\0\0\x01\xba', 'video/mpeg'],
  ['a.avif', '\0\0\0\x1cftypavis', 'image/avif'],
])('%s is kept, for its words to be written down', async (name, head, mediaType) => {
  const { document, notes } = await capture(name, head)
  expect(document).toMatchObject({ mediaType, text: '', name })
  expect(notes.at(-1)).toContain(`vigil transcribe ${name}`)
})

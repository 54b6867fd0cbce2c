export const rss = (inside: string, declaration = '') =>
  `<?xml version="1.0" encoding="utf-8"?>${declaration}<rss version="2.0"><channel><title>Orvik Post</title>${inside}</channel></rss>`
export const item = (inside: string) => `<item><title>Orvik</title>${inside}</item>`

export const chat = (messages: string, type = 'private_group') =>
  `{"name":"Orvik","type":"${type}","id":1,"messages":[${messages}]}`
export const message =
  '{"id":1,"type":"message","date":"2024-08-08T23:30:00","from":"Ada","text":"words"}'
export const stamp = '08.08.2024, 23:30 - '
export const page = (inside: string) =>
  `<html><head><title>Exported Data</title></head><body><div class="page_wrap"><div class="history">${inside}`

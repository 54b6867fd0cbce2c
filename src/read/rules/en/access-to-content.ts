import type { Rule } from '../../events/frames.ts'

/** What people are kept from reading or seeing. */
const CONTENT =
  '<site|=report|=article|=news|=content|=story|=post|=address|=url|=domain|=material|=media|=coverage>'
const ORDERING = ['order', 'instruct', 'direct', 'tell', 'ask', 'require', 'force', 'request']
const HINDERING = ['block', 'ban', 'deny', 'limit', 'cut', 'cut+off', 'restrict', 'bar', 'suspend']

/** Sites, articles and addresses told by the access to them. */
export const ACCESS_TO_CONTENT: Rule = {
  id: 'block',
  set: { means: 'block' },
  verbs: [
    ...HINDERING.map(verb => `${verb} <=access> to:${CONTENT}`),
    ...ORDERING.flatMap(verb => [
      `${verb}>block <=access> to:${CONTENT}`,
      `${verb}>restrict <=access> to:${CONTENT}`,
    ]),
    ...['block', 'ban', 'blacklist'].map(
      verb => `${verb} <=address|=url|=domain|=mirror|=link> of:*?`,
    ),
    'withhold <=account|=tweet|=handle|=channel|=page|=video> of:*?, withhold <site>',
  ].join(', '),
}

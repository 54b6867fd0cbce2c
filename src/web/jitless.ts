import { config } from 'zod'

// zod would try `new Function` to be faster; the page's policy forbids that and reports each try.
config({ jitless: true })

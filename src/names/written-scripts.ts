/**
 * What letters of Georgian and Armenian may sound like elsewhere, in the form of the tables of `written-sounds.ts`;
 * Armenian ones as they are read in Yerevan and in Beirut. ჲ stands for the -ი that Georgian puts behind foreign names.
 */
export const GEORGIAN =
  'ა=a ბ=b გ=g დ=d ე=e ვ=vu ზ=z თ=t ი=i ჲ=i! კ=k ლ=l მ=m ნ=n ო=o პ=p ჟ=J რ=r ს=s ტ=t უ=uo ფ=pf ქ=k ღ=gHh ყ=kgh შ=S ჩ=C ც=W ძ=zJd წ=W ჭ=C ხ=h ჯ=J ჰ=hHg! იუ=i?,uo ია=i?,a ეი=ei,i? აი=a,i?'

export const ARMENIAN =
  'ա=a բ=bp գ=gk դ=dt ե=i?,ei է=ei զ=z ը=ei! թ=t ժ=J ի=i լ=l խ=h ծ=WzJd կ=kg հ=hHg! ձ=zJdW ղ=gHkh ճ=CJ մ=m յ=i? ն=n շ=S ո=v?,ou չ=C պ=pb ջ=JC ռ=r ս=sz վ=vf տ=td ր=r ց=W ւ=v ու=uo փ=pf ք=kh և=i?,ei,v եւ=i?,ei,v օ=ou ֆ=f յա=i?,ae իա=i?,ae յու=i?,uo յո=i?,ou'

/** Words of these scripts in a form in which each letter stands for itself. */
export const inScript = (word: string) =>
  word.replace(/(?<=[\u10D0-\u10FA]{3}[ბგდვზთკლმნპჟრსტფქღყშჩცძწჭხჯჰ])ი$/u, 'ჲ')

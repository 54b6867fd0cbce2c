const NOBODY =
  /^(?:\(?anonymous\)?|\(?unspecified\)?|unknown|user|admin(?:istrator)?|owner|python-docx|openpyxl|apache poi|un-?named|пользователь|администратор)$/iu

/** Whether an author is none: programs name themselves, or nobody, where none was set. */
export const isNobody = (author: string): boolean => NOBODY.test(author.trim())

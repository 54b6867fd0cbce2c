const DENIES = /\b(?:den(?:y|ied|ies|ying)|reject\w*|refut\w*|dismiss\w*)\b/i

/** Whether who is named as saying something says that it is not so: "denied", "rejects". */
export const isDenial = ({ verb }: { readonly verb: string }): boolean => DENIES.test(verb)

/** Folding lives in the model, because the writer folds evidence too and sees no text primitives. */
export { byCodeUnit, foldWords, plainText } from '../model/fold.ts'

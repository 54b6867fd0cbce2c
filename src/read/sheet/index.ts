export {
  compareRows,
  differencesOf,
  ROW_OUTCOMES,
  type ComparedRow,
  type EarlierRow,
  type RowOutcome,
  type SlotDifference,
} from './compare-rows.ts'
export { guessMapping, type GuessedMapping, type SheetColumn } from './guess-mapping.ts'
export { mapRows, type MappedRow, type RowFault, type SheetSource } from './map-rows.ts'
export { MAPPABLE, mappingSchema, type Mapping } from './mapping.ts'
export { ownCell } from './own-cells.ts'
export { OWN_MAPPING, ownMapping, ownTable, type OwnRow } from './own-sheet.ts'
export { printRanges, rangesHold } from './row-ranges.ts'
export { parseMapping, printMapping } from './parse-mapping.ts'

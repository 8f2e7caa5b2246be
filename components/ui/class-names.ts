/** Joins class names and leaves out what is absent: `classNames(css.row, late && css.late)`. */
export function classNames(...names: (string | false | null | undefined)[]): string | undefined {
  return names.filter(Boolean).join(' ') || undefined;
}

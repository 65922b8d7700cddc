import { useRef, useState } from 'react'

/** An entry of a list while the list is edited; `key` stays with it through every move. */
export type Keyed<Entry> = { key: string; entry: Entry }

const keyed = <Entry>(entry: Entry): Keyed<Entry> => ({ key: crypto.randomUUID(), entry })

/** A list that is edited entry by entry, and whether it is still as it began; empty entries do not count. */
export function useDrafts<Entry>(begin: readonly Entry[], isEmpty: (entry: Entry) => boolean = () => false) {
  const [drafts, setDrafts] = useState(() => begin.map((entry) => keyed(entry)))
  const first = useRef(JSON.stringify(begin))
  const entries = drafts.map(({ entry }) => entry)
  return {
    drafts,
    entries,
    isChanged: JSON.stringify(entries.filter((entry) => !isEmpty(entry))) !== first.current,
    add: (entry: Entry) => setDrafts((before) => [...before, keyed(entry)]),
    remove: (key: string) => setDrafts((before) => before.filter((draft) => draft.key !== key)),
    change: (key: string, next: Entry) =>
      setDrafts((before) => before.map((draft) => (draft.key === key ? { key, entry: next } : draft))),
    replace: (change: (before: readonly Keyed<Entry>[]) => readonly Keyed<Entry>[]) =>
      setDrafts((before) => [...change(before)]),
  }
}

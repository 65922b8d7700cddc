import { useEffect, useState } from 'react'
import { createStore, useStore } from './store.ts'

type Announcement = { text: string }

const polite = createStore<Announcement>({ text: '' })
const assertive = createStore<Announcement>({ text: '' })

/** Has a screen reader say `text`: `polite` when it pauses, `assertive` at once (refusals, failures). */
export function announce(text: string, urgency: 'polite' | 'assertive' = 'polite'): void {
  const region = urgency === 'polite' ? polite : assertive
  region.set({ text })
}

/** Out of sight, in reach of a screen reader. */
export const visuallyHidden = {
  position: 'absolute',
  width: '1px',
  height: '1px',
  overflow: 'hidden',
  clipPath: 'inset(50%)',
  whiteSpace: 'nowrap',
} as const

function Region({ store, urgency }: { store: typeof polite; urgency: 'polite' | 'assertive' }) {
  const announcement = useStore(store)
  const [shown, setShown] = useState('')
  useEffect(() => {
    // The same sentence twice is said twice only if the region was empty in between.
    setShown('')
    const timer = setTimeout(() => setShown(announcement.text), 50)
    return () => clearTimeout(timer)
  }, [announcement])
  return (
    <div aria-live={urgency} aria-atomic="true" style={visuallyHidden} data-live={urgency}>
      {shown}
    </div>
  )
}

/** The two live regions; once, at the root. */
export function LiveRegions() {
  return (
    <>
      <Region store={polite} urgency="polite" />
      <Region store={assertive} urgency="assertive" />
    </>
  )
}

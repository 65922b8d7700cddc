import { useCallback, useEffect, useRef } from 'react'

/**
 * Lets an action wait for a value that is still being worked out. What the hook answers resolves with the value as soon
 * as it is there, with null when it will not come.
 */
export function useAwaited<Value>(value: Value | null, failed: boolean): () => Promise<Value | null> {
  const latest = useRef({ value, failed })
  latest.current = { value, failed }
  const waiting = useRef<((value: Value | null) => void)[]>([])
  useEffect(() => {
    if (value === null && !failed) return
    for (const settle of waiting.current.splice(0)) settle(value)
  }, [value, failed])
  return useCallback(() => {
    const { value, failed } = latest.current
    if (value !== null || failed) return Promise.resolve(value)
    return new Promise((settle) => waiting.current.push(settle))
  }, [])
}

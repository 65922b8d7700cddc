import { useEffect, useState } from 'react'
import type { Printer, PrintJobState } from '../../shared/bridge/host-bridge.ts'
import { bridge } from '../bridge/bridge.ts'

/** The jobs of the host's print queue, as they change; none where the host has no queue. */
export function usePrintJobs(): PrintJobState[] {
  const [jobs, setJobs] = useState<PrintJobState[]>([])
  useEffect(() => {
    let gone = false
    const stop = bridge.printing.onState(setJobs)
    void bridge.printing.jobs().then((first) => {
      if (!gone) setJobs(first)
    })
    return () => {
      gone = true
      stop()
    }
  }, [])
  return jobs
}

/** The printers of this machine; undefined while they are looked for. */
export function usePrinters(): Printer[] | undefined {
  const [printers, setPrinters] = useState<Printer[]>()
  useEffect(() => {
    let gone = false
    bridge.printing.printers().then(
      (found) => {
        if (!gone) setPrinters(found)
      },
      (error: unknown) => {
        console.error(error)
        if (!gone) setPrinters([])
      },
    )
    return () => {
      gone = true
    }
  }, [])
  return printers
}

import type { TimeWindow } from '../../../../shared/model/event.ts'
import { useTexts } from '../../../i18n/i18n.ts'
import { Field } from './Field.tsx'
import { windowsFrom, windowsInWords } from './windows.ts'

/** When a table is open or an interpreter is there, typed as words; left empty, always. */
export function WindowsField(props: {
  width: number
  label: string
  windows: TimeWindow[] | undefined
  dates: Parameters<typeof windowsFrom>[1]
  onCommit: (windows: TimeWindow[] | undefined) => boolean | Promise<boolean>
}) {
  const { t } = useTexts()
  const { dates, onCommit } = props
  return (
    <Field
      width={props.width}
      label={props.label}
      value={windowsInWords(props.windows, dates)}
      html={{ placeholder: t('generate:always') }}
      error={(text) => windowsFrom(text, dates) === null}
      onCommit={(text) => onCommit(windowsFrom(text, dates) ?? undefined)}
    />
  )
}

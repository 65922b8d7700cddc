import { formatDate } from '../../../i18n/format.ts'
import { useLanguage, useTexts } from '../../../i18n/i18n.ts'
import type { BoardModel } from '../useBoard.ts'
import { roles } from './roles.ts'
import type { GridWindow } from './useWindow.ts'

/** The sticky row of times. A hatched strip stands where the programme pauses. */
export function Heads({ model, view, now }: { model: BoardModel; view: GridWindow; now: number | null }) {
  const { t } = useTexts()
  const language = useLanguage()
  const severalDays = new Set(model.slots.map((slot) => slot.date)).size > 1
  return (
    <div className="heads" {...roles.group} style={{ width: view.sizes.width, height: view.headHeight }}>
      <div {...roles.row(1)} style={{ height: view.headHeight }}>
        <div
          className="corner"
          {...roles.columnHead(1)}
          style={{ width: view.sizes.rowHeadWidth, height: view.headHeight }}
        >
          {t(`board:rows.${model.mode}`)}
        </div>
        {view.columnItems.map((item) => {
          const column = view.columns[item.index]
          if (!column) return null
          const { slot, pause } = column
          return (
            <div
              key={slot.id}
              className="head"
              {...roles.columnHead(item.index + 2)}
              style={{ left: item.start + pause, width: view.sizes.columnWidth, height: view.headHeight }}
            >
              {severalDays && <span className="subtitle">{formatDate(language, slot.date)}</span>}
              <span className="title">{`${slot.from}–${slot.to}`}</span>
            </div>
          )
        })}
      </div>
      {view.columnItems.map((item) => {
        const pause = view.columns[item.index]?.pause ?? 0
        return (
          pause > 0 && (
            <div
              key={item.key}
              className="pause"
              aria-hidden="true"
              style={{ left: item.start, width: pause, top: 0, height: view.headHeight }}
            />
          )
        )
      })}
      {now !== null && (
        <div className="nowHead" aria-hidden="true" style={{ left: view.sizes.rowHeadWidth + now }}>
          {t('board:now')}
        </div>
      )}
    </div>
  )
}

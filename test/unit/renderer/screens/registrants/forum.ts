import { fieldContext } from '../../../../../renderer/screens/registrants/partners.ts'
import { forumEventSchema } from '../../../../../shared/model/event.ts'
import { type RegistrantInput, registrantSchema } from '../../../../../shared/model/registrant.ts'

/** A forum of two days with an opening and its registrants, for tests of what is typed into the grid. */
export const event = forumEventSchema.parse({
  names: { en: 'Forum' },
  sessions: [
    {
      id: 'opening',
      kind: 'plenary',
      names: { vi: 'Lễ khai mạc', ja: '開会式', en: 'Opening ceremony' },
      date: '2026-11-24',
      start: '08:00',
      end: '09:00',
    },
    {
      id: 'table-talks',
      names: { vi: 'Trò chuyện bàn tròn 1', ja: '円卓談話 第1部', en: 'Table talks 1' },
      date: '2026-11-24',
      start: '09:00',
      end: '12:00',
    },
    { id: 'second', names: { en: 'Second day' }, date: '2026-11-25', start: '09:00', end: '17:00' },
  ],
})

export const row = (input: Partial<RegistrantInput> & { code: string }) => ({
  forumId: 'f',
  id: input.code,
  registrantId: input.code,
  order: 1,
  registrant: registrantSchema.parse({ kind: 'company', side: 'vn', names: { en: input.code }, ...input }),
})

export const gunma = row({
  code: 'GUN',
  kind: 'prefecture',
  side: 'jp',
  locality: 'gunma',
  names: { vi: 'Gunma', ja: '群馬県', en: 'Gunma' },
})

export const context = (...rows: ReturnType<typeof row>[]) => fieldContext(event, () => rows, 'en')

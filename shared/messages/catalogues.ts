import boardEn from './en/board.json' with { type: 'json' }
import cliEn from './en/cli.json' with { type: 'json' }
import commonEn from './en/common.json' with { type: 'json' }
import documentsEn from './en/documents.json' with { type: 'json' }
import intakeEn from './en/intake.json' with { type: 'json' }
import matchingEn from './en/matching.json' with { type: 'json' }
import schedulingEn from './en/scheduling.json' with { type: 'json' }
import boardJa from './ja/board.json' with { type: 'json' }
import cliJa from './ja/cli.json' with { type: 'json' }
import commonJa from './ja/common.json' with { type: 'json' }
import documentsJa from './ja/documents.json' with { type: 'json' }
import intakeJa from './ja/intake.json' with { type: 'json' }
import matchingJa from './ja/matching.json' with { type: 'json' }
import schedulingJa from './ja/scheduling.json' with { type: 'json' }
import boardVi from './vi/board.json' with { type: 'json' }
import cliVi from './vi/cli.json' with { type: 'json' }
import commonVi from './vi/common.json' with { type: 'json' }
import documentsVi from './vi/documents.json' with { type: 'json' }
import intakeVi from './vi/intake.json' with { type: 'json' }
import matchingVi from './vi/matching.json' with { type: 'json' }
import schedulingVi from './vi/scheduling.json' with { type: 'json' }

/** The sentences of the domain, by topic; the screens' own words live in renderer/i18n. */
export const catalogues = {
  vi: {
    board: boardVi,
    cli: cliVi,
    common: commonVi,
    intake: intakeVi,
    matching: matchingVi,
    scheduling: schedulingVi,
    documents: documentsVi,
  },
  ja: {
    board: boardJa,
    cli: cliJa,
    common: commonJa,
    intake: intakeJa,
    matching: matchingJa,
    scheduling: schedulingJa,
    documents: documentsJa,
  },
  en: {
    board: boardEn,
    cli: cliEn,
    common: commonEn,
    intake: intakeEn,
    matching: matchingEn,
    scheduling: schedulingEn,
    documents: documentsEn,
  },
} as const

import { useEffect, useState } from 'react'
import type { SchedulingProblem } from '../../shared/model/problem.ts'
import type { Diagnosis } from '../../shared/scheduling/diagnose.ts'
import type { GenerationRow } from '../database/rows.ts'
import { assessPlan, diagnoseProblem } from '../workers/engine.ts'
import type { Assessment } from '../workers/engine.worker.ts'

/** Answers of the engine to a question; what was found before stays in sight until the next answer is there. */
export type Checked<Answer> = { answer: Answer | null; state: 'working' | 'ready' | 'failed' }

/** Asks again whenever the question changes; the latest one is answered, those in between are left out. */
export function useAnswer<Question, Answer>(question: Question | null, ask: (question: Question) => Promise<Answer>) {
  const [checked, setChecked] = useState<Checked<Answer>>({ answer: null, state: 'working' })
  useEffect(() => {
    if (question === null) return
    let wanted = true
    setChecked(({ answer }) => ({ answer, state: 'working' }))
    // A hand that is still moving asks nothing yet.
    const timer = setTimeout(() => {
      ask(question).then(
        (answer) => wanted && setChecked({ answer, state: 'ready' }),
        (error: unknown) => {
          console.error(error)
          if (wanted) setChecked(({ answer }) => ({ answer, state: 'failed' }))
        },
      )
    }, 150)
    return () => {
      wanted = false
      clearTimeout(timer)
    }
  }, [question, ask])
  return checked
}

/** What a problem is short of. */
export const useDiagnosis = (problem: SchedulingProblem | null): Checked<Diagnosis[]> =>
  useAnswer(problem, diagnoseProblem)

const assessGeneration = ({ problem, plan }: GenerationRow): Promise<Assessment> => assessPlan(problem, plan)

/** What a generation leaves out and why, and who came off worst. */
export const useAssessment = (generation: GenerationRow | null): Checked<Assessment> =>
  useAnswer(generation, assessGeneration)

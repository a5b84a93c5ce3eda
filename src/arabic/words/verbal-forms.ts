import { FormPairs } from '../../text/form-map.ts';
import type { Agreement } from '../clitics.ts';
import {
  conjugate,
  formsOfWomen,
  type NounShape,
  nounForms,
  PASSIVE,
  participleForms,
  type VerbShape,
} from '../conjugation.ts';
import { foldArabic } from '../fold-table.ts';
import { NO_PARTICIPLES, NO_VERBS, REPORTING_VERBS, type ReportingVerb } from '../lexicons/reporting-verbs.ts';

/** The entry of a form, and what its ending shows. */
type Found<Shape> = readonly [ReportingVerb, Shape];

/** Finite forms of the verbs of speech: of a form that several have, the first of the lexicon. */
export const VERBS = new FormPairs<ReportingVerb, VerbShape>(verbs());

/** Their participles of circumstance. */
export const PARTICIPLES = new FormPairs<ReportingVerb, Agreement>(participles());

/** Their nouns. */
export const NOUNS = new FormPairs<ReportingVerb, NounShape>(nouns());

function verbs(): ReadonlyMap<string, Found<VerbShape>> {
  const others = new Set(NO_VERBS.map(foldArabic));
  const found = new Map<string, Found<VerbShape>>();
  for (const entry of REPORTING_VERBS) {
    for (const { form, shape } of conjugate(entry.past, entry.present))
      if (!others.has(form) && !found.has(form)) found.set(form, [entry, shape]);
    for (const passive of entry.passive ?? []) {
      const form = foldArabic(passive);
      const tense = form.startsWith('ي') ? 'present' : 'past';
      if (!found.has(form)) found.set(form, [entry, PASSIVE[tense].m]);
    }
  }
  for (const entry of REPORTING_VERBS.filter(mayBeOfWomen))
    for (const { form, shape } of formsOfWomen(entry.past, entry.present))
      if (!others.has(form) && !found.has(form)) found.set(form, [entry, shape]);
  return found;
}

/** «قلن»، «أكدن»: of verbs that always report a clause. */
function mayBeOfWomen({ weak, takes, toward }: ReportingVerb): boolean {
  return !weak && toward === undefined && takes.includes('clause');
}

function participles(): ReadonlyMap<string, Found<Agreement>> {
  const ordinary = new Set(NO_PARTICIPLES.map(foldArabic));
  const found = new Map<string, Found<Agreement>>();
  for (const entry of REPORTING_VERBS) {
    if (!entry.participle) continue;
    for (const { form, subject } of participleForms(entry.participle))
      if (!ordinary.has(form) && !found.has(form)) found.set(form, [entry, subject]);
  }
  return found;
}

function nouns(): ReadonlyMap<string, Found<NounShape>> {
  const found = new Map<string, Found<NounShape>>();
  for (const entry of REPORTING_VERBS)
    for (const noun of entry.noun ?? [])
      for (const { form, shape } of nounForms(noun)) if (!found.has(form)) found.set(form, [entry, shape]);
  return found;
}

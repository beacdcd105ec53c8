/**
 * The record's frameworks and visit types, as the domain's words and as a reader is shown them.
 * Source: shared/data/SOURCES.md (frameworks and visit types of inspection-outcomes.csv) and shared/data/frameworks.md.
 */
import type { Framework } from '../domain/frameworks.ts';
import type { Service } from '../domain/services.ts';

export type RecordKind = {
  /** `framework` and `visit_type` of the record. */
  code: string;
  visit: string;
  framework: Framework;
  service: Service;
  /** Shown name. */
  label: string;
};

const DEPARTMENT = "children's services";

export const RECORD_KINDS: readonly RecordKind[] = [
  // The yearly desk assessments; "not an inspection", but news quotes them beside inspections.
  annual('APA', 'annual performance assessment 2005', 'Annual performance assessment 2005'),
  annual('APA', 'annual performance assessment 2006', 'Annual performance assessment 2006'),
  annual('APA', 'annual performance assessment 2008', 'Annual performance assessment 2008'),
  annual('CSA', 'annual rating 2009', 'Annual rating 2009'),
  annual('CSA', 'annual rating 2010', 'Annual rating 2010'),
  annual('CSA', 'annual rating 2011', 'Annual rating 2011'),
  // Joint area reviews have no word of their own in the domain: graded, of the whole area, so a full inspection.
  department('JAR', 'urgent joint area review', 'full inspection', 'Urgent joint area review'),
  department('JAR', 'progress inspection of safeguarding', 'unknown', 'Progress inspection of safeguarding'),
  department(
    'CRA',
    'unannounced inspection of contact, referral and assessment',
    'unannounced',
    'Unannounced inspection of contact, referral and assessment',
  ),
  department('SLAC', 'inspection', 'joint safeguarding', 'SLAC inspection'),
  department('SLAC', 're-inspection (safeguarding)', 'joint safeguarding', 'SLAC re-inspection (safeguarding)'),
  department('SLAC', 're-inspection (looked after children)', 'joint safeguarding', 'SLAC re-inspection (looked after children)'),
  department('CPI', 'inspection', 'child protection', 'Child protection inspection'),
  department('CPI', 're-inspection', 'child protection', 'Child protection re-inspection'),
  // Five inspections of looked-after services alone, summer 2013: no word in the domain, so `unknown`.
  department('TLAC', 'inspection', 'unknown', 'Targeted inspection of looked-after children services'),
  department('SIF', 'inspection', 'SIF', 'SIF inspection'),
  department('SIF', 're-inspection', 'SIF', 'SIF re-inspection'),
  department('ILACS', 'standard inspection', 'ILACS', 'ILACS standard inspection'),
  department('ILACS', 'short inspection', 'ILACS', 'ILACS short inspection'),
  department('ILACS', 'focused visit', 'focused visit', 'ILACS focused visit'),
  department('ILACS', 'monitoring visit', 'monitoring visit', 'ILACS monitoring visit'),
  department('JTAI', 'joint targeted area inspection', 'JTAI', 'Joint targeted area inspection'),
  send('AREA_SEND_2016', 'inspection', 'Local area SEND inspection'),
  send('AREA_SEND_2016', 'revisit', 'Local area SEND revisit'),
  send('AREA_SEND_2023', 'full inspection', 'Area SEND inspection'),
];

function department(code: string, visit: string, framework: Framework, label: string): RecordKind {
  return { code, visit, framework, service: DEPARTMENT, label };
}

function annual(code: string, visit: string, label: string): RecordKind {
  return department(code, visit, 'annual assessment', label);
}

function send(code: string, visit: string, label: string): RecordKind {
  return { code, visit, framework: 'area SEND', service: 'SEND', label };
}

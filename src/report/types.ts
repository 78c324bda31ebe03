import type { Diagnostic, Facts, Severity } from '../model/index.ts';

/** A document that was checked, with what was found in it. */
export interface CheckedFile {
  /** As the caller named it. */
  readonly path: string;
  readonly diagnostics: readonly Diagnostic[];
}

/** What a report tells about a rule beside its findings. */
export interface RuleNote {
  readonly ruleId: string;
  readonly severity: Severity;
  readonly summary: string;
  readonly rationale: string;
  /** Where it is documented. */
  readonly url?: string;
}

/** A brainstorm that was read, with what was found in it. */
export interface ReadDocument extends Facts {
  /** As the caller named it. */
  readonly path: string;
  readonly sha256: string;
}

/** How a report is to look. */
export interface ReportOptions {
  /** Whether to colour it; not without being told. */
  readonly colors?: boolean;
  /** The width of the terminal; absent: lines are as long as they are. */
  readonly width?: number;
}

/** How a report of findings is to look, and what it may tell beside them. */
export interface DiagnosticsOptions extends ReportOptions {
  /** Every rule that was held against the files. */
  readonly rules?: readonly RuleNote[];
  /** The version of planwright, for formats that name the tool. */
  readonly version?: string;
}

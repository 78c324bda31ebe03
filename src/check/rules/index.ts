import type { CheckRule } from '../types.ts';
export const checkRules: readonly CheckRule[] = [];

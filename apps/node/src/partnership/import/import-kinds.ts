import type { ImportKind } from '@tutela/contract';
import { readDetectedVictims, readGlotip, readPolicyIndex } from './observation-files.ts';
import { readPalermoStatus } from './palermo-status.ts';
import type { ParsedFile } from './parsed-file.ts';
import { readThematicList } from './thematic-list.ts';
import { readTreatyStatus } from './treaty-status.ts';
import { readUprRecommendations } from './upr-recommendations.ts';

export function readImport(kind: ImportKind, bytes: Uint8Array, asOf: string): ParsedFile {
  switch (kind) {
    case 'treaty-status':
      return readTreatyStatus(bytes);
    case 'palermo-status':
      return readPalermoStatus(bytes, asOf);
    case 'upr-recommendations':
      return readUprRecommendations(bytes);
    case 'thematic-list':
      return readThematicList(bytes);
    case 'policy-index':
      return readPolicyIndex(bytes);
    case 'detected-victims':
      return readDetectedVictims(bytes);
    case 'glotip':
      return readGlotip(bytes);
  }
}

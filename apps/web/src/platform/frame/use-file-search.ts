import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { listFilesRoute } from '@tutela/contract';
import { codeNamePrefix } from '@tutela/domain';
import { useEffect, useState } from 'react';
import { call } from '../../api/index.ts';
import type { Search } from '../../shell/index.ts';

const shown = 8;

/** Finds files by the beginning of their code name. Nothing else is asked for: it may be the name of a child. */
export function useFileSearch(): Search {
  const [words, setWords] = useState('');
  const prefix = codeNamePrefix(words) ?? '';
  const settled = useSettled(prefix);
  const router = useRouter();
  const isIdle = words.trim() === '';
  const isAsked = settled !== '' && settled === prefix;
  const { data, isError, isPlaceholderData } = useQuery({
    queryKey: ['protection', 'files', 'search', settled],
    queryFn: () =>
      call(listFilesRoute, {
        query: { codeName: settled, sort: 'code_name', direction: 'up', limit: shown },
      }),
    enabled: isAsked,
    placeholderData: keepPreviousData,
  });
  const found = isIdle || prefix === '' ? [] : (data?.files ?? []);
  const isAnswered = prefix === '' || (isAsked && data !== undefined && !isPlaceholderData);
  const state = isError ? 'failed' : isAnswered ? 'found' : 'searching';
  return {
    onWords: setWords,
    state: isIdle ? 'idle' : state,
    hits: found.map((file) => ({ key: file.fileId, name: file.codeName, about: file.agencyName })),
    onOpen: (fileId) => void router.navigate({ href: `/files/${fileId}` }),
  };
}

const pause = 200;

/** What was typed, once the fingers rest. */
function useSettled(words: string): string {
  const [settled, setSettled] = useState(words);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(words), pause);
    return () => clearTimeout(timer);
  }, [words]);
  return settled;
}

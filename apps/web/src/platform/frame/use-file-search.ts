import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { listFilesRoute } from '@tutela/contract';
import { useEffect, useState } from 'react';
import { call } from '../../api/index.ts';
import type { Search } from '../../shell/index.ts';

const shown = 8;

/** Finds files by the beginning of their code name. */
export function useFileSearch(): Search {
  const [words, setWords] = useState('');
  const settled = useSettled(asCodeName(words));
  const router = useRouter();
  const isIdle = settled === '' || words.trim() === '';
  const { data, isError, isPlaceholderData } = useQuery({
    queryKey: ['protection', 'files', 'search', settled],
    queryFn: () =>
      call(listFilesRoute, {
        query: { codeName: settled, sort: 'code_name', direction: 'up', limit: shown },
      }),
    enabled: !isIdle,
    placeholderData: keepPreviousData,
  });
  const found = isIdle ? [] : (data?.files ?? []);
  const state = isError
    ? 'failed'
    : data && !isPlaceholderData && settled === asCodeName(words)
      ? 'found'
      : 'searching';
  return {
    onWords: setWords,
    state: isIdle ? 'idle' : state,
    hits: found.map((file) => ({ key: file.fileId, name: file.codeName, about: file.agencyName })),
    onOpen: (fileId) => void router.navigate({ href: `/files/${fileId}` }),
  };
}

/** Code names are written as titles: whoever types "blue os" means "Blue Os…". */
const asCodeName = (words: string) =>
  words.trim().replace(/\p{L}+/gu, (word) => word.slice(0, 1).toUpperCase() + word.slice(1).toLowerCase());

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

import { Tabs as MantineTabs } from '@mantine/core';
import '@mantine/core/styles/Tabs.layer.css';
import type { ReactNode } from 'react';
import css from './tabs.module.css';

export interface Tab {
  key: string;
  label: ReactNode;
  /** How many, in a small figure after the label. */
  count?: number;
  content: ReactNode;
}

interface TabsProps {
  label: string;
  tabs: readonly Tab[];
  open: string;
  onOpen: (key: string) => void;
}

/** Parts of one page of which one is read at a time. */
export function Tabs({ label, tabs, open, onOpen }: TabsProps) {
  return (
    <MantineTabs value={open} onChange={(key) => key !== null && onOpen(key)} keepMounted={false}>
      <MantineTabs.List aria-label={label} className={css.list ?? ''}>
        {tabs.map((tab) => (
          <MantineTabs.Tab key={tab.key} value={tab.key} className={css.tab ?? ''}>
            {tab.label}
            {tab.count !== undefined && <span className={css.count}>{tab.count}</span>}
          </MantineTabs.Tab>
        ))}
      </MantineTabs.List>
      {tabs.map((tab) => (
        <MantineTabs.Panel key={tab.key} value={tab.key} className={css.panel ?? ''}>
          {tab.content}
        </MantineTabs.Panel>
      ))}
    </MantineTabs>
  );
}

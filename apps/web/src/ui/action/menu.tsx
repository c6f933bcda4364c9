import { Menu as MantineMenu } from '@mantine/core';
import '@mantine/core/styles/Popover.layer.css';
import '@mantine/core/styles/Menu.layer.css';
import type { ReactNode } from 'react';
import { Icon, type IconName } from '../icon.tsx';
import css from './menu.module.css';

export interface MenuItem {
  key: string;
  label: ReactNode;
  icon?: IconName;
  /** One of several to choose from: this one is chosen. */
  chosen?: boolean;
  /** The language the label is written in, when it is not the reader's. */
  lang?: string;
  onPress: () => void;
}

export interface MenuGroup {
  key: string;
  title?: ReactNode;
  items: readonly MenuItem[];
}

interface MenuProps {
  /** The name of the button; contains the words of `face`, if it shows any. */
  label: string;
  /** What the button shows. */
  face: ReactNode;
  groups: readonly MenuGroup[];
}

export function Menu({ label, face, groups }: MenuProps) {
  return (
    <MantineMenu
      position="bottom-end"
      shadow="md"
      width={264}
      transitionProps={{ duration: 0 }}
      withinPortal={false}
      withInitialFocusPlaceholder={false}
    >
      <MantineMenu.Target>
        <button type="button" className={css.trigger} aria-label={label} title={label}>
          {face}
        </button>
      </MantineMenu.Target>
      <MantineMenu.Dropdown className={css.menu ?? ''}>
        {groups.map((group, at) => (
          <Group key={group.key} group={group} isFirst={at === 0} />
        ))}
      </MantineMenu.Dropdown>
    </MantineMenu>
  );
}

function Group({ group, isFirst }: { group: MenuGroup; isFirst: boolean }) {
  return (
    <>
      {!isFirst && <MantineMenu.Divider />}
      {group.title !== undefined && (
        <MantineMenu.Label className={css.title ?? ''}>{group.title}</MantineMenu.Label>
      )}
      {group.items.map((item) =>
        item.chosen === undefined ? (
          <Act key={item.key} item={item} />
        ) : (
          <Choice key={item.key} item={item} />
        ),
      )}
    </>
  );
}

function Act({ item }: { item: MenuItem }) {
  return (
    <MantineMenu.Item
      className={css.item ?? ''}
      leftSection={<span className={css.icon}>{item.icon && <Icon name={item.icon} />}</span>}
      onClick={item.onPress}
    >
      {item.label}
    </MantineMenu.Item>
  );
}

function Choice({ item }: { item: MenuItem }) {
  return (
    <MantineMenu.RadioItem
      className={css.item ?? ''}
      value={item.key}
      checked={item.chosen ?? false}
      checkIcon={<Icon name="check" />}
      closeMenuOnClick
      lang={item.lang}
      onChange={item.onPress}
    >
      {item.label}
    </MantineMenu.RadioItem>
  );
}

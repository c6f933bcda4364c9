import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** How somebody stands to a file, as docs/PERMISSIONS.md names it. */
export interface FileRelation {
  readonly relation: string;
  readonly roles: readonly string[];
  readonly opens: boolean;
  readonly note: boolean;
  readonly commands: boolean;
}

/** Somebody who stands closer to a file than their agency does. */
export interface FileStance {
  readonly stance: string;
  readonly role: string;
  readonly opens: boolean;
  /** Commands by name; `of the role` stands for all that the role may. */
  readonly commands: readonly string[];
  /** Of those, not these. */
  readonly but: readonly string[];
}

/** What people wrote down in docs/PERMISSIONS.md: the measure for the code, which it never looks at. */
export interface PermissionPage {
  /** The permissions that stand at the head of a column. */
  readonly permissions: readonly string[];
  /** Roles by their code, such as `data_protection_officer`, each with what it may. */
  readonly byRole: ReadonlyMap<string, ReadonlySet<string>>;
  readonly relations: readonly FileRelation[];
  readonly stances: readonly FileStance[];
  /** The permission that each command on a file asks for. */
  readonly permissionOf: ReadonlyMap<string, string>;
}

const page = fileURLToPath(new URL('../../../docs/PERMISSIONS.md', import.meta.url));

/** Reads the tables below the marks `oracle: …`. Throws when a cell is neither `●` nor empty. */
export function readPermissionPage(text: string = readFileSync(page, 'utf8')): PermissionPage {
  const permissions: string[] = [];
  const byRole = new Map<string, Set<string>>();
  for (const [head = [], ...rows] of tablesOf(text, 'permissions')) {
    const columns = head.slice(1).map((cell) => cell.replaceAll('`', ''));
    permissions.push(...columns);
    for (const [name = '', ...cells] of rows) {
      const able = byRole.get(codeOf(name)) ?? new Set();
      for (const [index, column] of columns.entries()) if (isMarked(cells[index])) able.add(column);
      byRole.set(codeOf(name), able);
    }
  }
  const relations = tablesOf(text, 'relations').flatMap((table) => table.slice(1).map(relationOf));
  const stances = tablesOf(text, 'stances').flatMap((table) => table.slice(1).map(stanceOf));
  const permissionOf = new Map(
    tablesOf(text, 'commands').flatMap((table) =>
      table
        .slice(1)
        .flatMap(([permission = '', names = '']) =>
          quotedIn(names).map((command): [string, string] => [command, permission.replaceAll('`', '')]),
        ),
    ),
  );
  return { permissions, byRole, relations, stances, permissionOf };
}

function stanceOf([stance = '', role = '', opens, commands = '']: readonly string[]): FileStance {
  const [given = '', but = ''] = commands.split(' but ');
  return {
    stance,
    role: codeOf(role),
    opens: isMarked(opens),
    commands: quotedIn(given),
    but: quotedIn(but),
  };
}

/** What stands between backticks. */
const quotedIn = (cell: string): string[] => [...cell.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name);

function relationOf([relation = '', names = '', ...marks]: readonly string[]): FileRelation {
  const [opens = false, note = false, commands = false] = marks.map(isMarked);
  return { relation, roles: names.split(', ').map(codeOf), opens, note, commands };
}

const codeOf = (name: string): string => name.trim().replaceAll(/[ -]/g, '_');

function isMarked(cell: string | undefined): boolean {
  if (cell === '●') return true;
  if (cell === '') return false;
  throw new TypeError(`docs/PERMISSIONS.md: a cell holds neither a mark nor nothing, but "${cell}"`);
}

/** The tables that follow a mark, as rows of cells without the line below the head. */
function tablesOf(text: string, mark: string): string[][][] {
  return text
    .split(`<!-- oracle: ${mark} -->`)
    .slice(1)
    .map((part) => {
      const lines = part.trimStart().split('\n');
      const end = lines.findIndex((line) => !line.startsWith('|'));
      const rows = lines.slice(0, end < 0 ? undefined : end).map((line) =>
        line
          .slice(1, line.lastIndexOf('|'))
          .split('|')
          .map((cell) => cell.trim()),
      );
      return rows.filter((_, index) => index !== 1);
    });
}

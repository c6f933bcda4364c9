export { inventedChild } from './children.ts';
export type { TestCluster } from './global-setup.ts';
export { type MovingClock, movingClock } from './moving-clock.ts';
export { type OwnCluster, openOwnCluster } from './own-cluster.ts';
export { type FileRelation, type PermissionPage, readPermissionPage } from './permission-page.ts';
export { openTestDatabase, type TestDatabase } from './test-database.ts';
export { openTestNode, type TestNode, type TestPerson, testStart } from './test-node.ts';

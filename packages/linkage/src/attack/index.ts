export { type Examples, examplesOf, type Split } from './examples.ts';
export { expectedGraph, type Graph, graphOfCodes } from './graph.ts';
export { guessByNeighbours, type NeighbourGuess } from './guess-by-neighbours.ts';
export { type BitLesson, learnBit } from './learn-bit.ts';
export { type GraphAttack, type KnownPair, matchGraphs, shareFound } from './match-graphs.ts';
export { signsOf } from './signs.ts';

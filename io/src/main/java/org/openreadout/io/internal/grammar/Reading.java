package org.openreadout.io.internal.grammar;

/**
 * What some words tell.
 *
 * @param next the token behind them
 */
public record Reading<V>(int next, V value) {}

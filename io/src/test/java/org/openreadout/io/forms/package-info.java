/**
 * The forms of MOFA Japan's English readouts, one class for each part of the grammar. The ids are
 * those of the field guide; the tables, read together, describe the genre. All people and sentences
 * are invented.
 */
@NullMarked
package org.openreadout.io.forms;

import org.jspecify.annotations.NullMarked;

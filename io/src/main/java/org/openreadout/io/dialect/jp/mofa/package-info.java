/** Releases of the Ministry of Foreign Affairs of Japan. */
@NullMarked
package org.openreadout.io.dialect.jp.mofa;

import org.jspecify.annotations.NullMarked;

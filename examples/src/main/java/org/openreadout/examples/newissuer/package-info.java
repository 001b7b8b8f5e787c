/** How to add an issuer: read {@link org.openreadout.examples.newissuer.NewIssuer} from the top. */
@NullMarked
package org.openreadout.examples.newissuer;

import org.jspecify.annotations.NullMarked;

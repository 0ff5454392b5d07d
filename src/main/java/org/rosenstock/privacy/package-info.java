/**
 * Which personal data there are, why, who may see them and for how long: {@link
 * org.rosenstock.privacy.VisibilityTable} says it, the access log and the nightly removal keep it.
 *
 * <p>Contexts with personal data implement {@link org.rosenstock.privacy.PersonalDataSource} and report views of
 * other people's data to {@link org.rosenstock.privacy.AccessLog}.
 */
@NullMarked
package org.rosenstock.privacy;

import org.jspecify.annotations.NullMarked;

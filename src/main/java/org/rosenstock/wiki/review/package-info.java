/** Until when a page counts as looked over, and by whom. */
@NullMarked
package org.rosenstock.wiki.review;

import org.jspecify.annotations.NullMarked;

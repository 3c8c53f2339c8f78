/** The values facts are made of: answers, dates and counts as far as they are known. Unknown is one of them. */
@NullMarked
package dev.assay.api.value;

import org.jspecify.annotations.NullMarked;
